import { Link, useSearch } from '@tanstack/react-router';
import { useMay, useSession } from '../../api/session.ts';
import { texts } from '../../texts/texts.ts';
import { Mark } from '../Mark.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import './bar.css';

/** 衡绩 · unit and year · the words a person's roles open · who one is. */
export function TopBar() {
  const { region, unit } = useSession();
  const { year } = useSearch({ strict: false });
  const maySeeJournal = useMay('see-journal');
  const here = { region: region.code };
  return (
    <header className="bar">
      <Link className="brand" to="/r/$region" params={here} aria-label={texts.bar.home}><Mark />{texts.product}</Link>
      <span className="unit">{unit?.name ?? region.name}{year !== undefined && <span>{texts.year(year)}</span>}</span>
      <nav aria-label={texts.bar.words}>
        <Link to="/r/$region" params={here} activeOptions={{ exact: true, includeSearch: false }}>{texts.bar.desk}</Link>
        <Link to="/check/{-$check}" params={{ check: undefined }}>{texts.bar.check}</Link>
        {maySeeJournal && <Link to="/r/$region/journal" params={here}>{texts.bar.journal}</Link>}
      </nav>
      <AccountMenu />
    </header>
  );
}
