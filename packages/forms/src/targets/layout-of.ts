import { EDITIONS, findEdition, Refusal, type FormLayout, type TargetsDraft } from '@hengji/model';

/** The layout of an edition's target table; of a whole department its own, where the edition has one. */
export function layoutOfTargets({ edition, scope }: Pick<TargetsDraft, 'edition' | 'scope'>): FormLayout {
  const forms = findEdition(edition)?.forms;
  const layout = (scope === 'department' ? forms?.['department-targets'] : undefined) ?? forms?.targets;
  if (layout) return layout.value;
  const known = Object.values(EDITIONS).filter(other => other.forms.targets).map(({ name }) => name);
  throw new Refusal('edition-without-layout', `没有“${edition}”版式的绩效目标表。现有版式：${known.join('、')}。`);
}
