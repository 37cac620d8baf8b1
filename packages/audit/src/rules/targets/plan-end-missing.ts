import { article, type PlanPoint } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { isWhole } from '../../plan-points.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('targets', {
  id: 'plan-end-missing',
  title: '支出计划年底应到 100%',
  why: '最后一个点没有或不到 100%，剩下的钱什么时候花就没有计划。',
  basis: [article('石家庄高新区2020年预算公开', '“资金支出计划”栏：3 月底、6 月底、10 月底、12 月底累计')],

  *check({ form: { plan: { points } }, policy: { figures } }) {
    const last = figures.planCheckpoints.value.at(-1);
    if (points.length === 0 || last === undefined) return; // a form without a plan
    const end = points.find(({ month }) => month === last);
    if (end !== undefined && isWhole(end)) return;
    const known = points.filter(isKnown).at(-1);
    yield {
      field: end?.field ?? points.at(-1)?.field ?? 'plan',
      quote: end?.share.kind === 'value' || end?.share.kind === 'unclear' ? end.share.printed : '',
      message: `支出计划${saysOf(end, last)}${known && known !== end ? `，最后一个数是 ${known.month} 月底 ${known.share.printed}` : ''}。`,
      remedy: `补上 ${last} 月底 100%；年内花不完的，调减预算。`,
    };
  },

  examples: [
    { name: '年底到 100%', draft: targets({ plan: { 3: '10', 6: '40', 10: '70', 12: '100' } }), found: [] },
    { name: '表上没有支出计划', draft: targets({ plan: {} }), found: [] },
    { name: '少了年底一栏', draft: targets({ plan: { 3: '10', 6: '40', 10: '70' } }), found: ['支出计划没有 12 月底一栏，最后一个数是 10 月底 70。'] },
    { name: '年底空着', draft: targets({ plan: { 3: '10', 6: '40', 10: '70', 12: '' } }), found: ['支出计划 12 月底空着，最后一个数是 10 月底 70。'] },
    { name: '年底填的不是百分数', draft: targets({ plan: { 3: '10', 6: '40', 10: '70', 12: '付清' } }), found: ['支出计划 12 月底写的“付清”不是百分数，最后一个数是 10 月底 70。'] },
    { name: '年底不到 100%', draft: targets({ plan: { 3: '10', 6: '40', 10: '70', 12: '90' } }), found: ['支出计划 12 月底是 90，不到 100%。'] },
  ],
});

type KnownPoint = PlanPoint & { readonly share: { readonly kind: 'value'; readonly printed: string } };

function isKnown(point: PlanPoint): point is KnownPoint {
  return point.share.kind === 'value';
}

function saysOf(end: PlanPoint | undefined, month: number): string {
  if (end === undefined || end.share.kind === 'absent') return `没有 ${month} 月底一栏`;
  if (end.share.kind === 'blank') return ` ${month} 月底空着`;
  return end.share.kind === 'unclear' ? ` ${month} 月底写的“${end.share.printed}”不是百分数` : ` ${month} 月底是 ${end.share.printed}，不到 100%`;
}
