import { labelOf } from './labels.ts';
import type { Wordings } from './headings.ts';

// How the provinces word a 项目支出绩效自评表. The one place to add a wording to: a reader only ever asks for a key.

export const TITLE = /^.{0,40}(?:自评|自我评价).{0,6}表(?:\(.*\))?$/;
/** Any other form's title ends a self-evaluation; the last line of a letter that only names a form does not look like one. */
export const OTHER_TITLE = /^.{0,40}(?:目标|申报|监控|评分|计分|打分|汇总|明细|公开|决算|预算)表(?:\(.*\))?$/;
/** A 监控表 has an actual of some months and a forecast: not what a year came to. */
export const MONITORING = /监控|预计完成|1-\d月/;
/** 部门（单位）整体自评 asks other things; it is a form of its own. */
export const WHOLE_DEPARTMENT = /整体/;

export const LABELS = {
  reportingUnit: labelOf('填报单位', '填报部门', '填报预算单位', '填表单位', '申报单位', '单位名称', '评价单位', '自评单位', '自评部门', '预算单位', '预算单位名称', '预算部门', '部门名称', '部门单位名称', '部门(单位)名称'),
  implementingUnit: labelOf(
    '实施(主管)单位', '主管(实施)单位', '项目实施单位', '项目具体实施单位', '具体实施单位', '实施单位', '项目实施部门', '实施部门', '项目单位', '项目承担单位', '承担单位', '项目执行单位', '项目责任单位', '责任单位',
    '资金使用单位', '资金使用部门', '项目用款单位', '用款单位', '使用单位',
  ),
  code: labelOf('项目编码', '项目代码', '项目编号', '二级项目编码', '预算项目编码', '预算项目代码', '专项编码'),
  name: labelOf(
    '项目名称', '预算项目名称', '二级项目名称', '子项目名称', '评价项目名称', '自评项目名称', '项目支出名称', '专项名称', '专项资金名称', '专项项目名称', '资金名称', '项目(资金)名称', '专项(项目)名称', '项目(专项)名称',
    '政策名称', '政策(项目)名称', '项目(政策)名称', '政策和项目名称', '转移支付(项目)名称', '转移支付名称', '专项转移支付名称',
  ),
  unit: labelOf('金额单位', '单位'),
  year: labelOf('评价年度', '自评年度', '预算年度', '年度'),
  total: labelOf('自评总分', '评价总分', '总得分', '综合得分', '总分'),
  department: labelOf('主管部门及代码', '主管预算部门', '项目主管部门', '主管部门', '主管单位'),
  reportedOn: labelOf('填报日期', '填报时间', '填表日期'),
  category: labelOf('项目类别'),
  nature: labelOf('项目属性'),
  duration: labelOf('项目类型'),
  course: labelOf('项目实施内容及过程概述', '项目实施内容及过程', '实施内容及过程概述'),
  conclusion: labelOf('评价结论', '自评结论'),
  measures: labelOf('改进措施及结果应用方案', '改进措施及结果应用', '改进措施'),
  preparer: labelOf('填报人', '填表人', '制表人', '经办人'),
  phone: labelOf('联系电话', '联系方式', '电话'),
} as const;

export const FUNDS = {
  initial: /^年初(?:批复)?(?:预算|批复数|安排数)/,
  planned: /^(?:全年|年度|当年|本年|调整后|调整|批复|下达|资金|项目|实际)*预算(?:批复|安排|指标)?(?:数|额|总额|总数|情况|金额|资金|安排)?$/,
  arrived: /^(?:资金|实际|全年)*(?:到位(?:预算)?(?:数|情况|金额|资金)?|下达(?:数|金额))$/,
  executed: /^(?:(?:全年|年度|当年|本年|实际|资金|已)+(?:执行|支出|使用)(?:数|额|情况|金额)?|(?:累计|项目|预算)*(?:执行|支出|使用|支付|决算)(?:数|额|金额))$/,
  rate: /^(?:预算|资金|支出)*(?:执行|支出|使用)率$|^预算完成率$/,
  progress: /^(?:预算)?执行进度$/,
  points: /^(?:(?:预算)?执行率)?(?:分值|权重)$/,
  score: /^(?:自评|(?:预算)?执行率)?得分$/,
  reason: /^(?:未执行完毕?|偏差)?原因$/,
} as const satisfies Wordings<string>;

/** Which money a row of the money block is about. */
export const FUND_LINES = {
  total: /总额|合计|总计|^年度资金$/,
  carried: /结转|结余/,
  fiscal: /财政|一般公共预算/,
  other: /^(?:其中)?[,:]?(?:其他|其它|自筹|单位资金)/,
} as const satisfies Wordings<string>;

/** Money that some forms count among the fiscal or the other money, and some beside it in a row of its own. */
export const FURTHER_LINES = { account: /财政专户/, own: /单位资金|自筹/ } as const satisfies Wordings<string>;

export const GOALS = {
  completion: /^(?:总体|目标)?(?:总体)?完成(?:率|程度)$|^总体完成情况$/,
  result: /^(?:具体|实际|全年|年度|年末|目标|绩效|总体|项目|任务|预期)*(?:完成|实现)情况(?:综述|说明|描述)?$|^实际完成目标$/,
  goal: /^(?:年度|本年度?|当年|年初|全年|总体|整体|预期|预定|计划|设定的?|绩效|项目|工作)*总?目标(?:内容)?$/,
} as const satisfies Wordings<string>;

