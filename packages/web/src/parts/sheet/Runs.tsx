import { use } from 'react';
import type { Run } from '../margin/number-findings.ts';
import { texts } from '../../texts/texts.ts';
import { cellProps } from './cell-props.ts';
import { SheetContext, useField } from './sheet-context.ts';

/** Text of a form. A piece that is made from a field can be reached by itself, unless its cell already stands for it. */
export function Runs({ runs, cell }: { readonly runs: readonly Run[]; readonly cell?: Run | undefined }) {
  return runs.map((run, index) => <Piece key={index} run={run} isCell={run === cell} />);
}

function Piece({ run, isCell }: { readonly run: Run; readonly isCell: boolean }) {
  const { onOpenNote } = use(SheetContext);
  const stands = useField(run);
  if (!stands) return run.text;
  const { field, findings } = stands;
  const worst = findings[0]?.finding.severity;
  return (
    <span className="field" {...(!isCell && cellProps(field, findings))}>
      {worst === undefined ? run.text : <span className={`wave ${worst}${run.text === '' ? ' empty' : ''}`}>{run.text}</span>}
      {findings.map(({ number, finding }) => (
        <button key={number} type="button" className={`ref ${finding.severity}`} aria-label={texts.evaluation.noteNumber(number, finding.severity)} onClick={() => onOpenNote(number)}>
          {number}
        </button>
      ))}
    </span>
  );
}
