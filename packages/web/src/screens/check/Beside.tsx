import type { CheckedFile } from '@hengji/wire';
import { useLayoutEffect, useRef } from 'react';
import { useIsPrinting } from '../../parts/sheet/use-is-printing.ts';
import { StateChip } from '../../parts/StateChip.tsx';
import { texts } from '../../texts/texts.ts';

const words = texts.check;

/** What stands beside the findings and is said with them: what we may have misread, what nobody looked at and why, what passed. */
export function Beside({ file: { doubts, notChecked, passed }, isAsked }: { readonly file: CheckedFile; readonly isAsked: boolean }) {
  const skipped = gather(notChecked, ({ title, reason }) => texts.evaluation.because(title, reason));
  const right = gather(passed, ({ title }) => title);
  return (
    <>
      {doubts.length > 0 && (
        <details className="beside" open>
          <summary><StateChip state="skipped">{words.doubts(doubts.length)}</StateChip></summary>
          <ul>{doubts.map(({ where, message }, index) => <li key={index}><span>{message}</span><span className="quiet">{where}</span></li>)}</ul>
        </details>
      )}
      {notChecked.length > 0 && <NotChecked count={notChecked.length} list={skipped} isAsked={isAsked} />}
      {passed.length > 0 && (
        <details className="beside">
          <summary><StateChip state="done">{words.passedCount(passed.length)}</StateChip></summary>
          <ul>{right.map(({ told, records }) => <li key={told}><span>{told}</span><span className="quiet">{words.forms(records.length)}</span></li>)}</ul>
        </details>
      )}
    </>
  );
}

/** Opens when the address asks for it, and on paper, where nobody can open it. */
function NotChecked({ count, list, isAsked }: { readonly count: number; readonly list: readonly Gathered[]; readonly isAsked: boolean }) {
  const details = useRef<HTMLDetailsElement>(null);
  const isPrinting = useIsPrinting();
  useLayoutEffect(() => { if (details.current && (isAsked || isPrinting)) details.current.open = true; }, [isAsked, isPrinting]);
  return (
    <details id="not-checked" className="beside" ref={details}>
      <summary><StateChip state="skipped">{words.skipped(count)}</StateChip></summary>
      <ul>{list.map(({ told, records }) => <li key={told}><span>{told}</span><span className="quiet">{words.recordsOf(records)}</span></li>)}</ul>
    </details>
  );
}

type Gathered = { readonly told: string; readonly records: readonly string[] };

/** The same words once, with the forms they hold for. */
function gather<T extends { readonly record: string }>(list: readonly T[], tell: (item: T) => string): readonly Gathered[] {
  const told = new Map<string, string[]>();
  for (const item of list) told.set(tell(item), [...told.get(tell(item)) ?? [], item.record]);
  return [...told].map(([words, records]) => ({ told: words, records }));
}
