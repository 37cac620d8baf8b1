import type { Wordings } from '../headings.ts';
import { labelOf } from '../labels.ts';

// How the provinces word a 绩效目标表. A reader only ever asks for a key.

export const TARGETS_TITLE = /^[^。；:]{0,60}绩效(?:目标|指标|信息)*(?:设定|申报|批复|公开|填报|编制|审核)*(?:情况)?(?:一览|明细|汇总)?(?:表|情况)(?:\([^()]*\))?$/;
/** What a sentence that only speaks of a table has and its title has not. */
export const SPEAKS_OF_TABLE = /详见|见附|如下|填报说明|按照.*要求/;
/** The title of a form that says what became of targets: its rows are no new ones. */
export const OTHER_FORM = /^.{0,60}(?:自评|监控|监测|评价|评分|打分|计分|完成情况).{0,8}(?:表|报告)(?:\([^()]*\))?$/;
/** 项目支出绩效目标表 names no project; whatever else stands before 绩效目标表 does. */
export const NAMES_NO_PROJECT = /(?:^|项目支出|整体支出|部门整体|单位整体|部门预算|预算|部门|单位|^(?:省|市|区|县|本|级|20\d\d年度?)*(?:专项资金|项目))$/;

export const HEAD_LABELS = {
  code: labelOf('项目编码', '项目代码', '项目编号', '专项编码'),
  name: labelOf('项目名称', '预算项目名称', '专项名称', '专项资金名称', '专项(项目)名称', '项目(专项)名称', '资金名称'),
  special: labelOf('专项名称', '专项资金名称', '专项(项目)名称'),
  department: labelOf('主管部门及代码', '主管部门名称', '主管部门', '主管单位', '部门(单位)名称', '部门单位名称', '部门名称', '一级预算部门', '预算部门'),
  unit: labelOf('实施单位', '项目实施单位', '项目单位', '预算单位', '填报单位', '填报部门', '申报单位', '单位名称', '使用单位'),
  unitCode: labelOf('单位编码', '单位代码', '预算单位编码', '预算单位代码'),
} as const;

/** First words of a row that stands above the indicators and nowhere else. */
export const HEAD = {
  purpose: /^(?:预算规模及)?资金用途$/,
  plan: /^(?:资金|预算)?支出(?:计划|进度(?:计划)?)$/,
  goal: /^(?:(?:年度|年初|全年|本年度?|当年|总体|整体|预期|设定|绩效|项目)+目标(?:内容)?[\d一二三四五六七八九十]*|目标)$/,
  money: /^(?:年度|项目|预算)*资金(?:总额|情况|安排)?$/,
} as const satisfies Wordings<string>;

export const MONEY = {
  fiscal: /^(?:其中)?[,:、]?(?:当年|本年|年度|中央|省级|市级|区级|县级|[省市区县]?本级|同级|上级)*(?:财政性?(?:预算)?(?:资金|拨款|拨款资金)|一般公共预算(?:财政)?(?:拨款|资金)?)$/,
  other: /^(?:其中)?[,:、]?(?:单位)?(?:其他|其它|自筹|自有|社会|单位|其他来源)资金$|^单位自筹$/,
  ofYears: /^(?:项目总(?:投资|金额)|(?:项目期|实施期|实施周期|三年|中期)(?:投资|资金|金额|预算)?总(?:额|金额))$/, // its total where no year's is printed
  total: /^(?:年度|本年度?|项目|预算|资金|申请|专项|计划)*(?:资金总额|资金总量|资金规模|预算规模|预算数|预算金额|预算总额|总额|总金额|金额合计|资金合计|资金额度|申报金额|申请总额|申报数|预算安排(?:金额)?|安排资金|预算资金|合计)$|^年度(?:资金)?金额$|^(?:年度|本年度?|当年|项目|专项)+预算(?:安排|资金|金额)?$/,
} as const satisfies Wordings<string>;

/** The words below 指标值 where a value takes three cells. */
export const VALUE_CELLS = {
  sign: /^(?:符号|计算符号|比较符号?|运算符号?|指标性质|性质)$/,
  target: /^(?:值|数值|指标值|(?:预[计期])?(?:当年|本年度?)(?:实现|预[计期])?(?:值|数)?)$/,
  remark: /^(?:前|上|去|往|前两)年度?(?:实际|实现|完成)?(?:值|数)?$/, // years gone by, beside the one that is planned
  unit: /^(?:(?:计量|度量)?单位)$/,
} as const satisfies Wordings<string>;

/** 3 月底, 一季度末: the months a plan names its shares for. */
export const MONTHS: Wordings<string> = Object.fromEntries(Array.from({ length: 12 }, (_, index) => {
  const month = index + 1;
  const quarter = month % 3 === 0 ? `|第?[${'一二三四'.charAt(index / 3)}${month / 3}]季度[末底]?` : '';
  return [String(month), new RegExp(`^(?:(?:截至)?0?${month}月[底末份]?前?${quarter})$`)];
}));

export const MID_TERM = /^(?:中期|中长期|长期|实施期|实施周期|三年|周期|总体)(?:总体)?(?:绩效)?目标$/;
/** The name of a part whose indicators reach over several years, or over one. */
export const YEARS_PART = /^(?:中期|中长期|长期|总体|总|实施期|实施周期|三年|周期)(?:目标)?(?:绩效)?指标$/;
export const YEAR_PART = /^(?:本?年度|当年|本年)(?:目标)?(?:绩效)?指标$/;
export const GOAL_NUMBER = /^(?:(?:年度|绩效)*目标(?:内容)?[\d一二三四五六七八九十]*|\d{1,2}(?:\.0+)?|[一二三四五六七八九十]{1,2})$/;

/** Which part of a document its tables stand in. */
export const PARTS = {
  'department': /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)?(?:20\d\d年度?)?(?:部门|单位)?整体(?:支出)?绩效目标$/,
  'special-fund': /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)?(?:20\d\d年度?)?(?:部门)?专项(?:资金|项目)绩效目标$/,
  'project': /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)?(?:20\d\d年度?)?(?:部门)?(?:预算)?项目(?:支出)?绩效目标$/,
} as const satisfies Wordings<string>;
