import { article, points, printPoints } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { pointsOfGroups } from '../../group-points.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('self-evaluation', {
  id: 'points-of-form',
  title: '分值合计应等于满分',
  why: '分值不是 100，总分就不能与别的项目比较，也对不上等级。',
  basis: [article('表内勾稽', '各一级指标与预算执行率的分值之和等于满分')],

  *check({ draft, form, policy }) {
    const groups = pointsOfGroups(form);
    if (groups.every(({ points }) => points === null)) return; // the form prints none
    const parts = groups.map(({ points }) => points);
    const { execution } = form;
    const hasExecution = execution !== null || groups.some(({ level1 }) => level1.includes('执行率'));
    if (execution !== null && !groups.some(({ level1 }) => level1.includes('执行率'))) parts.push(execution.points.cell.kind === 'value' ? execution.points.cell.value : null);
    const known = parts.filter(part => part !== null);
    if (known.length < parts.length) {
      yield { unchecked: '有的一级指标没有印清分值，合计无法核对。' };
      return;
    }
    const { total } = policy.figures.weights.value;
    const sum = points(known.reduce<number>((sum, part) => sum + part, 0));
    if (sum === total) return;
    if (!hasExecution && sum < total) {
      yield { unchecked: `分值合计 ${printPoints(sum)}，表上没有预算执行率的分值，看不出是不是它补足 ${printPoints(total)}。` };
      return;
    }
    const terms = known.map(printPoints).join(' + ');
    yield {
      field: 'groups.0',
      quote: draft.groups[0]?.label ?? '',
      message: `分值合计 ${terms} = ${printPoints(sum)}，应为 ${printPoints(total)}。`,
      remedy: `调整各一级指标的分值，使合计为 ${printPoints(total)}。`,
    };
  },

  examples: [
    { name: '合计 100', draft: selfEvaluation({ groups: ['产出指标（60分）', '效益指标（20分）', '满意度指标（10分）', '预算执行率指标（10分）'] }), found: [] },
    { name: '执行率的分值印在资金一栏', draft: selfEvaluation({ groups: ['产出指标（50分）', '效益指标（20分）', '满意度指标（10分）'], executionRate: { points: '20' } }), found: [] },
    { name: '分值印在每行', draft: selfEvaluation({ groups: ['产出指标'], indicators: [{ points: '60' }, { points: '30', level3: '布展场次' }] }), found: [] },
    { name: '哪里都没有印分值', draft: selfEvaluation({ groups: ['产出指标', '效益指标'], executionRate: null }), found: [] },
    {
      name: '执行率的分值没有地方印', draft: selfEvaluation({ groups: ['产出指标（40分）', '效益指标（40分）'], executionRate: null }),
      found: [], unchecked: ['分值合计 80，表上没有预算执行率的分值，看不出是不是它补足 100。'],
    },
    { name: '有一组没有印分值', draft: selfEvaluation({ groups: ['产出指标（50分）', '效益指标'] }), found: [], unchecked: ['有的一级指标没有印清分值，合计无法核对。'] },
    {
      name: '合计 110',
      draft: selfEvaluation({ groups: ['产出指标（60分）', '效益指标（30分）', '满意度指标（10分）', '预算执行率指标（10分）'] }),
      found: ['分值合计 60 + 30 + 10 + 10 = 110，应为 100。'],
    },
  ],
});
