import { labelOf } from './labels.ts';
import type { Wordings } from './headings.ts';

// How the provinces word a 项目支出绩效自评表. The one place to add a wording to: a reader only ever asks for a key.

export const TITLE = /^.{0,40}自评.{0,6}表(?:\(.*\))?$/;
/** Any other form's title ends a self-evaluation; the last line of a letter that only names a form does not look like one. */
export const OTHER_TITLE = /^.{0,40}(?:目标|申报|监控|评分|计分|打分|汇总|明细|公开|决算|预算)表(?:\(.*\))?$/;
/** A 监控表 has an actual of some months and a forecast: not what a year came to. */
export const MONITORING = /监控|预计完成|1-\d月/;
/** 部门（单位）整体自评 asks other things; it is a form of its own. */
export const WHOLE_DEPARTMENT = /整体/;

export const LABELS = {
  reportingUnit: labelOf('填报单位', '填报部门', '填表单位', '单位名称', '评价单位', '自评单位'),
  implementingUnit: labelOf('实施(主管)单位', '主管(实施)单位', '项目实施单位', '实施单位', '项目单位', '项目承担单位'),
  code: labelOf('项目编码', '项目代码', '项目编号'),
  name: labelOf('项目名称', '专项名称', '专项资金名称', '预算项目名称', '转移支付(项目)名称', '政策(项目)名称', '项目(政策)名称', '专项(项目)名称', '项目(专项)名称'),
  unit: labelOf('金额单位', '单位'),
  year: labelOf('评价年度', '自评年度', '预算年度', '年度'),
  total: labelOf('自评总分', '评价总分', '总得分', '综合得分', '总分'),
  preparer: labelOf('填报人', '填表人', '制表人', '经办人'),
  phone: labelOf('联系电话', '联系方式', '电话'),
} as const;

export const FUNDS = {
  initial: /^年初预算/,
  planned: /^(?:全年|年度|当年|本年|调整后|调整|批复)*预算(?:安排)?(?:数|额|情况|金额|资金|安排)?$/,
  arrived: /^(?:资金|实际|全年)*到位(?:数|情况|金额|资金)?$/,
  executed: /^(?:(?:全年|年度|当年|本年|实际|资金|已)+(?:执行|支出|使用)(?:数|额|情况|金额)?|(?:执行|支出)(?:数|额|金额))$/,
  rate: /^(?:预算)?(?:资金)?执行率$/,
  progress: /^(?:预算)?执行进度$/,
  points: /^(?:(?:预算)?执行率)?(?:分值|权重)$/,
  score: /^(?:自评|(?:预算)?执行率)?得分$/,
} as const satisfies Wordings<string>;

/** Which money a row of the money block is about; 上年结转 and further sources are no part of the draft. */
export const FUND_LINES = {
  total: /总额|合计|总计|^年度资金$/,
  carried: /结转|结余/,
  fiscal: /财政|一般公共预算/,
  other: /^(?:其中)?[,:]?(?:其他|其它|自筹|单位资金)/,
} as const satisfies Wordings<string>;

export const GOALS = {
  completion: /^(?:总体|目标)?(?:总体)?完成(?:率|程度)$|^总体完成情况$/,
  result: /^(?:具体|实际|全年|年度|目标|全年实际|年度目标|总体)*完成情况(?:综述)?$|^实际完成目标$/,
  goal: /^(?:年度|年初|全年|总体|整体|预期|设定|绩效|年初设定|年度预期|年度总体|年度绩效)*目标(?:内容)?$/,
} as const satisfies Wordings<string>;

export const INDICATORS = {
  level1: /^一级(?:(?:绩效)?(?:指标|目标))?$/,
  level2: /^二级(?:(?:绩效)?(?:指标|目标))?$/,
  level3: /^(?:三级(?:(?:绩效)?(?:指标|目标))?|指标名称|具体指标|指标内容)$/,
  description: /^(?:绩效|三级|具体)*指标(?:描述|说明|解释|含义|内容及?说明)$/,
  sign: /^(?:(?:绩效)?指标性质|计算符号|比较符号?|符号|运算符号?)$/,
  unit: /^(?:(?:绩效)?(?:度量|计量))?单位$/,
  target: /^(?:20\d\d年(?:度)?)?(?:(?:年初|年度|本年度?|当年|全年|预期|计划|设定|绩效|预定)*(?:目标|指标|预期|计划)+值|(?:年度|年初|预期)目标|(?:计划|预期)完成值|预期当年实现值|数?值)$/,
  standard: /^(?:绩效|指标|考核)标准值?$/, // a target where nothing else is one
  basis: /^(?:(?:绩效)?(?:指标|目标)?值?(?:的)?(?:确定|设定|设置|制定|取值|测算|来源)?依据|(?:指标值|目标值|数据|指标)来源)$/,
  actual: /^(?:(?:全年|年度|实际|指标|自评)*(?:完成|实际)(?:指标)?(?:值|情况|结果|数)|实际完成)$/,
  points: /^(?:指标|设定)?(?:分值|权重|满分|标准分值?|权重分值?|分值权重)$/,
  score: /^(?:自评|评价|自评价|单位自评|实际|最终|本次|指标)*(?:得分|评分|打分|自评分数?)(?:情况)?$/,
  deviation: /偏差|原因|改进措施/,
  remark: /./, // any other heading: its column is not ours, and not its neighbour's
} as const satisfies Wordings<string>;

export const ISSUES = /^(?:说明$|存在的?(?:主要)?问题|其他需要?说明的?(?:问题|事项)|(?:偏差大或|绩效)?(?:目标)?未完成(?:目标)?的?原因|问题及|主要问题)[^:]{0,40}$/;
export const TOTAL = /^(?:总分|合计|总计|总得分|自评总分|自评得分合计|综合得分|总评分|合计得分)$/;
/** The sum of a group: no indicator, and no end of them. */
export const SUBTOTAL = /^.{0,6}小计$/;
/** The words by which a line of text that lost its columns still tells its levels. */
export const LEVEL1 = /^(?:产出|效益|效果|影响力|满意度|成本|预算执行率?|决策|过程|投入|管理|项目效益|项目产出|社会公众满意度)(?:情况|绩效)?(?:指标|目标)?$/;
export const LEVEL2 = /^(?:数量|质量|时效|成本|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|环境效益|可持续影响|可持续发展|服务对象满意度|社会公众满意度|满意度|预算执行率?)(?:指标)?$/;
export const EXECUTION_RATE = /^预算(?:资金)?执行(?:率|情况|进度)?(?:指标)?$/;
/** What the form prints into the rows that nobody filled in. */
export const TEMPLATE_NAME = /^(?:(?:指标\d*[:.、]?)|[.·]{2,}|指标[xn])$/i;
export const TEMPLATE_LABEL = /^\s*指标\s*[0-9０-９]+\s*[:：.．、]?\s*/;

/** Editions by what only they print together; a layout that is none of them is read all the same. */
export const EDITIONS: readonly { readonly edition: string; readonly marks: readonly RegExp[] }[] = [
  { edition: 'sjz-2020', marks: [/预算执行率指标/, /到位数/, /总体完成率/] },
  { edition: 'mof-2020', marks: [/全年预算数/, /全年执行数/, /年度指标值/, /分值/] },
  { edition: 'hubei-2020', marks: [/年初目标值/, /预算数(?:\(A\))?/, /执行率/, /年度绩效目标/] },
];
