import { parseDecimal, type Decimal } from '../decimal.ts';
import { parseNumeral } from '../quantities/numeral.ts';
import { BARE, findLeadingUnit, findUnit, parseUnit, PERCENT, ratioUnit, type Unit } from '../quantities/units.ts';
import { operatorOf, WORDS_AFTER, WORDS_BEFORE } from './operators.ts';
import { parseScale } from './parse-graded.ts';
import { isRemark } from './plain-text.ts';
import type { Operator } from './target.ts';

/** One value in a cell taken apart: what `≥20个`, `满意度90%以上`, `百分之九十` or `4（其中线上2场）` say. `unitText` is the unit as printed. */
export type Measure = {
  readonly operator: Operator | 'none';
  readonly value: string;
  readonly amount: Decimal;
  readonly unitText: string;
  readonly unit: Unit;
  readonly approximate: boolean;
  readonly note: string | null;
};

/** A cell that holds a number and no one value: why. */
export type Unreadable = { readonly unreadable: string };

const NUMBER = String.raw`-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const CHINESE = '[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?';
const VERBS = '达到|达|完成|实现|控制在|保持在|共计|共|累计|计|为';
const ROUGH = '约|大约|大概|预计|近';

const YEAR = /^(?:19|20)\d\d$/;
const DAY_OR_MONTH = /^(?:19|20)\d\d(?:\.(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/;
const SIMPLE = /^(>=|<=|[≥≤=<>])?(\d+(?:\.\d+)?)([^\d\s]*)$/;
const FULL = new RegExp(String.raw`^([^\d<>≥≤=\-]*?)(${VERBS})?(${WORDS_BEFORE})?(${VERBS})?(${ROUGH})?(百分之)?(${NUMBER})(?![\d,.:/])(.*)$`);
const IN_CHINESE = new RegExp(`^()(${VERBS})?(${WORDS_BEFORE})?(${VERBS})?(${ROUGH})?(百分之)?(${CHINESE})(.*)$`);
const INCLUDED = String.raw`(?:\(含(?:本数)?\))?`; // 20（含）以上 says what 以上 means anyway
const NO_UNIT = /以|内|之|左右|上下|[余多达约近每年月日/前后至到]/;
const TAIL = new RegExp(String.raw`^(余|多|来)?(.*?)(左右|上下)?${INCLUDED}(${WORDS_AFTER})?${INCLUDED}(?:\(([^()]*)\))?[。.;]?$`);
const AFTER_UNIT = new RegExp(`^(左右|上下)?(${WORDS_AFTER})?(.*)$`);
const PER = /(?:每个?(.+)|([人户亩年月日次场])均)$/;

/** `undefined`: there is no value in the text. */
export function splitMeasure(text: string): Measure | Unreadable | undefined {
  const simple = SIMPLE.exec(text);
  if (simple) {
    const [, sign, value = '', unitText = ''] = simple;
    const unit = unitText === '' ? BARE : findUnit(unitText);
    const amount = parseDecimal(value);
    if (unit && amount && !isCalendar(value, unitText)) return { operator: operatorOf(sign) ?? 'none', value, amount, unitText, unit, approximate: false, note: null };
  }
  const match = FULL.exec(text);
  if (match) return assemble(match, false);
  const chinese = /[零〇一二两三四五六七八九十百]/.test(text) ? IN_CHINESE.exec(text) : null;
  const measure = chinese && assemble(chinese, true);
  return measure && !('unreadable' in measure) ? measure : undefined; // 十分满意 holds no number
}

function assemble([, subject = '', verb, before, laterVerb, rough, percent, value = '', rest = '']: RegExpExecArray, isChinese: boolean): Measure | Unreadable {
  const amount = parseNumeral(value);
  if (!amount) return { unreadable: `“${value}”不是能准确记下的数` };
  const tail = splitTail(rest, isChinese || subject !== '');
  if ('unreadable' in tail) return tail;
  const per = perUnit(subject);
  if (per === undefined || (per.unit && (['bare', 'ratio', 'unknown'].includes(tail.unit.kind) || /^[日号]/.test(tail.unitText)))) return { unreadable: `“${subject}”后面的数说的是什么，认不出` };
  if (isChinese && tail.note !== '') return { unreadable: `“${value}${rest}”是话，不是数` };
  if (tail.unit === BARE && findUnit(per.remark)) return { unreadable: `“${per.remark}”印在数的前面，是不是单位说不准` };
  if (isCalendar(value, tail.unitText)) return { unreadable: `“${value}${tail.unitText}”是日期还是数量，说不准` };
  const [first, last] = [operatorOf(before), operatorOf(tail.after)];
  if (first && last && first[0] !== last[0]) return { unreadable: `“${before}”和“${tail.after}”方向相反` };
  const isCeiling = (verb ?? laterVerb) === '控制在'; // 控制在100万元 means no more than that, unless 以上 follows
  if (percent !== undefined && tail.unit !== BARE) return { unreadable: `“百分之${value}”后面又有单位` };
  const unit = percent === undefined ? tail.unit : PERCENT;
  return {
    operator: first ?? last ?? (isCeiling ? '<=' : 'none'),
    value,
    amount,
    unitText: percent ?? tail.unitText,
    unit: per.unit ? ratioUnit(unit, per.unit) : unit,
    approximate: rough !== undefined || tail.approximate,
    note: [per.remark, tail.note].filter(part => part !== '').join('、') || null,
  };
}

type Tail = { readonly unitText: string; readonly unit: Unit; readonly after: string | undefined; readonly approximate: boolean; readonly note: string };

/** What follows the number: unit, 左右, 以上, what is counted, a remark in brackets. */
function splitTail(rest: string, isUnitKnown: boolean): Tail | Unreadable {
  const [, more, middle = '', about, after, bracket = ''] = TAIL.exec(rest) ?? [];
  const approximate = more !== undefined || about !== undefined;
  if (middle === '') {
    const inBrackets = after === undefined ? findUnit(bracket) : undefined; // 100（万元）
    return { unitText: inBrackets ? bracket : '', unit: inBrackets ?? BARE, after, approximate, note: inBrackets ? '' : bracket };
  }
  const whole = findUnit(middle);
  if (whole) return { unitText: middle, unit: whole, after, approximate, note: bracket };
  const leading = findLeadingUnit(middle);
  const [, aboutInside, afterInside, counted = ''] = AFTER_UNIT.exec(leading ? middle.slice(leading.length) : '') ?? [];
  if (leading && isRemark(counted) && !/^[前后底初末]/.test(counted) && !(afterInside && after)) {
    const note = [counted, bracket].filter(part => part !== '').join('、');
    return { unitText: middle.slice(0, leading.length), unit: leading.unit, after: afterInside ?? after, approximate: approximate || aboutInside !== undefined, note };
  }
  if (after === undefined && parseScale(middle)) return { unitText: middle, unit: parseUnit(middle), after, approximate, note: bracket }; // 0 显著/非显著
  if (isUnitKnown || leading || middle.length > 6 || !isRemark(middle) || NO_UNIT.test(middle)) return { unreadable: `数后面的“${middle}”认不出是单位还是别的` };
  return { unitText: middle, unit: parseUnit(middle), after, approximate, note: bracket };
}

/** 2022年, 6月, 2022.12 and 20221231 may be a date as well as a number; 6个月 may not. */
function isCalendar(value: string, unitText: string): boolean {
  return unitText === '月' || (unitText.startsWith('年') && YEAR.test(value)) || (unitText === '' && DAY_OR_MONTH.test(value));
}

/** What stands before the number: what is measured, and 每月 or 人均, which make the unit a ratio. */
function perUnit(subject: string): { readonly unit: Unit | undefined; readonly remark: string } | undefined {
  const [per, each, mean] = PER.exec(subject) ?? [];
  const unit = per === undefined ? undefined : findUnit(each ?? mean ?? '');
  if (unit?.kind === 'ratio') return undefined;
  const remark = (unit === undefined || per === undefined ? subject : subject.slice(0, -per.length)).replace(/:$/, '');
  if (remark === '') return { unit, remark };
  return /[\d,;、。()<>|/~%.+第不未非无没-]|同比|环比|持平/.test(remark) || remark.length > 24 ? undefined : { unit, remark };
}
