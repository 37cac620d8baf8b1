import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useSession, useSignOut } from '../../api/session.ts';
import { texts } from '../../texts/texts.ts';

const MENU = 'account-menu';

/** Who one is, and the ways out. */
export function AccountMenu() {
  const { login, roles } = useSession();
  const signOut = useSignOut();
  const client = useQueryClient();
  const navigate = useNavigate();

  const leave = (everywhere: boolean) => signOut.mutate({ everywhere }, {
    onSuccess: async () => {
      await navigate({ to: '/sign-in' });
      client.clear(); // nothing of one person's session may be shown to the next
    },
  });

  return (
    <div className="account">
      <button type="button" className="who" popoverTarget={MENU}>
        {[...new Set(roles.map(({ role }) => role))].join('、')}<span aria-hidden="true"> ▾</span>
      </button>
      <div id={MENU} popover="auto" className="account-menu">
        <p className="quiet">{texts.bar.account(login)}</p>
        <ul className="small">
          {roles.map(({ role, unit, section }) => <li key={`${role}${unit}${section}`}>{role}　<span className="quiet">{unit} {section}</span></li>)}
        </ul>
        <Link to="/password">{texts.bar.changePassword}</Link>
        <button type="button" onClick={() => leave(false)}>{texts.bar.signOut}</button>
        <button type="button" onClick={() => leave(true)}>{texts.bar.signOutEverywhere}</button>
        {signOut.error && <p role="alert" className="alert">{signOut.error.message}</p>}
      </div>
    </div>
  );
}
