import { parseActual, parseTarget, printedActual, printedTarget, type PrintedActual, type PrintedFunds, type PrintedTarget, type SelfEvaluationDraft, type SelfEvaluationRow } from '@hengji/model';

const NO_FUNDS: PrintedFunds = { planned: '', arrived: '', executed: '' };

/** Target and actual as the cells print them, or already told apart. */
type Row = Partial<Omit<SelfEvaluationRow, 'target' | 'actual'>> & { readonly target?: string | PrintedTarget; readonly actual?: string | PrintedActual };

type Group = SelfEvaluationDraft['groups'][number];

type Budget = Partial<PrintedFunds> & { readonly unit?: string; readonly fiscal?: Partial<PrintedFunds>; readonly other?: Partial<PrintedFunds> };

type Parts = Partial<Omit<SelfEvaluationDraft, 'budget' | 'indicators' | 'groups' | 'executionRate'>> & {
  readonly budget?: Budget;
  readonly indicators?: readonly Row[];
  readonly groups?: readonly (string | Group)[]; // as labels: 产出指标（50分）
  readonly executionRate?: Partial<NonNullable<SelfEvaluationDraft['executionRate']>> | null;
};

/** A self-evaluation form without fault, with `parts` in the place of its own: the ground on which rules show their examples. */
export function selfEvaluation({ budget = {}, indicators = COMPLETE, groups = GROUPS, executionRate = {}, ...parts }: Parts): SelfEvaluationDraft {
  return {
    kind: 'self-evaluation', edition: 'sjz-2020', span: null, year: 2023,
    reportingUnit: '商务服务中心', implementingUnit: '商务服务中心', project: { code: null, name: '展厅维护费' },
    budget: {
      planned: '50', arrived: '50', executed: '50', unit: '万元', ...budget,
      fiscal: { ...NO_FUNDS, ...budget.fiscal }, other: { ...NO_FUNDS, ...budget.other },
    },
    progress: '100%',
    goal: '展厅全年讲解不少于 60 场，接待观众 8000 人次以上，观众满意度达到 90%。',
    result: '全年讲解 62 场，接待观众 8600 人次；发放问卷 200 份，观众满意度 93%。',
    completion: '100%',
    groups: groups.map(groupOf),
    indicators: indicators.map(rowOf),
    executionRate: executionRate && { target: '≥95%', actual: '100%', points: '10', score: '10', ...executionRate },
    total: '100', issues: '讲解员不足，周末排队较长，下半年增加一名。', preparer: 'present', phone: 'present', places: {},
    ...parts,
  };
}

function groupOf(label: string | Group): Group {
  if (typeof label !== 'string') return label;
  const [, level1 = label, points = null] = /^(.*?)[（(](\d+(?:\.\d+)?)分?[）)]$/.exec(label) ?? [];
  return { level1, points, label };
}

function rowOf({ target = '≥60场', actual = '62场', ...row }: Row): SelfEvaluationRow {
  const promised = typeof target === 'string' ? parseTarget(target) : parseTarget(target.raw);
  return {
    level1: '产出指标', level2: '数量指标', level3: '讲解场次', points: null, score: '15', deviation: null, at: null, ...row,
    target: typeof target === 'string' ? printedTarget(promised) : target,
    actual: typeof actual === 'string' ? printedActual(parseActual(actual, promised)) : actual,
  };
}

const GROUPS: readonly string[] = ['产出指标（50分）', '效益指标（30分）', '满意度指标（10分）', '预算执行率指标（10分）'];

const COMPLETE: readonly Row[] = [
  {},
  { level2: '质量指标', level3: '设备完好率', target: '≥95%', actual: '97%' },
  { level2: '时效指标', level3: '故障修复时限', target: '≤2天', actual: '2天', score: '10' },
  { level2: '成本指标', level3: '维护成本', target: '≤50万元', actual: '50万元', score: '10' },
  { level1: '效益指标', level2: '社会效益指标', level3: '接待观众人次', target: '≥8000人次', actual: '8600人次', score: '30' },
  { level1: '满意度指标', level2: '服务对象满意度指标', level3: '观众满意度', target: '≥90%', actual: '93%', score: '10' },
];
