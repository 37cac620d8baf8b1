import { article, parseDecimal } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';

const AREA = /(\d+(?:\.\d+)?)\s*(?:平方米|平米|㎡|m2)/;

export default defineRule('evaluation-report', {
  id: 'office-area-per-person',
  title: '办公用房面积应当与人数相称',
  why: '人均面积大得多，不是含了别的用途，就是租多了。',
  basis: [article('本产品的约定', '人均办公面积超过60平方米的要说明')],

  *check({ draft: { staff, items }, thresholds }) {
    const people = parseDecimal(staff.total ?? '');
    if (people === undefined || people.digits <= 0 || people.scale > 0) return;
    for (const [item, { title, claims }] of items.entries()) {
      for (const [index, { text }] of claims.entries()) {
        const [quote, area] = /办公/.test(text) && !/装修|改造|建设/.test(title) ? AREA.exec(text) ?? [] : [];
        const each = Math.round(Number(area ?? 0) / people.digits);
        if (quote === undefined || each <= thresholds.officeAreaPerPerson) continue;
        yield { field: `items.${item}.claims.${index}.text`, quote, message: `“${title}”办公面积 ${quote}，职工 ${staff.total ?? ''} 人，人均约 ${each} 平方米。`, remedy: '说明面积里办公、会议和服务用房各多少，由哪些单位使用。' };
      }
    }
  },

  examples: [
    { name: '人均二十平方米', draft: evaluationReport({ staff: { total: '40' }, items: [{ title: '房租', claims: { 产出指标情况: '租用办公用房 800 平方米，租金 24 万元。' } }] }), found: [] },
    { name: '展厅不是办公用房', draft: evaluationReport({ staff: { total: '12' }, items: [{ title: '展厅', claims: { 产出指标情况: '展厅 3000 平方米，支出 24 万元。' } }] }), found: [] },
    { name: '人均一百平方米', draft: evaluationReport({ staff: { total: '12' }, items: [{ title: '房租', claims: { 产出指标情况: '租用办公用房 1200 平方米，租金 24 万元。' } }] }), found: ['“房租”办公面积 1200 平方米，职工 12 人，人均约 100 平方米。'] },
  ],
});
