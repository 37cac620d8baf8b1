import { parseTarget, printedTarget, type Printed, type ToldGroup, type ToldTargets, type ToldValue } from '@hengji/model';
import { noteField, type Notes } from '../notes.ts';
import { type Passage, placeIn } from '../prose/passages.ts';
import { COUNT } from './told-goals.ts';

const STATED = new RegExp(`绩效指标\\s*(?:共计?)?\\s*(${COUNT})\\s*[项个条]|(${COUNT})\\s*[项个条]\\s*(?:三级)?绩效指标`);
const LEVEL = '(?:产出|效[益果]|(?:服务对象|社会公众)?满意度|成本|影响力|数量|质量|时效|(?:经济|社会|生态|环境)效益|可持续影响)';
const GROUP = new RegExp(`(${LEVEL})的?指标\\s*(?:共计?)?\\s*(${COUNT})\\s*[项个条]|(${COUNT})\\s*[项个条]\\s*(${LEVEL})的?指标`, 'g');
const FOR_GOAL = new RegExp(`对应的?(?:绩效)?目标\\s*(${COUNT})|目标\\s*(${COUNT})\\s*(?:对应|设置|设定)`, 'g');

/** Reads 对应目标一设置产出指标1项、效果指标1项: how many indicators of each kind the prose says there are, and for which goal. */
export function recogniseToldIndicators(passages: readonly Passage[], notes: Notes): Pick<ToldTargets, 'indicatorCount' | 'groups'> {
  const counted = passages.find(({ text }) => STATED.test(text));
  const match = counted && STATED.exec(counted.text);
  const groups = passages.flatMap(passage => groupsIn(passage).map(({ from, ...group }) => ({ group, at: placeIn(passage, from) })));
  return {
    indicatorCount: noteField(notes, 'told.indicatorCount', counted && match ? { text: match[1] ?? match[2] ?? '', at: placeIn(counted, match.index) } : undefined),
    groups: groups.map(({ group, at }, index) => {
      noteField(notes, `told.groups.${index}`, { text: group.text, at });
      return group;
    }),
  };
}

function groupsIn({ text }: Passage): readonly (ToldGroup & { readonly from: number })[] {
  const matches = [...text.matchAll(GROUP)];
  const goals = [...text.matchAll(FOR_GOAL)];
  return matches.map((match, order) => {
    const [, after, countAfter, countBefore, before] = match;
    const forGoal = goals.findLast(({ index }) => index < match.index);
    const goal: Printed = forGoal?.[1] ?? forGoal?.[2] ?? null;
    return { goal, level1: `${after ?? before ?? ''}指标`, count: countAfter ?? countBefore ?? '', text: text.slice(match.index, matches[order + 1]?.index).trim(), from: match.index };
  });
}

const PART_END = /[，；;。：:、]|,(?!\d{3})/g;
const BOUND = '(?:大于等于|小于等于|[大小等高低多少]于|不[得]?[低高少多大小超][于过]|至少|最[多少]|不超过|超过|达到?|大?约|[≥≤＞＜>=<＝]+)';
const VALUE = new RegExp(`^(\\D{2,}?)\\s*(${BOUND}?\\s*\\d[\\d,]*(?:\\.\\d+)?\\s*(?:[%％]|\\p{Script=Han}{1,3}?)(?:\\s*及?以[上下内]|左右)?)$`, 'u');
const LEAD = /^(?:.*(?:标准|指标|[一二三四五六七八九十])(?:分别)?[是为](?!否)|分别[是为]|其中|为)|[为是]$/g; // 目标一的评价标准一是
const COUNTS_ITSELF = /(?:指标|目标)(?:共计?)?$/; // 产出指标3项 is no value of an indicator

/** Reads what the prose promises of a thing it names: 拜访企业个数大于36个. */
export function recogniseToldValues(passages: readonly Passage[], notes: Notes): readonly ToldValue[] {
  return passages.flatMap(passage => partsOf(passage).flatMap(({ text, from }) => {
    const [, name = '', printed = ''] = VALUE.exec(text) ?? [];
    const target = parseTarget(printed);
    if (target.kind !== 'quantity' || target.quantity.unit.kind === 'unknown' || COUNTS_ITSELF.test(name)) return [];
    return [{ value: { name: name.replace(LEAD, '').trim(), target: printedTarget(target) }, at: placeIn(passage, from) }];
  })).map(({ value, at }, index) => {
    noteField(notes, `told.values.${index}`, { text: value.name, at });
    return value;
  });
}

function partsOf({ text }: Passage): readonly { readonly text: string; readonly from: number }[] {
  const ends = [...text.matchAll(PART_END)].map(({ index }) => index);
  return [-1, ...ends].map((end, order) => ({ text: text.slice(end + 1, ends[order]).trim(), from: end + 1 }));
}
