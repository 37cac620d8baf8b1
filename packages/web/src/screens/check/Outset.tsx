import { Link } from '@tanstack/react-router';
import { texts } from '../../texts/texts.ts';

const words = texts.check;

/** Before there is a result: what is looked at, what one gets, what becomes of the files. */
export function Outset({ isWaiting = false }: { readonly isWaiting?: boolean }) {
  return (
    <div className="outset">
      <h2 id="result">{isWaiting ? words.coming : words.outset}</h2>
      <dl>{words.outsetMore.map(([what, said]) => <div key={what}><dt>{what}</dt><dd>{said}</dd></div>)}</dl>
      <Link className="link" to="/rules" search={{}}>{words.toRules}</Link>
    </div>
  );
}
