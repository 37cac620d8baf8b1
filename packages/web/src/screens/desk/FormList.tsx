import type { EvaluationLine } from '@hengji/wire';
import { getRouteApi, Link } from '@tanstack/react-router';
import '../../parts/list.css';
import { SeverityChips } from '../../parts/StateChip.tsx';
import { texts } from '../../texts/texts.ts';

const route = getRouteApi('/r/$region/');

/** The forms one may see, a line each; rules without text while they are on their way. */
export function FormList({ forms }: { readonly forms: readonly EvaluationLine[] | undefined }) {
  const words = texts.desk;
  if (forms?.length === 0) return null; // the sentence above has said so
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{words.project}</th><th scope="col">{words.year}</th><th scope="col" className="wide">{words.unit}</th>
          <th scope="col" className="number">{words.total}</th><th scope="col">{words.audit}</th><th scope="col" className="wide">{words.importedAt}</th>
        </tr>
      </thead>
      <tbody>{forms ? forms.map(form => <FormRow key={form.id} form={form} />) : <Outline />}</tbody>
    </table>
  );
}

function FormRow({ form: { id, project, year, unit, total, counts, importedAt } }: { readonly form: EvaluationLine }) {
  const { region } = route.useParams();
  const isClean = counts.error + counts.warning + counts.advice === 0;
  return (
    <tr>
      <th scope="row">
        <Link to="/r/$region/evaluations/$id" params={{ region, id }}>{project.name || texts.unnamed}</Link>
        {project.code !== null && <span className="quiet small">　{project.code}</span>}
      </th>
      <td><Link to="/r/$region" params={{ region }} search={{ year }} title={texts.desk.onlyYear(year)}>{year}</Link></td>
      <td className="wide">{unit}</td>
      <td className="number">{total ?? '—'}</td>
      <td>{isClean ? <span className="quiet">{texts.desk.noFinding}</span> : <SeverityChips counts={counts} />}</td>
      <td className="wide quiet">{texts.time(importedAt)}</td>
    </tr>
  );
}

function Outline() {
  return Array.from({ length: 6 }, (_, row) => <tr key={row}><td colSpan={6}>&nbsp;</td></tr>);
}
