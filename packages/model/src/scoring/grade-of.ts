import type { Grade } from '../law/figures.ts';
import type { Points } from '../points.ts';
import type { ScoringRules } from './scoring-rules.ts';

/** 等级: the best whose lower bound the total reaches. The lowest has no bound that matters. */
export function gradeOf(total: Points, { gradeCuts }: Pick<ScoringRules, 'gradeCuts'>): Grade {
  return gradeCuts.value.find(({ from }) => total >= from)?.grade ?? '差';
}
