import { article } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';
import { statedIndicators, type StatedIndicator } from '../../stated-indicators.ts';

export default defineRule('budget-statement', {
  id: 'stated-value-without-operator',
  title: '分项目标的指标值应当写明不低于还是不高于',
  why: '只写一个数，多做少做都可以说完成。',
  basis: [article('财预〔2021〕101号', '指标值设置')],

  *check({ draft: { subGoals } }) {
    const told = subGoals.map(({ indicators }, index) => ({ index, all: statedIndicators(indicators ?? '') }));
    const without = told.flatMap(({ index, all }) => {
      const open = all.filter(isOpen);
      return open.length === 0 ? [] : [{ index, quote: open.map(({ printed }) => printed).join('；'), count: open.length }];
    });
    const isHabit = !told.some(({ all }) => all.some(({ hasOperator }) => hasOperator)); // one word about the habit is enough
    for (const { index, quote } of without.slice(0, isHabit ? 1 : without.length)) {
      const message = isHabit && without.length > 1 ? `${without.length} 个分项目标的指标值都没有写“不低于”或“不高于”，例如“${quote}”。` : `“${quote}”没有写“不低于”或“不高于”。`;
      yield { field: `subGoals.${index}.indicators`, quote, message, remedy: '写成“不低于”“不超过”或用“≥”“≤”。' };
    }
  },

  examples: [
    { name: '都写了', draft: subGoalsOf('办会次数不低于 6 次。', '接待批次大于等于 40 批。'), found: [] },
    { name: '完成率 100%，再高没有', draft: subGoalsOf('办会完成率 100%。', '接待批次大于等于 45 批。'), found: [] },
    { name: '一个没有写', draft: subGoalsOf('办会次数 6 次。', '接待批次大于等于 50 批。'), found: ['“办会次数 6 次”没有写“不低于”或“不高于”。'] },
    { name: '都没有写', draft: subGoalsOf('办会次数，指标值 6 次。', '接待批次，指标值 40 批。'), found: ['2 个分项目标的指标值都没有写“不低于”或“不高于”，例如“办会次数，指标值 6 次”。'] },
  ],
});

/** All and nothing need no direction. */
function isOpen({ hasOperator, target }: StatedIndicator): boolean {
  return !hasOperator && target.kind === 'quantity' && !/^(?:100\s*%|0)/.test(target.printed);
}

function subGoalsOf(...indicators: readonly string[]) {
  return statement({ subGoals: indicators.map((text, index) => ({ title: `任务 ${index + 1}`, goal: '做好服务。', indicators: text })) });
}
