import type { EvaluationLine, ImportAnswer } from '@hengji/wire';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { Matches } from '../../api/evaluations.ts';
import { StateChip } from '../../parts/StateChip.tsx';
import { texts } from '../../texts/texts.ts';
import { MatchQuestion } from './MatchQuestion.tsx';
import type { ImportJob } from './use-import-jobs.ts';

const route = getRouteApi('/r/$region/');
const words = texts.imports;

type Props = {
  readonly job: ImportJob;
  readonly place: number;
  readonly of: number;
  readonly settled: number;
  readonly forms: readonly EvaluationLine[];
  readonly onAnswer: (matches: Matches) => void;
  readonly onRetry: () => void;
};

/** What became of one file, or what is being done with it. */
export function ImportLine({ job, place, of, settled, forms, onAnswer, onRetry }: Props) {
  return (
    <li className="job">
      <p className="job-name">{job.file.name}<span className="quiet small nw">{texts.fileSize(job.file.size)}</span></p>
      <Outcome job={job} place={place} of={of} settled={settled} forms={forms} onAnswer={onAnswer} onRetry={onRetry} />
    </li>
  );
}

function Outcome({ job, place, of, settled, forms, onAnswer, onRetry }: Props) {
  switch (job.state) {
    case 'waiting':
      return <p className="quiet small">{words.waiting}</p>;
    case 'reading':
      return (
        <>
          <p className="quiet small">{words.reading(place, of)}</p>
          <progress max={of} value={settled + 0.5} aria-label={words.reading(place, of)} />
        </>
      );
    case 'refused':
      return <div className="job-error" role="alert"><p>{job.error.message}</p><Button size="small" onClick={onRetry}>{texts.failure.retry}</Button></div>;
    case 'done':
      return <Imported answer={job.answer} forms={forms} onAnswer={onAnswer} />;
  }
}

function Imported({ answer: { forms: read, doubts }, forms, onAnswer }: { readonly answer: ImportAnswer } & Pick<Props, 'forms' | 'onAnswer'>) {
  const { region } = route.useParams();
  const imported = read.filter(form => form.state === 'imported');
  const proposed = read.filter(form => form.state === 'proposed');
  const nameOf = (id: string, position: number) => forms.find(form => form.id === id)?.project.name || words.form(position);
  return (
    <>
      <p>
        <StateChip state="done">{words.done(imported.length)}</StateChip>
        {proposed.length > 0 && <>　<StateChip state="warning">{words.asks(proposed.length)}</StateChip></>}
      </p>
      <ul>
        {imported.map(({ evaluation, position, isNew }) => (
          <li key={position}>
            <Link className="link" to="/r/$region/evaluations/$id" params={{ region, id: evaluation }}>{nameOf(evaluation, position)}</Link>
            <span className="quiet small nw">　{isNew ? words.isNew : words.again}</span>
          </li>
        ))}
      </ul>
      {proposed.length > 0 && <MatchQuestion proposed={proposed} onAnswer={onAnswer} />}
      {doubts.length > 0 && (
        <div className="job-doubts">
          <p>{words.doubts(doubts.length)}</p>
          <ul className="small">{doubts.map(({ where, message }) => <li key={where + message}>{message}<span className="quiet nw">　{where}</span></li>)}</ul>
        </div>
      )}
    </>
  );
}
