import type { CheckedFinding } from '@hengji/wire';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { texts } from '../../texts/texts.ts';
import type { Mark } from './place-findings.ts';

const words = texts.check;

/** A note beside the passage it speaks of, with the number that stands at the words. */
export const OriginalNote = memo(function OriginalNote({ mark: { number, finding }, address, isHere }: { readonly mark: Mark<CheckedFinding>; readonly address: string; readonly isHere: boolean }) {
  const { severity, message, remedy, why, basis, rule, title } = finding;
  return (
    <article id={address} className={`note ${severity}${isHere ? ' here' : ''}`} tabIndex={-1} data-finding data-mark={number} aria-label={texts.evaluation.noteNumber(number, severity)}>
      <h4><span className={`ref ${severity}`}>{number}</span><span>{message}</span></h4>
      <p className="remedy">{remedy}</p>
      <p className="why">{why}</p>
      <p className="why">{texts.evaluation.basis(basis)}</p>
      <p className="why">{words.rule}　<Link className="link" to="/rules" search={{}} hash={rule} preload={false}>{title}</Link></p>
    </article>
  );
});
