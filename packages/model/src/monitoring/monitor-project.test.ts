import { describe, expect, test } from 'vitest';
import { type Cell, cellOf } from '../cell.ts';
import { printDecimal } from '../decimal.ts';
import { type Fen, parseFen } from '../fen.ts';
import { directionOf } from '../indicators/direction-of.ts';
import { resolvePolicy } from '../law/resolve-policy.ts';
import { percent } from '../law/share.ts';
import { parseActual } from '../targets/parse-actual.ts';
import { parseTarget } from '../targets/parse-target.ts';
import { monitorProject } from './monitor-project.ts';
import type { ProjectState } from './project-state.ts';

const sichuan = resolvePolicy('SICHUAN-2025'); // the one policy that draws warning lines
const ministry = resolvePolicy('MOF-2020'); // draws none

const money = (printed: string): Cell<Fen> => cellOf(printed, text => parseFen(text, '万元'));
const indicator = (name: string, printedTarget: string, printedActual: string): ProjectState['indicators'][number] => {
  const target = parseTarget(printedTarget);
  return { name, target, actual: parseActual(printedActual, target), dimension: 'output', direction: directionOf({ target, aspect: 'quantity', name }), year: 2025 };
};
const state = (changes: Partial<ProjectState> = {}): ProjectState => ({
  month: 6, budget: money('100'), executed: money('45'), plan: [{ month: 6, share: percent(40) }, { month: 12, share: percent(100) }],
  indicators: [indicator('走访企业', '≥20家', '10家'), indicator('签约项目', '≥10个', '4个')], ...changes,
});

describe('a checkpoint', () => {
  test('shows money, plan, results and the gap between them', () => {
    const { money, planned, results, gap, light, warnings, missing } = monitorProject(state(), sichuan);
    expect([money, planned, results, gap].map(percent => percent && printDecimal(percent))).toEqual(['45', '40', '45', '0']);
    expect([light, warnings, missing]).toEqual(['green', [], []]);
  });

  test.each([
    //                                        month executed  done            policy    light     says
    ['on the warning line',                   6,    '40',     ['8家', '4个'],  sichuan,  'green',  []],
    ['just below it',                         6,    '39.99',  ['8家', '4个'],  sichuan,  'red',    ['预算执行 39.99%，低于 1—6 月的预警线 40%', '预算执行 39.99%，低于支出计划的 40%']],
    ['below the line of a month that is over', 7,   '39',     ['8家', '4个'],  sichuan,  'red',    ['预算执行 39%，低于 1—6 月的预警线 40%']],
    ['before the first line',                 3,    '1',      ['0家', '0个'],  sichuan,  'green',  []],
    ['money ahead of results',                6,    '60',     ['8家', '4个'],  sichuan,  'yellow', ['绩效目标实现程度与预算执行进度相差 20 个百分点：钱花了，事没有跟上']],
    ['results ahead of money',                6,    '45',     ['20家', '9个'], sichuan,  'yellow', ['绩效目标实现程度与预算执行进度相差 50 个百分点：事做了，钱没有跟上']],
    ['ten points apart is not above ten',     6,    '50',     ['8家', '4个'],  sichuan,  'green',  []],
    ['behind its own plan',                   6,    '39',     ['8家', '4个'],  ministry, 'yellow', ['预算执行 39%，低于支出计划的 40%']],
  ] as const)('lights by the lines of the policy: %s', (_case, month, executed, [first, second], policy, light, says) => {
    const indicators = [indicator('走访企业', '≥20家', first), indicator('签约项目', '≥10个', second)];
    const checkpoint = monitorProject(state({ month, executed: money(executed), indicators }), policy);
    expect([checkpoint.light, checkpoint.warnings.map(({ message }) => message)]).toEqual([light, says]);
  });

  test.each([
    ['no budget',             { budget: money('') },                                         '没有预算数'],
    ['a budget of zero',      { budget: money('0') },                                        '预算数是 0 或负数，算不出执行率'],
    ['no payments known',     { executed: money('约一半') },                                 '没有执行数'],
    ['no indicators',         { indicators: [] },                                            '没有绩效指标'],
    ['an indicator in words', { indicators: [indicator('走访企业', '≥20家', '9家'), indicator('服务水平', '明显提升', '明显提升')] }, '“服务水平”：实际完成值是文字“明显提升”，给多少分由人评定'],
  ] as const)('is not green while something is missing, and says what: %s', (_case, changes, said) => {
    const { light, missing } = monitorProject(state(changes), sichuan);
    expect([light, missing]).toEqual([null, expect.arrayContaining([said])]);
  });

  test('is not green where nobody drew a line', () => {
    expect(monitorProject(state({ plan: [] }), ministry)).toMatchObject({ light: null, warnings: [], missing: ['支出计划没有写 6 月底的数'] });
  });

  test('results count each target once and none more than whole', () => {
    const indicators = [indicator('走访企业', '≥20家', '90家'), indicator('签约项目', '≥10个', '0个')];
    expect(monitorProject(state({ indicators }), sichuan).results).toEqual({ digits: 50, scale: 0 });
  });
});

describe('the forecast', () => {
  test.each([
    //                               month executed plan        from    upTo    sure
    ['calendar and plan agree',      6,    '45',    [6, 48],    '90',   '93.75', 'likely'],
    ['they agree, but early',        3,    '22',    [3, 24],    '88',   '91.67', 'rough'],
    ['they are far apart',           6,    '30',    [6, 40],    '60',   '75',    'rough'],
    ['never more than the budget',   6,    '70',    [6, 40],    '100',  '100',   'likely'],
    ['no plan to hold against',      6,    '30',    [9, 40],    '60',   '60',    'rough'],
    ['the plan begins with nothing', 6,    '30',    [6, 0],     '60',   '60',    'rough'],
    ['the year is over',             12,   '97',    [10, 80],   '97',   '97',    'likely'],
  ] as const)('%s', (_case, month, executed, [at, share], from, upTo, sure) => {
    const { forecast } = monitorProject(state({ month, executed: money(executed), plan: [{ month: at, share: percent(share) }] }), sichuan);
    expect(forecast && [printDecimal(forecast.from), printDecimal(forecast.upTo), forecast.sure]).toEqual([from, upTo, sure]);
  });

  test('there is none without a rate', () => {
    expect(monitorProject(state({ executed: money('') }), sichuan).forecast).toBeNull();
  });
});
