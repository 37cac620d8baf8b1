import type { Field } from '@hengji/model';
import type { DraftOf } from './subject.ts';

type Goal = { readonly field: Field; readonly text: string };

/** What a form says is to be reached: target tables print several goals, self-evaluations one. */
export function goalsOf(draft: DraftOf<'targets' | 'self-evaluation'>): readonly Goal[] {
  switch (draft.kind) {
    case 'targets': return draft.goals.map((text, index) => ({ field: `goals.${index}`, text }));
    case 'self-evaluation': return draft.goal === null ? [] : [{ field: 'goal', text: draft.goal }];
  }
}

const PURPOSE = /^(?:\d+[.、．])?(?:本|该|此)?(?:项目|项)?(?:资金|经费)?(?:主要)?(?:用于|包括)|所(?:发生|需)的?[^，。；]*(?:费用?|支出)等?[。；]?$|据实(?:核算|列支|报销|支付)/;
const FIGURE = /\d\s*(?:[%％]|\p{Script=Han})/u;

/** A goal that only tells what the money is spent on. One with a figure may be held against something. */
export function isPurpose(goal: string): boolean {
  return PURPOSE.test(goal.replace(/\s+/g, '')) && !FIGURE.test(goal.replace(/^\s*\d+[.、．]/, ''));
}
