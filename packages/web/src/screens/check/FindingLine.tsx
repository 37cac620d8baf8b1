import type { CheckedFinding } from '@hengji/wire';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { StateChip } from '../../parts/StateChip.tsx';
import { texts } from '../../texts/texts.ts';

const words = texts.check;

type Props = {
  readonly finding: CheckedFinding;
  readonly address: string;
  readonly isHere: boolean;
  readonly underRule: boolean; // the heading names the rule, so that the form must be named here
};

/** One finding across the page: how much it weighs, what is so and why it matters, what to do and on what that rests, where it stands. */
export const FindingLine = memo(function FindingLine({ finding, address, isHere, underRule }: Props) {
  const { severity, message, quote, why, remedy, basis, rule, title, record, where, related } = finding;
  return (
    <li id={address} className={isHere ? 'finding here' : 'finding'} tabIndex={-1} data-finding>
      <StateChip state={severity}>{texts.severity[severity]}</StateChip>
      <div>
        <h4>{message}</h4>
        {quote.trim() !== '' && <p><q className="quote">{quote}</q></p>}
        <p className="why">{why}</p>
        {related.map((other, index) => <p key={index} className="why">{words.alsoAt(other.file, other.where, other.quote)}</p>)}
      </div>
      <dl>
        {remedy !== '' && <div><dt>{words.remedy}</dt><dd>{remedy}</dd></div>}
        <div className="quiet"><dt>{words.basis}</dt><dd>{basis.join('；')}</dd></div>
        <div className="quiet">
          {underRule ? <><dt>{words.record}</dt><dd>{record}</dd></> : <><dt>{words.rule}</dt><dd><Link className="link" to="/rules" search={{}} hash={rule} preload={false}>{title}</Link></dd></>}
        </div>
      </dl>
      <Link className="place link" from="/check/{-$check}" to="." search={before => ({ ...before, by: 'original' })} hash={address} preload={false}>{where ?? words.whole}</Link>
    </li>
  );
});
