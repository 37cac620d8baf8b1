import type { CheckedFile, CheckLine } from '@hengji/wire';
import { Button } from 'antd';
import { markedAddress, takenAddress } from '../../api/checks.ts';
import { StateChip, type State } from '../../parts/StateChip.tsx';
import { texts } from '../../texts/texts.ts';

const words = texts.check;

type Counts = NonNullable<CheckLine['result']>['counts'];
type Props = { readonly check: string; readonly file: CheckedFile; readonly counts: Counts; readonly isGone: boolean };

/** Which file this is, how it stands in one look, and what can be taken along. */
export function ResultHead({ check, file, counts, isGone }: Props) {
  const { position, format } = file;
  return (
    <>
      <header className="result-head">
        <h2 id="result">{file.file}</h2>
        {!isGone && (
          <p className="result-deeds">
            {file.drafts > 0 && <Button type="primary" href={markedAddress(check, position)} download="">{format === 'docx' || format === 'xlsx' ? words.markedFile : words.markedPage}</Button>}
            {file.drafts > 0 && <Button href={takenAddress(check, 'opinion.docx', position)} download="">{words.opinion}</Button>}
            <Button href={takenAddress(check, 'result.json', position)} download="">JSON</Button>
            <Button onClick={() => print()}>{words.print}</Button>
          </p>
        )}
      </header>
      {file.drafts > 0 && <Sums file={file} counts={counts} />}
    </>
  );
}

function Sums({ file, counts }: Pick<Props, 'file' | 'counts'>) {
  const sums: readonly (readonly [State, string, number])[] = [
    ['error', texts.severity.error, counts.error], ['warning', texts.severity.warning, counts.warning], ['advice', texts.severity.advice, counts.advice], ['done', words.passed, counts.passed],
  ];
  return (
    <>
      <div className="sums">
        <dl>{sums.map(([state, word, count]) => <div key={state}><dt><StateChip state={state} isNone={count === 0}>{word}</StateChip></dt><dd>{texts.number(count)}</dd></div>)}</dl>
        <p>
          {words.looked(kindsOf(file))}{file.policy !== null && <>，<span className="nw">{texts.evaluation.policy(file.policy)}</span></>}
          {counts.notChecked > 0 && <><br /><StateChip state="skipped">{words.skipped(counts.notChecked)}</StateChip>　<a className="link" href="#not-checked">{words.whySkipped}</a></>}
        </p>
      </div>
      <div className="stack" aria-hidden="true">
        {[...sums.map(([state, , count]) => [state, count] as const), ['skipped', counts.notChecked] as const].filter(([, count]) => count > 0).map(([state, count]) => <span key={state} className={state} style={{ flexGrow: count }} />)}
      </div>
    </>
  );
}

/** How many of each kind of form were read. */
function kindsOf({ records }: CheckedFile): readonly (readonly [kind: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}
