import { useJournal } from '../../api/journal.ts';
import { Failure } from '../../parts/Failure.tsx';
import { StateChip } from '../../parts/StateChip.tsx';
import { texts } from '../../texts/texts.ts';
import '../../parts/list.css';

const words = texts.journal;

/** 操作记录: who did what and when, and up to where the record is sealed. */
export function JournalScreen() {
  const { data, error, refetch } = useJournal();
  return (
    <main className="page">
      <title>{`${words.title} · ${texts.product}`}</title>
      <h1>{words.title}</h1>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && <p className="quiet" aria-busy="true">{words.loading}</p>}
      {data?.entries.length === 0 && <p>{words.empty}</p>}
      {data && data.entries.length > 0 && (
        <table className="list journal">
          <thead>
            <tr>{[words.deed, words.subject, words.by, words.at, words.seal].map(head => <th key={head} scope="col">{head}</th>)}</tr>
          </thead>
          <tbody>
            {data.entries.map(({ id, at, deed, by, subject, sealed }) => (
              <tr key={id}>
                <th scope="row">{words.deeds[deed] ?? deed}</th><td>{saySubject(subject)}</td><td>{by ?? words.nobody}</td><td>{texts.time(at)}</td>
                <td><StateChip state={sealed ? 'done' : 'skipped'}>{sealed ? words.sealed : words.unsealed}</StateChip></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  );
}

/** `account 019a…`: the kind in words; the id stays, for it is what one looks a record up by. */
function saySubject(subject: string): string {
  const [kind = '', ...id] = subject.split(' ');
  return [words.subjects[kind] ?? kind, ...id].join(' ');
}
