import { printPoints } from '../points.ts';
import { isWhole } from './earn.ts';
import type { ScoredRow } from './score-self-evaluation.ts';

/** Why what the form gives and what we compute differ, in one sentence; `null`: they agree. What we could not compute says why instead. */
export function explainDifference({ worth, reported, computed }: ScoredRow): string | null {
  if (computed.kind === 'needs-judgement') return `没有复算：${computed.reason}`;
  if (computed.kind === 'unknown') return `没有复算：${computed.reason}`;
  const { earned, trace } = computed;
  switch (reported.kind) {
    case 'blank': return `自评得分空着，应为 ${printPoints(earned)}`;
    case 'absent': return `表上没有自评得分这一栏，应为 ${printPoints(earned)}`;
    case 'unclear': return `自评得分“${reported.printed}”不是分数，应为 ${printPoints(earned)}`;
    case 'value': break;
  }
  if (reported.value === earned) return null;
  if (worth.points !== null && reported.value > worth.points) return `给分超过了分值 ${printPoints(worth.points)}`;
  const isFull = isWhole(trace.part, trace.of);
  if (!isFull && reported.value === worth.points) return '没有达到指标值，给了满分';
  if (isFull) return '达到了指标值，没有给满分';
  if (Math.abs(reported.value - earned) < 100 && reported.value % 100 === 0) return '给分取了整数';
  return reported.value < earned ? '给分低于完成比例' : '给分高于完成比例';
}
