import { describe, expect, test } from 'vitest';
import { linesOf, tableOf } from '../test-outline.ts';
import { oneOf, recogniseBlocks, recogniseLines, rowOf } from './test-tables.ts';

const HEADED = ['项目名称', '河道', null, null, null, null, null];

test.each([
  ['points first',       ['分值', '指标值确定依据', '一级指标', '二级指标', '指标名称', '年度指标值'], ['30', '计划', '产出指标', '数量指标', '巡查', '12次'],         ['产出指标', '数量指标', '巡查', null, '12次', '计划', '30']],
  ['three value cells',  ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重'], ['产出指标', '数量指标', '巡查', '≥', '12', '次', '20'],     ['产出指标', '数量指标', '巡查', null, '≥|12|次', null, '20']],
  ['a second name',      ['一级指标', '二级指标', '三级指标', '指标内容', '绩效指标值'],             ['产出指标', '数量指标', '巡查', '按月巡查', '12次'],             ['产出指标', '数量指标', '巡查', '按月巡查', '12次', null, null]],
  ['cycle and year',     ['一级指标', '二级指标', '三级指标', '实施周期指标值', '年度指标值'],         ['产出指标', '数量指标', '巡查', '36次', '12次'],                ['产出指标', '数量指标', '巡查', null, '12次', null, null]],
  ['a cost of its own',  ['一级指标', '二级指标', '三级指标', '指标值', '分值权重'],                  ['成本指标', '经济成本指标', '巡查费', '≤3万元', '20'],            ['成本指标', '经济成本指标', '巡查费', null, '≤3万元', null, '20']],
  ['a standard alone',   ['一级指标', '二级指标', '三级指标', '绩效标准', '指标来源'],                     ['产出指标', '数量指标', '巡查', '12次', '计划'],                ['产出指标', '数量指标', '巡查', null, '12次', '计划', null]],
  ['a standard beside',  ['一级指标', '二级指标', '三级指标', '目标值', '绩效标准'],                       ['产出指标', '数量指标', '巡查', '12次', '优'],                  ['产出指标', '数量指标', '巡查', null, '12次', null, null]],
  ['levels in short',    ['一级', '二级', '三级', '指标方向', '运算符号', '指标值', '单位'],           ['产出指标', '数量指标', '巡查', '正向', '≥', '12', '次'],       ['产出指标', '数量指标', '巡查', null, '≥|12|次', null, null]],
  ['levels as goals',    ['一级目标', '二级目标', '三级目标', '指标目标值', '备注'],                     ['影响力目标', '满意度', '居民', '≥85%', ''],                    ['影响力目标', '满意度', '居民', null, '≥85%', null, null]],
  ['a column not ours',  ['一级指标', '二级指标', '三级指标', '目标值', '责任科室', '设定依据'],       ['产出指标', '数量指标', '巡查', '', '水务科', '惯例'],           ['产出指标', '数量指标', '巡查', null, '', '惯例', null]],
] as const)('finds columns by their words, in a table and in its text: %s', async (_case, headings, values, row) => {
  const table = recogniseBlocks(...linesOf('2022年绩效目标表'), tableOf([HEADED, headings, values]));
  const text = await recogniseLines('2022年绩效目标表', ...[HEADED, headings, values].map(texts => texts.map(cell => cell ?? '').join('\t')));
  for (const { drafts } of [table, text]) {
    expect(oneOf(drafts).indicators.map(rowOf)).toEqual([row]);
    expect(oneOf(drafts).year).toBe(2022);
  }
});

test('tells the unit that reports from the unit of a value', () => {
  const { drafts } = recogniseBlocks(...linesOf('绩效目标表'), tableOf([['单位', '一级指标', '二级指标', '三级指标', '指标值', '单位'], ['水务局', '产出指标', '数量指标', '巡查', '12', '次']]));
  expect(oneOf(drafts).indicators.map(rowOf)).toEqual([['产出指标', '数量指标', '巡查', null, '12|次', null, null]]);
});

test('finds the columns of a heading of two rows, in a table and in its text', async () => {
  const rows = [HEADED, ['绩效指标', null, null, '绩效目标值', null, null, '分值'], ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位', null], ['产出指标', '数量指标', '巡查', '≥', '12', '次', '30'], ['小计', '', '', '', '', '', '30'], ['', '质量指标', '水质', '定性', '改善', '', '20']];
  const text = await recogniseLines('绩效目标表', ...rows.map(row => row.map(cell => cell ?? '').join('\t')));
  for (const { drafts } of [text, recogniseBlocks(...linesOf('绩效目标表'), tableOf(rows))]) {
    expect(oneOf(drafts).indicators.map(rowOf)).toEqual([['产出指标', '数量指标', '巡查', null, '≥|12|次', null, '30'], ['产出指标', '质量指标', '水质', null, '定性|改善|', null, '20']]);
  }
});

describe('rows below each other', () => {
  const HEADING = ['一级指标', '二级指标', '三级指标', '指标值'];
  const levelsOf = (...rows: readonly (readonly (string | null)[])[]) =>
    oneOf(recogniseBlocks(...linesOf('绩效目标表'), tableOf([['项目名称', '河道', '', ''], HEADING, ...rows])).drafts).indicators.map(({ level1, level2, level3 }) => [level1, level2, level3]);

  test('carry no second level over to the next first one', () => {
    expect(levelsOf(['产出指标', '数量指标', '次数', '1'], ['效益指标', '', '水质', '好'])).toEqual([['产出指标', '数量指标', '次数'], ['效益指标', '', '水质']]);
  });

  test('share a name that is merged over them', () => {
    expect(levelsOf(['产出指标', '数量指标', '次数', '一季度3次'], [null, null, null, '二季度3次'])).toEqual([['产出指标', '数量指标', '次数'], ['产出指标', '数量指标', '次数']]);
  });

  test('take satisfaction for a first level where its own was lost', () => {
    expect(levelsOf(['产出指标', '数量指标', '次数', '1'], ['', '满意度指标', '居民满意度', '≥90%'])).toEqual([['产出指标', '数量指标', '次数'], ['满意度指标', '满意度指标', '居民满意度']]);
  });

  test('take no goal between them for a level', () => {
    expect(levelsOf(['产出指标', '数量指标', '次数', '1'], ['年度绩效目标2', '畅通', null, null], ['', '质量指标', '合格率', '1'])).toEqual([['产出指标', '数量指标', '次数'], ['产出指标', '质量指标', '合格率']]);
  });
});
