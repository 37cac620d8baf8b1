import { texts } from '../../texts/texts.ts';
import { noteId } from '../sheet/cell-props.ts';
import type { NumberedFinding } from './number-findings.ts';

type Props = {
  readonly note: NumberedFinding;
  readonly isBrief?: boolean; // its headline stands, the rest unfolds
  readonly top?: number | undefined; // level with its cell; in a drawer notes simply follow each other
  readonly onGoToCell: (cell: string) => void;
};

/** 批注: what is so, why it matters, on what it rests, what to do. Carries the number of its cell. */
export function Note({ note: { number, finding, cell }, isBrief = false, top, onGoToCell }: Props) {
  const { severity, message, remedy, why, basis, where } = finding;
  const rest = (
    <>
      <p className="remedy">{remedy}</p>
      <p className="why">{why}</p>
      <p className="why">{texts.evaluation.basis(basis.map(({ said }) => said))}</p>
      {where !== null && <p className="why">{texts.evaluation.originalPlace(where)}</p>}
    </>
  );
  return (
    <article
      id={noteId(number)} className={`note ${severity}`} tabIndex={-1} aria-label={texts.evaluation.noteNumber(number, severity)}
      {...(top !== undefined && { style: { top } })}
    >
      <h3>
        {cell === undefined
          ? <span className={`ref ${severity}`}>{number}</span>
          : <button type="button" className={`ref ${severity}`} aria-label={texts.evaluation.toCell(number)} onClick={() => onGoToCell(cell)}>{number}</button>}
        <span>{message}</span>
      </h3>
      {isBrief ? <details><summary>{texts.evaluation.more}</summary>{rest}</details> : rest}
    </article>
  );
}
