import { getRouteApi, Link } from '@tanstack/react-router';
import { useEvaluations } from '../../api/evaluations.ts';
import { StateChip } from '../../parts/StateChip.tsx';
import { texts } from '../../texts/texts.ts';

const route = getRouteApi('/r/$region/evaluations/$id');

/** The other forms of the year, with how many findings each has to mend or explain. */
export function FormRail({ year, open }: { readonly year: number; readonly open: string }) {
  const { region } = route.useParams();
  const { data } = useEvaluations(year);
  const forms = data?.evaluations ?? [];
  return (
    <nav className="rail" aria-label={texts.evaluation.rail(year)}>
      <p><b>{texts.evaluation.rail(year)}</b><span>{texts.evaluation.railCount}</span></p>
      <ol>
        {forms.map(({ id, project, counts }, index) => (
          <li key={id}>
            <Link to="/r/$region/evaluations/$id" params={{ region, id }} aria-current={id === open ? 'page' : undefined}>
              <span className="position">{index + 1}</span>
              <span className="name">{project.name || texts.unnamed}</span>
              {counts.error + counts.warning > 0 && <StateChip state={counts.error > 0 ? 'error' : 'warning'}>{counts.error + counts.warning}</StateChip>}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
