import type { BudgetStatementDraft, PrintedRow } from '../../drafts/budget-statement.ts';

/** A statement that prints nothing at all: what a case does not say is absent. */
export const EMPTY: BudgetStatementDraft = {
  kind: 'budget-statement', span: null, year: null, department: { code: null, name: null }, institutions: [],
  income: { total: null, generalPublicBudget: null, governmentFund: null, fiscalSpecialAccount: null, other: null, carryOver: null },
  expenditure: { total: null, basic: null, personnel: null, publicUse: null, project: null },
  change: { delta: null, direction: null, percent: null, basicDelta: null, basicReason: null, projectDelta: null, projectReason: null },
  runningCost: null,
  threePublics: { total: null, abroad: null, vehicles: null, vehiclePurchase: null, vehicleRunning: null, reception: null },
  procurement: { total: null, rows: [] },
  assets: { asOf: null, total: null, planned: null, rows: [] },
  restated: [], overallGoal: null, subGoals: [], safeguards: [], sections: [], paragraphs: [], places: {},
};

const NO_OTHER_SOURCE = { fund: '', stateCapital: '', specialAccount: '' };

/** 石家庄高新区2022年预算公开: the sums of a department of its high-tech zone. */
export const investment2022: BudgetStatementDraft = {
  ...EMPTY, year: 2022,
  income: { total: '1850.39', generalPublicBudget: '1578.84', governmentFund: '0', fiscalSpecialAccount: '0', other: '0', carryOver: '271.55' },
  expenditure: { total: '1850.39', basic: '838.04', personnel: '797.71', publicUse: '40.33', project: '1012.35' },
  change: { delta: '455.64', direction: '增加', percent: null, basicDelta: '284.41', basicReason: '主要为增加人员经费支出', projectDelta: '171.23', projectReason: '主要原因是商业服务业等专项资金预算较上年有所增加' },
  runningCost: '40.33',
  threePublics: { total: '127', abroad: '108', vehicles: '0', vehiclePurchase: null, vehicleRunning: null, reception: '19' },
  procurement: {
    total: null,
    rows: [
      item('招商活动业务委托费', '260.00', '其他商务服务', 'C0899', '次', '1', '260.00', '260.00', '260.00', '260.00'),
      sum('subtotal', '小计', '2', '2', '2'),
      item('公用经费', '2', '其他办公消耗用品及类似物品', 'A0999', '批', '1', '2', '2', '2', '2'),
    ],
  },
  assets: {
    asOf: '2021-12-31', total: '159.12', planned: '2.27',
    rows: [
      { item: '资产总额', quantity: '--', value: '159.12' },
      { item: '1、房屋（平方米）', quantity: '', value: '0' },
      { item: '其中：办公用房（平方米）', quantity: '', value: '0' },
      { item: '2、车辆（台、辆）', quantity: '2', value: '32.32' },
      { item: '3、单价 20 万元以上设备', quantity: '--', value: '0' },
      { item: '4、其他固定资产', quantity: '--', value: '126.80' },
    ],
  },
};

