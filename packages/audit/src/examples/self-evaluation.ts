import type { PrintedFunds, SelfEvaluationDraft, SelfEvaluationRow } from '@hengji/model';

const NO_FUNDS: PrintedFunds = { planned: '', arrived: '', executed: '' };

type Parts = Partial<Omit<SelfEvaluationDraft, 'budget' | 'indicators'>> & {
  readonly budget?: Partial<PrintedFunds>;
  readonly indicators?: readonly Partial<SelfEvaluationRow>[];
};

/** A self-evaluation form without fault, with `parts` in the place of its own: the ground on which rules show their examples. */
export function selfEvaluation({ budget = {}, indicators = [{}], ...parts }: Parts): SelfEvaluationDraft {
  return {
    kind: 'self-evaluation', edition: 'sjz-2020', span: null, year: 2023,
    reportingUnit: '商务服务中心', implementingUnit: '商务服务中心', project: { code: null, name: '展厅维护费' },
    budget: { planned: '50', arrived: '50', executed: '50', unit: '万元', fiscal: NO_FUNDS, other: NO_FUNDS, ...budget },
    progress: '100%', goal: '展厅全年开放，讲解不少于 60 场。', result: '全年讲解 62 场。', completion: '100%',
    groups: [{ level1: '产出指标', points: '90', label: '产出指标（90分）' }],
    indicators: indicators.map(row => ({ ...ROW, ...row })),
    executionRate: { target: '≥95%', actual: '100%', points: '10', score: '10' },
    total: '100', issues: '讲解员不足，下半年增加一名。', preparer: 'present', phone: 'present', places: {},
    ...parts,
  };
}

const ROW: SelfEvaluationRow = {
  level1: '产出指标', level2: '数量指标', level3: '讲解场次',
  target: { raw: '≥60场', operator: '>=', value: '60', unit: '场', text: null },
  actual: { raw: '62场', value: '62', unit: '场' },
  points: null, score: '90', deviation: null, at: null,
};
