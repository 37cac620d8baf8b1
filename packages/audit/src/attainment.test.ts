import { expect, test } from 'vitest';
import { bareAttainments } from './attainment.ts';

test.each([
  //                              claim                                                       bare
  ['a figure and its attainment', '完好率 98%，质量指标达标。',                                   []],
  ['figures first, list after',   '维护 42 台、完好率 98%。数量指标、质量指标均达标。',                []],
  ['no figure',                   '观众满意度达标。',                                            ['观众满意度达标']],
  ['a year is no figure',         '2023年质量指标达标。',                                        ['2023年质量指标达标']],
  ['one figure, three attained',  '讲解 60 场。数量指标、质量指标、成本指标均已完成。',                ['数量指标、质量指标、成本指标均已完成']],
  ['the bare sentence alone',     '持续改善环境，可持续影响指标达标；成交 80 万元，经济效益指标达标。',   ['可持续影响指标达标']],
  ['says nothing of attainment',  '举办展会，接待来宾。',                                         []],
  ['attained without a subject',  '满意度 95%，已达标。',                                        []],
] as const)('finds what is said to be reached without a figure: %s', (_case, text, bare) => {
  expect(bareAttainments({ text }).map(({ text }) => text)).toEqual(bare);
});
