import type { PaperBlock } from '@hengji/document';
import { parseTarget, printedTarget, type TargetsDraft } from '@hengji/model';
import { expect, test } from 'vitest';
import { composeNotes } from './compose.ts';

const row = (level1: string, level3: string, target: string, description: string | null = null): TargetsDraft['indicators'][number] =>
  ({ level1, level2: '数量指标', level3, description, target: printedTarget(parseTarget(target)), basis: null, points: null, at: null });

const DRAFT: TargetsDraft = {
  kind: 'targets', scope: 'project', edition: 'chengde-2020', span: null, year: 2026, department: '某某市教育局', unit: { code: null, name: null }, project: { code: 'A-7', name: '校车补助' },
  amounts: { total: '15.5', fiscal: null, other: null, unit: '万元' }, purpose: '用于十二辆校车的运行。', plan: { 3: '0.00', 6: '', 12: '100%' }, goals: ['接送学生平安。', '家长满意'],
  indicators: [row('产出指标', '运行车辆', '≥12辆'), row('产出指标', '事故', '0起'), row('满意度指标', '家长满意度', '>=|90.00|%')], orphans: [], told: null, unlabelled: [], places: {},
};

test('a table is told chapter by chapter, with every number from its field', () => {
  expect(linesOf(composeNotes(DRAFT))).toEqual([
    '一、基本情况',
    '（一）项目概况',
    '校车补助（编码A-7）是某某市教育局2026年度的预算项目。',
    '用于十二辆校车的运行。',
    '（二）资金安排情况',
    '2026年，该项目安排资金共计15.5万元。',
    '支出进度计划：3月底0.00%，12月底100%。',
    '二、绩效目标和指标设置情况',
    '（一）绩效目标',
    '该项目设置了2项绩效目标：一是接送学生平安；二是家长满意。',
    '（二）绩效指标',
    '该项目共设置绩效指标3项。其中：产出指标2项，分别是运行车辆、事故；满意度指标1项，为家长满意度。',
    '（三）评价标准',
    '运行车辆≥12辆；事故为0起；家长满意度≥90.00%。',
  ]);
  const free = composeNotes(DRAFT).flatMap(block => (block.kind === 'paragraph' ? block.runs.filter(({ text, source }) => source === undefined && /\d/.test(text)) : []));
  expect(free.map(({ text }) => text)).toEqual(['3月底', '12月底']); // the months are words of the form
});

test.each<[string, Partial<TargetsDraft['amounts']>, string | undefined]>([
  ['of two sources',      { fiscal: '10', other: '5.5' },                        '2026年，该项目安排资金共计15.5万元，其中：财政资金10万元，其他资金5.5万元。'],
  ['zero',                { total: '0', fiscal: '0' },                           '2026年，该项目安排资金共计0万元，其中：财政资金0万元。'],
  ['of one source alone', { total: '', fiscal: '10' },                           '2026年，该项目安排财政资金10万元。'],
  ['blank',               { total: '' },                                         '预算数未填写。'],
  ['absent',              { total: null },                                       undefined],
  ['without a unit',      { unit: null },                                        '2026年，该项目安排资金共计15.5。'],
])('money that is %s is told so', (_case, amounts, sentence) => {
  const lines = linesOf(composeNotes({ ...DRAFT, plan: {}, amounts: { ...DRAFT.amounts, ...amounts } }));
  const chapter = lines.indexOf('（二）资金安排情况');
  expect(chapter < 0 ? undefined : lines[chapter + 1]).toBe(sentence);
});

test('what a table does not have is no chapter, and the chapters are numbered on', () => {
  const lines = linesOf(composeNotes({ ...DRAFT, department: null, year: null, project: { code: null, name: '校车补助' }, purpose: null, amounts: { total: null, fiscal: null, other: null, unit: null }, plan: {}, goals: [], indicators: [] }));
  expect(lines).toEqual(['一、绩效目标和指标设置情况', '（一）绩效目标', '该项目未设置绩效目标。', '（二）绩效指标', '该项目未设置绩效指标。']);
});

test.each([
  ['words',                     row('产出指标', '验收', '合格'),                             '验收为合格。'],
  ['words that are its name',   row('效益指标', '促进就业', '文字描述||促进就业'),           '促进就业。'],
  ['nothing yet',               row('产出指标', '运行车辆', ''),                             '运行车辆的指标值未填写。'],
  ['a number its description counts', row('产出指标', '次数', '2次', '培训次数'),            '培训次数为2次。'],
  ['a number described at length',    row('产出指标', '次数', '2次', '全年培训，每半年一次'), '次数为2次。'],
])('an indicator is held to %s', (_case, indicator, sentence) => {
  expect(linesOf(composeNotes({ ...DRAFT, indicators: [indicator] })).at(-1)).toBe(sentence);
});

function linesOf(blocks: readonly PaperBlock[]): readonly string[] {
  return blocks.flatMap(block => (block.kind === 'heading' || block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : []));
}
