import { wordedAs, type Wordings } from '../headings.ts';

// How the provinces word a 部门整体支出绩效自评报告. The one place to add a wording to.

const TOPICS = {
  signatures: /签[字名章]|评价(?:工作)?组(?:人员|成员)|人员名单/,
  conclusion: /结论|评价等级|综合评价|得分情况|自评得分|评价结果$/,
  problems: /(?:存在|主要|发现|反映)的?(?:主要|突出)?(?:困难|不足|问题)|^问题|问题[及和与、]/,
  measures: /措施|建议|整改|下一步|改进|打算/,
  results: /完成情况|实现情况|履职效[益果]|绩效分析|指标分析|产出|效益|效果|满意度/,
  goals: /绩效目标|总体目标|工作目标/,
  work: /自评.*(?:组织|过程|方法|开展)|评价.*(?:组织|过程|方法|开展)/,
  money: /收支|预决算|支出情况|收入情况|资金|预算(?:及)?执行/,
  basics: /概况|基本情况|职能|职责|机构|人员/,
} as const satisfies Wordings<string>;

export type Topic = keyof typeof TOPICS;

export function topicOf(title: string): Topic | undefined {
  return wordedAs(title, TOPICS);
}

/** The words a claim begins with: which kind of indicator it speaks of. */
export const DIMENSION = /^(?:产出|效益|效果|满意度|成本|数量|质量|时效|(?:经济|社会|生态|环境)(?:效益|成本)|可持续影响|(?:服务对象|社会公众|公众|群众)满意度)(?:指标)?(?:完成|实现)?(?:情况)?(?:分析)?$/;
export const ITEM_ENDING = /(?:绩效)?(?:目标|指标)?(?:及指标)?(?:的)?(?:完成|实现|执行|实施|绩效)情况(?:分析)?[：:]?$/;
/** What is left of 绩效目标及完成情况 without its ending names no item. */
export const NAMES_NO_ITEM = /^(?:部门|单位)?(?:整体)?(?:支出)?(?:年度|总体)?(?:绩效)?(?:目标|指标)?[及和与、]?$/;
export const GRADE = /(?:等级|等次|结果|评定|评价|自评|评)(?:均)?(?:为|是|：|:|确定为|评定为)\s*[“"「]?(优秀|优良|良好|合格|不合格|基本合格|较好|一般|较差|优|良|中|差)(?![点先])/;
