import type { EvaluationLine } from '@hengji/wire';
import { Button } from 'antd';
import { useId, useState, type ChangeEvent, type DragEvent } from 'react';
import { texts } from '../../texts/texts.ts';
import { ImportLine } from './ImportLine.tsx';
import { useImportJobs } from './use-import-jobs.ts';

/** 读入自评表: files are chosen or dropped, each answered in a line of its own. */
export function ImportForms({ forms }: { readonly forms: readonly EvaluationLine[] }) {
  const { jobs, add, answer, again, clear } = useImportJobs();
  const [isOver, setOver] = useState(false);
  const input = useId();
  const words = texts.imports;
  const settled = jobs.filter(({ state }) => state === 'done' || state === 'refused').length;

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    add([...event.target.files ?? []]);
    event.target.value = ''; // the same file may be chosen again
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  return (
    <section aria-labelledby="import">
      <header className="section">
        <h2 id="import">{words.title}</h2>
        {settled > 0 && <Button type="text" size="small" onClick={clear}>{words.clear}</Button>}
      </header>
      <div
        className={isOver ? 'drop over' : 'drop'} onDrop={drop}
        onDragOver={event => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
      >
        <p>{isOver ? words.dropHere : words.about}</p>
        <input id={input} className="unseen" type="file" multiple onChange={choose} />
        <label className="choose" htmlFor={input}>{words.choose}</label>
      </div>
      <ul className="jobs" aria-live="polite">
        {jobs.map((job, index) => (
          <ImportLine
            key={job.id} job={job} place={index + 1} of={jobs.length} settled={settled} forms={forms}
            onAnswer={matches => answer(job, matches)} onRetry={() => again(job)}
          />
        ))}
      </ul>
    </section>
  );
}
