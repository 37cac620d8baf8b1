import type { Rule } from '@hengji/wire';
import { Link } from '@tanstack/react-router';
import { StateChip } from '../../parts/StateChip.tsx';
import { texts } from '../../texts/texts.ts';

const words = texts.rules;

/** One rule: how much it weighs, why it is looked at, on what it rests, and what counts as wrong. */
export function RuleEntry({ rule: { id, title, why, basis, severity, examples }, isHere }: { readonly rule: Rule; readonly isHere: boolean }) {
  const usual = severity['MOF-2020'] ?? 'off'; // where a place says nothing of its own
  const others = Object.entries(severity).filter(([, level]) => level !== usual);
  return (
    <li id={id} className={isHere ? 'rule here' : 'rule'} tabIndex={-1}>
      <span className="rule-weight">{usual === 'off' ? <StateChip state="skipped">{words.off}</StateChip> : <StateChip state={usual}>{texts.severity[usual]}</StateChip>}</span>
      <div>
        <h3>{title}</h3>
        <p>{why}</p>
        <dl className="small">
          <div><dt>{words.basis}</dt><dd>{basis.map(({ said }) => said).join('；')}</dd></div>
          {others.length > 0 && <div><dt>{words.elsewhere}</dt><dd>{others.map(([policy, level]) => words.weighs(policy, level)).join('；')}</dd></div>}
        </dl>
        <details>
          <summary>{words.examples(examples.length)}</summary>
          <ul className="rule-examples">
            {examples.map(({ name, found }) => (
              <li key={name}><StateChip state={found.length === 0 ? 'done' : usual === 'off' ? 'skipped' : usual}>{found.length === 0 ? words.passes : words.fails}</StateChip><p>{name}{found.map(said => <q key={said}>{said}</q>)}</p></li>
            ))}
          </ul>
        </details>
      </div>
      <Link className="link small nw" to="/rules" search={{}} hash={id} aria-label={words.addressOf(title)}>{id}</Link>
    </li>
  );
}
