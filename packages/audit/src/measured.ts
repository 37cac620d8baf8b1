import { BARE, findUnitInName, type Target, type Unit } from '@hengji/model';
import { bareText } from './text-likeness.ts';

// What the words of a name say it measures, and what its value is measured in.

const RATE = /(?:率|满意度|占比|比例|比重|百分比|覆盖面)$/;
const COUNT = /(?:[个人次家户件批场篇台套份项]数|数量|场次|批次|人次)$/;
const MONEY = /(?:费用?|成本|经费|支出|金额|总额|资金|造价|单价|价款)$/;
const BAD = /(?:事故|故障|投诉|差错|失误|违规|违纪|违法|返修|返工|逾期|拖欠|延误|超支|退货|损耗|伤亡|死亡)(?:发生)?(?:[率量数]|数量|[次起件人]数)?$/;

const MEASURE = /(?:[数量额值率度比]|浓度|强度|指数|占比|比例|收入|支出|税收|产值|利润|成本|费用|面积|里程|时间|时长|天数|起数|水平|案件|事件|纠纷|投诉|举报)$/;
const GOOD_RATE = /(?<![不未超])(?:满意[度率]|合格率|达标率|完好率|优良率|准确率|正确率|及时率|覆盖率|普及率|知晓率|完成率|成功率|就业率|入学率|办结率|整改率|回复率|通过率)$/;
const DUE = /(?:完成|办结|响应|到达|到场|到位|修复|处置|处理|办理|拨付|发放|支付|兑付|兑现|下达|报送|提交|上报|反馈|整改|审批|审核|归档|交付|供货|竣工|完工|验收|上线|投用|投入使用|使用|抢通|等候|等待|送达)(?:平均)?(?:时间|时限|期限|时长|日期|天数)$|(?<!质保|保修|保质|有效|免费|服务|合同)时限$/;

type Row = { readonly name: string; readonly target: Target };

export function isRate(name: string): boolean {
  return RATE.test(bareText(name));
}

export function isCount(name: string): boolean {
  return COUNT.test(bareText(name));
}

export function isMoneyName(name: string): boolean {
  return MONEY.test(bareText(name));
}

/** A thing of which fewer are better. What is done about it is good: 投诉处理率 and 事故应急演练 are none. */
export function isBadThing(name: string): boolean {
  return BAD.test(bareText(name));
}

/** The name says what is counted or measured; of 队伍壮大 nobody can say whether it grew. */
export function isMeasure(name: string): boolean {
  return isBadThing(name) || MEASURE.test(bareText(name));
}

/** A share of which the whole is wanted. */
export function isGoodRate(name: string): boolean {
  return GOOD_RATE.test(bareText(name));
}

/** A time within which a thing is to be done, of which less is better. 开放时间 is none. */
export function isTimeLimit(name: string): boolean {
  return DUE.test(bareText(name));
}

/** What the value is measured in: its own unit, else the one that the name prints; `BARE` when neither prints one, `null` for what is no single number. */
export function unitOf({ name, target }: Row): Unit | null {
  if (target.kind !== 'quantity') return null;
  const { unit } = target.quantity;
  return unit.kind === 'bare' ? findUnitInName(name) ?? BARE : unit;
}
