import type { ImportAnswer } from '@hengji/wire';
import { Button } from 'antd';
import { useState } from 'react';
import type { Matches } from '../../api/evaluations.ts';
import { texts } from '../../texts/texts.ts';

type Proposed = Extract<ImportAnswer['forms'][number], { readonly state: 'proposed' }>;

const words = texts.imports;

/** Which project does a form without a code belong to? A name is no key, so a person says it; the likeliest stands chosen. */
export function MatchQuestion({ proposed, onAnswer }: { readonly proposed: readonly Proposed[]; readonly onAnswer: (matches: Matches) => void }) {
  const [chosen, setChosen] = useState<Matches>(() => Object.fromEntries(proposed.map(({ position, candidates }) => [position, candidates[0]?.project ?? 'new'])));
  return (
    <form className="question" onSubmit={event => { event.preventDefault(); onAnswer(chosen); }}>
      {proposed.map(({ position, name, candidates }) => (
        <fieldset key={position}>
          <legend>{words.question(position, name)}</legend>
          {[...candidates, { project: 'new', name: words.newProject, code: null, reason: '' }].map(candidate => (
            <label key={candidate.project}>
              <input
                type="radio" name={`match-${position}`} value={candidate.project} checked={chosen[position] === candidate.project}
                onChange={() => setChosen({ ...chosen, [position]: candidate.project })}
              />
              <span>{candidate.name}{candidate.code !== null && `　${candidate.code}`}<span className="quiet small">　{candidate.reason}</span></span>
            </label>
          ))}
        </fieldset>
      ))}
      <Button type="primary" htmlType="submit" size="small">{words.answer}</Button>
    </form>
  );
}
