import { wordedAs, type Wordings } from '../headings.ts';

// How the provinces word a 部门预算公开情况说明 and its sister of the 决算. The one place to add a wording to.

/** What a chapter is about, told by the words of its heading: the first that fits. */
const TOPICS = {
  terms: /名词|术语/,
  performance: /绩效/,
  threePublics: /三公|公务接待|公务用车|出国/,
  runningCost: /运行经费/,
  procurement: /政府采购/,
  assets: /国有资产|资产占[用有]|固定资产|资产信息|资产情况/,
  change: /增减|变[化动]/,
  institutions: /机构|单位构成|预算单位/,
  duties: /职责|职能/,
  overall: /收支|收入.*支出|预算安排|预算(?:总体)?情况|总体情况/,
  income: /收入/,
  expenditure: /支出/,
  other: /其他|其它/,
} as const satisfies Wordings<string>;

export type Topic = keyof typeof TOPICS;

export function topicOf(title: string): Topic | undefined {
  return wordedAs(title, TOPICS);
}

const YEARLY = '(?:20\\d\\d年?度?|本年度?|当年|全年|年初)';
const whole = (words: string) => new RegExp(`(?:${words})(?:总|综合)?(?:预算|决算)?(?:总计|合计|总额|总数|数|额|安排|共计|共|总预算|总决算)*(?:[各均为是约达])*$`);

/** The two sums of a budget. A part (基本支出, 财政拨款收入) is not the whole. */
export const WHOLES = {
  both: whole('收支(?:总)?(?:预算|决算)?(?:总|各)?|收、?支总计|收入[和及、与]?支出'),
  income: whole(`(?:总预算|总决算|预算|决算|${YEARLY}|部门|单位|总|^)收入`),
  expenditure: whole(`(?:总预算|总决算|预算|决算|${YEARLY}|部门|单位|总|^)支出`),
} as const satisfies Wordings<string>;

export const PARTIAL = /财政拨款|一般公共预算|政府性基金|基金预算|国有资本|专户|事业|经营|基本|项目|非税|三公|采购/;

export const INCOME = {
  carryOver: /结转|结余/,
  governmentFund: /基金/,
  fiscalSpecialAccount: /专户/,
  generalPublicBudget: /(?:一般)?公共(?:财政)?预算/,
  other: /其[他它](?:来源|各项)?(?:收入|资金)|单位资金|^其[他它]$/,
} as const satisfies Wordings<string>;

export const EXPENDITURE = {
  personnel: /人员(?:经费|支出)|人员类/,
  publicUse: /公用(?:经费|支出)|公用类/,
  basic: /基本支出/,
  project: /项目支出/,
} as const satisfies Wordings<string>;

export const THREE_PUBLICS = {
  vehicles: /用车购置[及和与、].{0,4}运|用车费(?!.*[购运])|用车购置运/,
  vehicleRunning: /(?:用车|车辆).{0,2}运[行维转]/,
  vehiclePurchase: /(?:用车|车辆)购置|购置(?:公务)?(?:用车|车辆)/,
  abroad: /出国|出境/,
  reception: /接待/,
  total: /三公/,
} as const satisfies Wordings<string>;

export const RUNNING_COST = /运行(?:保障)?经费/;
export const PROCUREMENT = /采购/;
export const ASSETS = {
  planned: /拟?(?:购置|购买|采购|配置|新增)/,
  total: /(?:固定)?资产(?:金额|总额|总值|原值|总量|总计|合计|价值|净值)*|固定资产/,
} as const satisfies Wordings<string>;

/** The words a reason begins with. */
export const REASON = /^(?:其?主要(?:原因)?(?:是|为|系|用于)?|原因|由于|因|系)/;
export const UNCHANGED = /持平|无(?:增减)?变化|无增减|没有变化|未发生变化|相同/;
