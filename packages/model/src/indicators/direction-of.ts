import type { Quantity } from '../quantities/quantity.ts';
import { printOperator } from '../targets/operators.ts';
import type { Operator, Target } from '../targets/target.ts';
import type { Aspect, Direction, DirectionReading } from './indicator.ts';

/** Things of which fewer are better, as names of indicators have them. 投诉处理率 is none: what is done about a bad thing is good. */
const LESS = /(?:投诉|差错|错误|事故|违规|违纪|违法|超支|返修|返工|故障|退货|流失|失业|死亡|伤亡|发病|逾期|延误|拖欠|积压|闲置|空置|损耗|能耗|排放|污染物?|信访|漏报|误报)(?:率|量|数|次数|件数|起数|人数|发生率|发生数|发生次数|天数)?$/;
const COST = /(?:成本|费用|支出|开支|单价|造价|经费)(?:总?额|标准|控制数?)?$/;

/** 指标方向: what is printed decides; else the words of the name, the unit and the aspect suggest. */
export function directionOf({ target, aspect, name }: { readonly target: Target; readonly aspect: Aspect | 'unknown'; readonly name: string }): DirectionReading {
  switch (target.kind) {
    case 'quantity':   return target.operator === 'none' ? suggested(target.quantity, aspect, plainName(name)) : printed(OF_OPERATOR[target.operator], `指标值印着“${printOperator(target.operator)}”`);
    case 'range':      return printed('exact', '指标值是一个区间');
    case 'date':       return printed('by-date', '指标值是日期');
    case 'thresholds': return likely('more-is-better', '分期完成的数量');
    case 'relative':   return printed(OF_CHANGE[target.change], `与“${target.than.name || '基数'}”比较`);
    case 'several':    return agreed(target.parts.map(part => directionOf({ target: part, aspect, name })));
    case 'graded':
    case 'words':      return unknown('指标值是文字，由人判断');
    case 'unfilled':   return unknown('指标值没有填');
    case 'unclear':    return unknown(target.reason);
  }
}

const OF_OPERATOR: Readonly<Record<Operator, Direction>> = { '>=': 'more-is-better', '>': 'more-is-better', '<=': 'less-is-better', '<': 'less-is-better', '=': 'exact' };
const OF_CHANGE = { more: 'more-is-better', 'not-less': 'more-is-better', less: 'less-is-better', 'not-more': 'less-is-better', same: 'exact' } as const;

function suggested({ amount, unit }: Quantity, aspect: Aspect | 'unknown', name: string): DirectionReading {
  if (LESS.test(name)) return likely('less-is-better', `“${name}”越少越好`);
  if (amount.digits === 0) return unknown('指标值是 0，没有印符号：是一次也不许有，还是没有安排，说不准');
  switch (aspect) {
    case 'cost':
    case 'economic-cost':
    case 'social-cost':
    case 'ecological-cost': return likely('less-is-better', '成本指标，越低越好');
    case 'timeliness':      return unit.kind === 'time' ? likely('less-is-better', '时效指标的时长，越短越好') : likely('more-is-better', '没有印符号，按越多越好看');
    case 'quantity':
    case 'quality':
    case 'economic':
    case 'social':
    case 'ecological':
    case 'sustained':
    case 'served':          return unit.kind === 'money' && COST.test(name) ? unknown(`“${name}”没有印符号，是上限还是下限说不准`) : likely('more-is-better', '没有印符号，按越多越好看');
    case 'unknown':         return unknown('没有印符号，二级指标也认不出');
  }
}

/** Without blanks and the unit in brackets: 投诉率（%）. */
function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+|\([^()]*\)|[%。.]+$/g, '');
}

function agreed(readings: readonly DirectionReading[]): DirectionReading {
  const [first] = readings;
  return first !== undefined && readings.every(({ direction }) => direction === first.direction) ? first : unknown('一格里有几个值，方向不同');
}

function printed(direction: Direction, because: string): DirectionReading {
  return { direction, sure: 'printed', because };
}

function likely(direction: Direction, because: string): DirectionReading {
  return { direction, sure: 'likely', because };
}

function unknown(because: string): DirectionReading {
  return { direction: null, sure: 'unknown', because };
}
