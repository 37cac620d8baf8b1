import { getRouteApi } from '@tanstack/react-router';
import { useEvaluation } from '../../api/evaluations.ts';
import { Failure } from '../../parts/Failure.tsx';
import { texts } from '../../texts/texts.ts';
import { EvaluationPage } from './EvaluationPage.tsx';
import { SheetOutline } from './SheetOutline.tsx';

const route = getRouteApi('/r/$region/evaluations/$id');

/** 单位自评: one form as it prints, with the audit's notes in its margin. */
export function EvaluationScreen() {
  const { id } = route.useParams();
  const { data, error, refetch } = useEvaluation(id);

  if (data) return <EvaluationPage key={`${data.id}.${data.version}`} answer={data} />;
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  return <SheetOutline label={texts.evaluation.loading} />;
}