/** 石家庄高新区2020年预算公开: the sums of another. */
export const park2020: BudgetStatementDraft = {
  ...EMPTY, year: 2020,
  income: { total: '1683.86', generalPublicBudget: '1683.86', governmentFund: '0', fiscalSpecialAccount: '0', other: '0', carryOver: null },
  expenditure: { total: '1683.86', basic: '1076.36', personnel: null, publicUse: null, project: '607.5' },
  change: { delta: '181.81', direction: '增加', percent: '12.10', basicDelta: '36.35', basicReason: '主要为增加人员经费和日常公用经费', projectDelta: '145.46', projectReason: '主要是2020年增加了园区基础设施建设项目前期启动资金项目' },
  runningCost: '59.76',
  threePublics: { total: '6', abroad: '0', vehicles: '3', vehiclePurchase: '0', vehicleRunning: '3', reception: '3' },
  procurement: {
    total: '39.05',
    rows: [
      sum('total', '合计', '39.05', '39.05'),
      sum('subtotal', '小计', '29.40', '29.40'),
      item('日常公用经费', '49.08', '计算机设备维修和保养服务', 'C0501', '批', '1.00', '0.05', '0.05', '0.05'),
      item('日常公用经费', '49.08', '其他办公消耗用品及类似物品', 'A0999', '批', '1.00', '0.25', '0.25', '0.25'),
      item('创业中心人员及办公经费', '299.02', '其他印刷服务', 'C08140199', '批', '1.00', '1.60', '1.60', '1.60'),
      item('创业中心人员及办公经费', '299.02', '其他办公消耗用品及类似物品', 'A0999', '批', '1.00', '3.00', '3.00', '3.00'),
      item('办公设备购置', '2.64', '其他台、桌类', 'A060299', '个', '1.00', '0.04', '0.04', '0.04'),
      item('办公设备购置', '2.64', '空气净化设备', 'A0206180205', '台', '8.00', '0.30', '2.40', '2.40'),
      item('办公设备购置', '2.64', '其他沙发类', 'A060499', '个', '2.00', '0.10', '0.20', '0.20'),
      item('会议室设备更新', '19.96', '木制台、桌类', 'A060205', '个', '2.00', '0.20', '0.40', '0.40'),
      item('会议室设备更新', '19.96', '话筒设备', 'A02091206', '个', '3.00', '0.08', '0.24', '0.24'),
      item('会议室设备更新', '19.96', '音箱', 'A02091211', '个', '4.00', '0.08', '0.32', '0.32'),
      item('会议室设备更新', '19.96', '投影幕', 'A020203', '个', '1.00', '0.30', '0.30', '0.30'),
      item('会议室设备更新', '19.96', '投影仪', 'A020202', '个', '1.00', '1.50', '1.50', '1.50'),
      item('会议室设备更新', '19.96', 'LED显示屏', 'A020207', '个', '1.00', '9.00', '9.00', '9.00'),
      item('会议室设备更新', '19.96', '其他柜类', 'A060599', '个', '2.00', '0.20', '0.40', '0.40'),
      item('会议室设备更新', '19.96', '其他椅凳类', 'A060399', '批', '1.00', '3.00', '3.00', '3.00'),
      item('会议室设备更新', '19.96', '木制台、桌类', 'A060205', '个', '60.00', '0.08', '4.80', '4.80'),
      item('空调维修', '1.50', '空调、电梯维修和保养服务', 'C0507', '批', '1.00', '1.50', '1.50', '1.50'),
      item('国旗彩旗更新（3次/年）', '0.40', '其他办公消耗用品及类似物品', 'A0999', '批', '1.00', '0.40', '0.40', '0.40'),
      sum('subtotal', '小计', '9.65', '9.65'),
      item('日常公用经费', '8.57', '计算机设备维修和保养服务', 'C0501', '批', '1.00', '1.00', '1.00', '1.00'),
      item('日常公用经费', '8.57', '其他办公消耗用品及类似物品', 'A0999', '批', '1.00', '2.60', '2.60', '2.60'),
      item('对企业政策宣传经费', '2.00', '其他印刷服务', 'C08140199', '批', '1.00', '2.00', '2.00', '2.00'),
      item('办公设备购置', '4.05', '台式计算机', 'A02010104', '台', '9.00', '0.45', '4.05', '4.05'),
    ],
  },
  assets: {
    asOf: '2019年12月31日', total: '198.97', planned: '26.65',
    rows: [
      { item: '资产总额', quantity: '—', value: '198.97' },
      { item: '1、房屋（平方米）', quantity: '', value: '' },
      { item: '2、车辆（台、辆）', quantity: '2', value: '30.54' },
      { item: '3、单价50万元（含）以上的通用设备（台、套…）', quantity: '', value: '' },
      { item: '4、其他固定资产', quantity: '—', value: '168.43' },
    ],
  },
};

function item(project: string, budget: string, item: string, catalog: string, unitOfMeasure: string, quantity: string, unitPrice: string, total: string, general: string, smallFirms?: string): PrintedRow {
  return { type: 'item', project, budget, item, catalog, unitOfMeasure, quantity, unitPrice, total, general, ...NO_OTHER_SOURCE, ...(smallFirms === undefined ? {} : { smeReserved: smallFirms }) };
}

function sum(type: 'subtotal' | 'total', project: string, total: string, general: string, smallFirms?: string): PrintedRow {
  return { ...item(project, '', '', '', '', '', '', total, general, smallFirms), type };
}