export const INDICATORS = {
  level1: /^一级(?:绩效)?(?:指标|目标)?(?:名称)?$/,
  level2: /^二级(?:绩效)?(?:指标|目标)?(?:名称)?$/,
  level3: /^(?:三级(?:绩效)?(?:指标|目标)?(?:名称)?|(?:绩效)?指标名称|(?:具体|明细)(?:绩效)?指标|指标内容)$/,
  description: /^(?:绩效|三级|具体)*指标(?:描述|说明|解释|含义|定义|释义|内容及?说明)(?:及(?:计算公式|说明))?$/,
  sign: /^(?:(?:绩效)?指标性质|(?:计算|比较|关系|判断|指标)符号|比较(?:符|关系)?|符号|运算符号?)$/,
  unit: /^(?:(?:绩效)?(?:度量|计量)|指标值?)?单位$/,
  target: /^(?:20\d\d年(?:度)?)?(?:(?:年初|年度|预算年度|年末|本年度?|当年|全年|预期|计划|设定|设置|绩效|预定|批复|申报|项目)*(?:目标|指标|预期|计划)+值|(?:年度|年初|预期)目标|(?:计划|预期|应)完成(?:指标)?(?:值|数)|(?:设定|年初|预期绩效)值|计划数|预期当年实现值|数?值)$/,
  standard: /^(?:(?:绩效|指标|考核)标准值?|(?:年中)?调整后?(?:目标|指标|预期)+值)$/, // a target where nothing else is one
  basis: /^(?:(?:绩效)?(?:指标|目标)?值?(?:的)?(?:确定|设定|设置|制定|取值|测算|来源)?依据(?:及(?:数据)?来源)?|(?:指标值|目标值|数据|指标)来源)$/,
  actual: /^(?:20\d\d年度?)?(?:(?:全年|年度|实际|指标|自评)*(?:完成|实际)(?:指标)?(?:值|情况|结果|数)|(?:全年|年度|年[末底终]|截至年[末底]|实际|目标|绩效|指标|自评|项目|已)*(?:完成|实际|达成|实现)(?:指标|目标)?值|实际完成(?:指标)?)$/,
  points: /^(?:(?:三级|指标|设定|基础|标准|考核|评价|满分)*(?:分值|权重|满分|标准分|权重分)(?:值|分值|权重)?|权重[/、]分值|分值[/、]权重|指标分|应得分|赋分)$/,
  score: /^(?:(?:自评价?|评价|单位|部门|项目|预算|实际?|最终|本次|指标|绩效|考评)*(?:得分|评分|打分|自评分数?|自评分值)值?|实际分值)(?:情况)?$/,
  deviation: /偏差|原因|改进措施/,
  remark: /./, // any other heading: its column is not ours, and not its neighbour's
} as const satisfies Wordings<string>;

export const ISSUES = /^(?:说明$|(?:其他|有关)说明|存在的?(?:主要)?问题|自评发现的?问题|(?:其他)?需要?说明的?(?:问题|事项|情况)|(?:偏差大或|绩效)?(?:目标)?未完成(?:目标)?的?原因|下一步(?:工作|改进)|(?:有关|主要)?问题及|主要问题)[^:]{0,40}$/;
/** What stands below the indicators besides. */
export const CLOSING = /^(?:(?:评价|自评)结论|(?:下一步)?改进措施(?:及结果应用(?:方案)?)?)$/;
export const TOTAL = /^(?:合计|总计|总评分?|总分(?:值|合计)?|(?:合计|总计?)总?得?分|(?:得分|分数)(?:合计|总计)|(?:项目|单位)?(?:自评|评价|综合|最终|项目)(?:总?(?:得|评)?分(?:合计|总计)?|合计|总计))$/;
/** What stands left of the levels, or above them. */
export const PART = /^(?:年度|本年度?|长期|中期)?绩效(?:目标)?(?:指标)?(?:完成情况)?$/;
/** The sum of a group: no indicator, and no end of them. */
export const SUBTOTAL = /^.{0,6}小计$/;
/** The words by which a line of text that lost its columns still tells its levels. */
export const LEVEL1 = /^(?:产出|效益|履职效能|管理效率|社会效应|运行成本|可持续(?:性|发展能力)|效果|影响力|满意度|成本|预算执行率?|决策|过程|投入|管理|项目效益|项目产出|社会公众满意度)(?:情况|绩效)?(?:指标|目标)?$/;
export const LEVEL2 = /^(?:数量|质量|时效|成本|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|环境效益|可持续影响|可持续发展|政治效益|服务对象满意度|社会公众满意度|满意度|预算执行率?)(?:指标)?$/;
export const EXECUTION_RATE = /^预算(?:资金)?执行(?:率|情况|进度)?(?:指标)?$/;
/** What the form prints into the rows that nobody filled in. */
export const TEMPLATE_NAME = /^(?:(?:指标\d*[:.、]?)|[.·]{2,}|指标[xn])$/i;
export const TEMPLATE_LABEL = /^\s*指标\s*[0-9０-９]+\s*[:：.．、]?\s*/;

/** Editions by what only they print together; a layout that is none of them is read all the same. */
export const EDITIONS: readonly { readonly edition: string; readonly marks: readonly RegExp[] }[] = [
  { edition: 'sjz-2020', marks: [/预算执行率指标/, /到位数/, /总体完成率/] },
  { edition: 'mof-2021', marks: [/全年预算数/, /全年执行数/, /年度指标值/, /分值/, /(?:经济|社会|生态环境)成本指标/] },
  { edition: 'mof-2020', marks: [/全年预算数/, /全年执行数/, /年度指标值/, /分值/] },
  { edition: 'hubei-2020', marks: [/年初目标值/, /预算数(?:\(A\))?/, /执行率/, /年度绩效目标/] },
  { edition: 'sichuan-2025', marks: [/调整后预算数/, /预算执行数/, /指标性质/, /度量单位/, /未完成原因/] },
];
