import { article, compareDecimals, decimal, findEdition, type Draft, type Quantity } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { targets } from '../../examples/targets.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

export default defineRule(INDICATOR_KINDS, {
  id: 'target-operator-missing',
  title: '指标值应当带符号',
  why: '光一个数，超过算好还是算差、差一点算不算完成，评价时各说各的。',
  basis: [article('本产品的约定', '数值指标写明 ≥、≤ 或 =，评价才有同一把尺')],

  *check({ draft, form: { indicators } }) {
    if (isRatioOfForm(draft)) return;
    const signsAll = draft.kind === 'targets' && indicators.some(({ target }) => target.kind === 'quantity' && target.operator !== 'none'); // a table that writes signs writes “=” too
    for (const { field, name, target } of indicators) {
      if (target.kind !== 'quantity' || target.operator !== 'none' || (!signsAll && isEndOfScale(target.quantity))) continue;
      yield {
        field: `${field}.target`,
        quote: target.printed,
        message: `“${name}”的指标值写成“${showTarget(target)}”，没有 ≥、≤ 或 =。`,
        remedy: isEndOfScale(target.quantity) ? `写成“=${showTarget(target)}”。` : `写明方向，如“≥${showTarget(target)}”“≤${showTarget(target)}”；必须恰好的写“=”。`,
      };
    }
  },

  examples: [
    { name: '有符号', draft: targets({ indicators: [{ target: '≥12场' }] }), found: [] },
    { name: '“以上”也是符号', draft: targets({ indicators: [{ target: '12场以上' }] }), found: [] },
    { name: '自评时，一起也没有、全部做到，没有第二种读法', draft: selfEvaluation({ indicators: [{ level2: '质量指标', level3: '展品丢失', target: '0件' }, { level2: '质量指标', level3: '展品登记率', target: '100%' }] }), found: [] },
    { name: '湖北表样按 B/A 计分，A 栏只填数', draft: selfEvaluation({ edition: 'hubei-2020', indicators: [{ target: '60场' }] }), found: [] },
    { name: '目标表别的行写符号，这一行也写', draft: targets({ indicators: [{}, { level2: '质量指标', level3: '展品登记率', target: '100%' }] }), found: ['“展品登记率”的指标值写成“100%”，没有 ≥、≤ 或 =。'] },
    { name: '光一个数', draft: targets({ indicators: [{ target: '12场' }] }), found: ['“讲解场次”的指标值写成“12场”，没有 ≥、≤ 或 =。'] },
  ],
});

/** Nothing lies beyond 0 of a thing or beyond the whole of it: a sign would add nothing. */
function isEndOfScale({ amount, unit }: Quantity): boolean {
  return amount.digits === 0 || (unit.name === '%' && compareDecimals(amount, decimal(100)) === 0);
}

/** A form that heads its columns (A) and (B) divides the one by the other itself, and asks for bare numbers. */
function isRatioOfForm({ kind, edition }: Draft & { readonly kind: 'targets' | 'self-evaluation' }): boolean {
  const columns = findEdition(edition)?.forms[kind]?.value.columns ?? [];
  return columns.some(({ field, label }) => field === 'target' && label.endsWith('(A)'));
}
