import { getRouteApi, Link } from '@tanstack/react-router';
import type { EvaluationLine } from '@hengji/wire';
import { LONGEST_LIST, useEvaluations } from '../../api/evaluations.ts';
import { useMay, useSession } from '../../api/session.ts';
import { Failure } from '../../parts/Failure.tsx';
import { texts } from '../../texts/texts.ts';
import { FormList } from './FormList.tsx';
import { ImportForms } from './ImportForms.tsx';
import './desk.css';

const route = getRouteApi('/r/$region/');

/** 工作台: how we stand in one sentence, the forms, and the way to bring in more. Each person sees what the roles allow. */
export function DeskScreen() {
  const maySee = useMay('see-evaluations');
  const mayImport = useMay('import-evaluations');
  return (
    <main className="page desk">
      <title>{`${texts.desk.title} · ${texts.product}`}</title>
      {maySee ? <Standing mayImport={mayImport} /> : <h1>{texts.desk.blind}</h1>}
    </main>
  );
}

function Standing({ mayImport }: { readonly mayImport: boolean }) {
  const { year } = route.useSearch();
  const { region, unit } = useSession();
  const { data, error, refetch } = useEvaluations(year);
  const forms = data?.evaluations ?? [];
  return (
    <>
      <h1>{data ? sayStanding(forms, year, mayImport) : error ? texts.desk.title : texts.desk.loading}</h1>
      <p className="quiet">{unit?.name ?? region.name}{year !== undefined && `　${texts.year(year)}`}</p>
      <div className={mayImport ? 'desk-columns' : ''}>
        <section aria-labelledby="forms" aria-busy={!data && !error}>
          <header className="section">
            <h2 id="forms">{texts.desk.forms}</h2>
            <span className="quiet small">
              {year !== undefined && <><Link className="link" from={route.id} to="." search={{}}>{texts.desk.allYears}</Link>　</>}
              {data && texts.desk.count(forms.length)}
            </span>
          </header>
          {error && !data ? <Failure error={error} retry={() => void refetch()} /> : <FormList forms={data?.evaluations} />}
        </section>
        {mayImport && <ImportForms forms={forms} />}
      </div>
    </>
  );
}

function sayStanding(forms: readonly EvaluationLine[], year: number | undefined, mayImport: boolean): string {
  if (forms.length === 0) return year !== undefined ? texts.desk.emptyYear(year) : mayImport ? texts.desk.emptyImport : texts.desk.empty;
  const total = (severity: 'error' | 'warning' | 'advice') => forms.reduce((sum, { counts }) => sum + counts[severity], 0);
  return texts.desk.standing(forms.length, { error: total('error'), warning: total('warning'), advice: total('advice') }, forms.length === LONGEST_LIST);
}
