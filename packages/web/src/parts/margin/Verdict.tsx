import type { EvaluationAnswer } from '@hengji/wire';
import { texts } from '../../texts/texts.ts';
import { SeverityChips } from '../StateChip.tsx';
import { countsOf } from './counts-of.ts';

/** How the form stands, before any detail; and what the reading itself is not sure of. */
export function Verdict({ answer: { report, doubts } }: { readonly answer: Pick<EvaluationAnswer, 'report' | 'doubts'> }) {
  const counts = countsOf(report.findings);
  return (
    <header className="verdict">
      <h2 aria-live="polite">{texts.evaluation.verdict(counts)}</h2>
      <p><SeverityChips counts={counts} all /><span className="small quiet">{texts.evaluation.policy(report.policy)}</span></p>
      {doubts.length > 0 && (
        <section className="doubts">
          <h3>{texts.evaluation.doubts(doubts.length)}</h3>
          <ul>{doubts.map(({ where, message }) => <li key={where + message}>{message}<span className="quiet nw">　{where}</span></li>)}</ul>
        </section>
      )}
    </header>
  );
}
