import { Link, Outlet } from '@tanstack/react-router';
import { texts } from '../../texts/texts.ts';
import { Mark } from '../Mark.tsx';
import './bar.css';

const words = texts.bar;

/** What the pages share that need no sign-in. Nobody is asked for here: who is signed in already goes from 登录 straight to the desk. */
export function PublicFrame() {
  return (
    <>
      <header className="bar public">
        <Link className="brand" to="/check/{-$check}" params={{ check: undefined }} aria-label={words.publicHome}><Mark />{texts.product}</Link>
        <span className="unit">{words.public}</span>
        <nav aria-label={words.words}>
          <Link to="/check/{-$check}" params={{ check: undefined }} activeOptions={{ includeSearch: false, includeHash: false }}>{words.check}</Link>
          <Link to="/rules" activeOptions={{ includeSearch: false, includeHash: false }}>{words.rules}</Link>
          <Link to="/" preload={false}>{words.signIn}</Link>
        </nav>
      </header>
      <Outlet />
    </>
  );
}
