import type { BudgetStatementDraft, PrintedParagraph, PrintedRow, PrintedSection } from '@hengji/model';

type Parts = Partial<Omit<BudgetStatementDraft, 'income' | 'expenditure' | 'change' | 'threePublics' | 'procurement' | 'assets' | 'sections' | 'paragraphs'>> & {
  readonly [K in 'income' | 'expenditure' | 'change' | 'threePublics' | 'procurement' | 'assets']?: Partial<BudgetStatementDraft[K]>;
} & { readonly sections?: readonly string[]; readonly paragraphs?: readonly string[] }; // as headings: 一、部门概况

/** A budget statement without fault, with `parts` in the place of its own: the ground on which rules show their examples. */
export function statement({ income, expenditure, change, threePublics, procurement, assets, sections = SECTIONS, paragraphs = PARAGRAPHS, ...parts }: Parts): BudgetStatementDraft {
  return {
    kind: 'budget-statement', span: null, year: 2023, department: { code: '218', name: '商务服务中心' },
    institutions: [{ name: '商务服务中心本级', nature: '行政', rank: '正科级', funding: '财政拨款' }],
    income: { total: '620', generalPublicBudget: '600', governmentFund: '0', fiscalSpecialAccount: '0', other: '0', carryOver: '20', ...income },
    expenditure: { total: '620', basic: '420', personnel: '380', publicUse: '40', project: '200', ...expenditure },
    change: {
      delta: '30', direction: '增加', percent: '5.08', basicDelta: '12', basicReason: '新招录 2 人，相应增加工资和社会保险缴费', projectDelta: '18', projectReason: '新增展厅设备维护项目',
      ...change,
    },
    runningCost: '36',
    threePublics: { total: '9', abroad: '0', vehicles: '6', vehiclePurchase: '0', vehicleRunning: '6', reception: '3', ...threePublics },
    procurement: { total: '32.60', rows: ROWS, ...procurement },
    assets: {
      asOf: '2022年12月31日', total: '268.40', planned: '3.60',
      rows: [
        { item: '资产总额', quantity: '--', value: '268.40' }, { item: '1、房屋（平方米）', quantity: '1200', value: '150.00' },
        { item: '2、车辆（台、辆）', quantity: '2', value: '38.40' }, { item: '3、其他固定资产', quantity: '--', value: '80.00' },
      ],
      ...assets,
    },
    restated: [{ part: 'basic', printed: '420' }, { part: 'project', printed: '200' }],
    overallGoal: '全年办好展会 12 场，接待来访团组 60 批，企业满意度达到 90% 以上。',
    subGoals: [
      { title: '展会服务', goal: '组织企业参加境内外展会。', indicators: '参展企业数量大于等于 80 家、展会场次大于等于 12 场。' },
      { title: '来访接待', goal: '接待来访团组并组织对接。', indicators: '接待批次大于等于 60 批。' },
    ],
    safeguards: ['完善制度建设。按项目落实责任人。'], sections: sections.map(sectionOf), paragraphs: paragraphs.map(paragraphOf), places: {},
    ...parts,
  };
}

/** A row of the procurement table; what is not said is a line of services without fault. */
export function procured(row: Record<string, string>): PrintedRow {
  return {
    project: '展厅维护费', budget: '50.00', item: '其他专业服务', catalog: 'C0899', unitOfMeasure: '项', quantity: '1', unitPrice: '29.00', total: '29.00', general: '29.00', fund: '', stateCapital: '',
    specialAccount: '', unitFunds: '', fiscalCarryOver: '', nonFiscalCarryOver: '', smeReserved: '29.00', type: 'item', ...row,
  };
}

export function summed(type: 'total' | 'subtotal', project: string, total: string): PrintedRow {
  return procured({ project, budget: '', item: '', catalog: '', unitOfMeasure: '', quantity: '', unitPrice: '', total, general: total, smeReserved: total, type });
}

export const COMPUTERS = procured({ item: '台式计算机', catalog: 'A02010105', unitOfMeasure: '台', quantity: '8', unitPrice: '0.45', total: '3.60', general: '3.60', smeReserved: '3.60' });

const ROWS: readonly PrintedRow[] = [summed('total', '合计', '32.60'), summed('subtotal', '商务服务中心本级小计', '32.60'), procured({}), COMPUTERS];

const SECTIONS: readonly string[] = [
  '一、部门职责及机构设置情况', '二、部门预算安排的总体情况', '1、收入说明', '2、支出说明', '三、机关运行经费安排情况', '四、财政拨款“三公”经费预算情况及增减变化原因', '五、预算绩效信息',
  '第一部分 部门整体绩效目标', '第二部分 专项资金绩效目标', '第三部分 预算项目绩效目标', '六、政府采购预算情况', '七、国有资产信息', '八、名词解释', '九、其他需要说明的事项',
];

const PARAGRAPHS: readonly string[] = ['现将商务服务中心 2023 年部门预算公开如下：', '1.组织企业参加境内外展会。', '2.接待来访团组。', '2023 年收支总预算 620 万元，其中基本支出 420 万元，项目支出 200 万元。'];

/** A paragraph of the first chapter. */
export function paragraphOf(text: string): PrintedParagraph {
  return { section: 0, text };
}

/** `（二）机构设置` as its number and its words. */
export function sectionOf(heading: string): PrintedSection {
  const [, number = '', title = heading] = /^(第[一二三四五六七八九十]+部分|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+|\d+)[、.\s]*(.*)$/.exec(heading) ?? [];
  return { number, title, at: null };
}
