import { points, type Points, type SelfEvaluation } from '@hengji/model';

/** The points of one 一级指标: as its label prints them, else those of its rows together; `null` where neither says. */
export type PointsOfGroup = { readonly field: string; readonly level1: string; readonly points: Points | null };

export function pointsOfGroups({ groups, indicators }: Pick<SelfEvaluation, 'groups' | 'indicators'>): readonly PointsOfGroup[] {
  return groups.map(({ field, level1, points: printed }) => {
    if (printed.kind === 'value') return { field, level1, points: printed.value };
    const rows = indicators.filter(row => row.level1 === level1);
    const parts = rows.flatMap(row => (row.points.kind === 'value' ? [row.points.value] : []));
    const isKnown = rows.length > 0 && parts.length === rows.length && printed.kind !== 'unclear';
    return { field, level1, points: isKnown ? points(parts.reduce<number>((sum, part) => sum + part, 0)) : null };
  });
}
