import type { Claim, EvaluationReportDraft } from '@hengji/model';
import { paragraphOf, sectionOf } from './budget-statement.ts';

/** A project of a report by what it says under each heading. */
type Item = { readonly title: string; readonly claims: Readonly<Record<string, string>> };

type Parts = Partial<Omit<EvaluationReportDraft, 'items' | 'sections' | 'paragraphs' | 'staff'>> & {
  readonly staff?: Partial<EvaluationReportDraft['staff']>;
  readonly items?: readonly Item[];
  readonly sections?: readonly string[];
  readonly paragraphs?: readonly string[];
};

/** A report of a department on itself without fault, with `parts` in the place of its own: the ground on which rules show their examples. */
export function evaluationReport({ staff, items = ITEMS, sections = SECTIONS, paragraphs = PARAGRAPHS, ...parts }: Parts): EvaluationReportDraft {
  return {
    kind: 'evaluation-report', span: null, year: 2023, department: { code: null, name: '商务服务中心' }, institutions: [],
    income: { total: '612', change: '24' }, expenditure: { total: '598', change: '19' },
    staff: { total: '30', reasons: ['新增展厅运营项目'], ...staff },
    goals: [{ title: '办好展会', goal: '全年办好展会 12 场。', indicators: '展会场次不少于 12 场。' }],
    items: items.map(({ title, claims }) => ({ title, claims: Object.entries(claims).map(claimOf) })),
    conclusion: '部门整体支出绩效自评得分 93.5 分，等级为优。', grade: '优', problems: ['展会场次安排偏后，下半年集中。'], measures: ['年初排定全年场次。'], signatures: 'present',
    sections: sections.map(sectionOf), paragraphs: paragraphs.map(paragraphOf), places: {},
    ...parts,
  };
}

function claimOf([dimension, text]: readonly [string, string]): Claim {
  const numbers = [...text.matchAll(/第\s*(\d+)|(\d+(?:\.\d+)?)\s*(%|\p{Script=Han}{0,3})/gu)].map(([raw, rank, value = rank ?? '', unit = '']) => ({ raw, value, unit }));
  return { dimension, text, numbers, at: null };
}

const ITEMS: readonly Item[] = [
  {
    title: '展会服务费',
    claims: { 产出指标情况: '预算 80 万元，支出 78.2 万元；办展会 12 场，展位利用率 96%。', 效益指标情况: '现场成交 2300 万元。', 满意度指标: '参展企业满意度 94%。' },
  },
  {
    title: '团组接待费',
    claims: { 产出指标情况: '预算 20 万元，支出 19.5 万元；接待来访团组 63 批。', 效益指标情况: '促成落地项目 4 个。', 满意度指标: '来访企业满意度 97%。' },
  },
];

const SECTIONS: readonly string[] = [
  '一、部门概况', '（一）机构人员', '（二）收支情况', '二、自评工作开展情况', '三、绩效目标实现情况及指标分析', '四、评价结论及等级', '五、存在问题及改进措施', '六、评价工作组名单及签字',
];

const PARAGRAPHS: readonly string[] = ['对商务服务中心 2023 年部门整体支出进行绩效自评，形成本报告。', '2024 年 3 月底前完成 2023 年度绩效自评工作。'];
