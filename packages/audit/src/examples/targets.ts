import { parseTarget, printedTarget, type TargetRow, type TargetsDraft } from '@hengji/model';

type Row = Partial<Omit<TargetRow, 'target'>> & { readonly target?: string };

type Parts = Partial<Omit<TargetsDraft, 'indicators' | 'amounts'>> & {
  readonly amounts?: Partial<TargetsDraft['amounts']>;
  readonly indicators?: readonly Row[];
};

/** A target table without fault, with `parts` in the place of its own: the ground on which rules show their examples. */
export function targets({ indicators = COMPLETE, amounts = {}, ...parts }: Parts): TargetsDraft {
  return {
    kind: 'targets', scope: 'project', edition: 'sjz-2020', span: null, year: 2023, department: '商务服务中心', unit: { code: '218001', name: '商务服务中心' },
    project: { code: '218-0302-JQN-ZT8K', name: '展厅维护费' },
    amounts: { total: '50', fiscal: '50', other: '', unit: '万元', ...amounts },
    purpose: '展厅设备维护 30 万元，讲解员服务 20 万元。',
    plan: { 3: '25', 6: '50', 10: '85', 12: '100' },
    goals: ['展厅全年开放，全年讲解不少于 60 场，观众满意度达到 90% 以上。'],
    indicators: indicators.map(rowOf), told: null, unlabelled: [], orphans: [], places: {},
    ...parts,
  };
}

/** A row of a target table; what is not said is without fault. */
export function rowOf({ target = '≥60场', ...row }: Row): TargetRow {
  return {
    level1: '产出指标', level2: '数量指标', level3: '讲解场次', description: '全年为来访团组讲解的场次', basis: '2023 年度工作计划', points: null, at: null,
    ...row, target: printedTarget(parseTarget(target)),
  };
}

const COMPLETE: readonly Row[] = [
  {},
  { level2: '质量指标', level3: '设备完好率', description: '完好的展项占全部展项的比例', target: '≥95%' },
  { level2: '时效指标', level3: '故障修复时限', description: '报修到修复的时间', target: '≤2天' },
  { level2: '成本指标', level3: '维护成本', description: '设备维护和讲解服务的全年支出', target: '≤50万元' },
  { level1: '效益指标', level2: '社会效益指标', level3: '接待观众人次', description: '全年进入展厅的观众', target: '≥8000人次' },
  { level1: '满意度指标', level2: '服务对象满意度指标', level3: '观众满意度', description: '问卷中表示满意的观众比例', target: '≥90%' },
];
