import { EDITIONS, findEdition, Refusal, type FormLayout } from '@hengji/model';

/** The layout an edition prescribes for a 项目支出绩效自评表. */
export function layoutOfSelfEvaluation(edition: string): FormLayout {
  const layout = findEdition(edition)?.forms['self-evaluation'];
  if (layout) return layout.value;
  const known = Object.values(EDITIONS).filter(({ forms }) => forms['self-evaluation']).map(({ name }) => name);
  throw new Refusal('edition-without-layout', `没有“${edition}”版式的项目绩效自评表。现有版式：${known.join('、')}。`);
}
