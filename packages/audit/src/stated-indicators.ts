import { parseTarget, type Target } from '@hengji/model';

/** An indicator that a statement tells in its prose: 参展企业大于等于 80 家; 培训次数，指标值 4. */
export type StatedIndicator = { readonly name: string; readonly target: Target; readonly hasOperator: boolean; readonly printed: string };

const END = /[；;。]|(?<=\d\s*(?:%|\p{Script=Han}{1,4}))(?:、|和(?=\p{Script=Han}{2}))/u; // a list that one value closes is one
const LABELLED = /^(.+?)[，,]?\s*指标值(?:为|是)?[：:]?\s*(.+)$/;
const PLAIN = /^(\D{2,}?)\s*((?:均|都)?(?:大于等于|小于等于|大于|小于|等于|不低于|不高于|不少于|不超过|达到|≥|≤|>|<|=)*\s*\d.*)$/;

/** The indicators of a sub-goal's prose. What neither says 指标值 nor ends in a number is none. */
export function statedIndicators(prose: string): readonly StatedIndicator[] {
  return prose.split(END).flatMap(part => {
    const [, name, value] = LABELLED.exec(part.trim()) ?? PLAIN.exec(part.trim()) ?? [];
    if (name === undefined || value === undefined) return [];
    const printed = value.replace(/^(?:均|都)/, '').trim();
    const hasOperator = /^\D/.test(printed) || /以[上下内]/.test(printed);
    return [{ name: name.trim(), target: parseTarget(printed), hasOperator, printed: part.trim() }];
  });
}
