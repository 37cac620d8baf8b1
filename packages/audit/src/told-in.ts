import type { EvaluationReportDraft, Field } from '@hengji/model';

export type ToldText = { readonly field: Field; readonly text: string };

/** What a report tells of its staff and in its paragraphs, no sentence twice: the reasons for a change are cut out of a paragraph. */
export function toldIn({ staff, paragraphs }: Pick<EvaluationReportDraft, 'staff' | 'paragraphs'>): readonly ToldText[] {
  const reasons = staff.reasons.map((text, index) => ({ field: `staff.reasons.${index}`, text }));
  const others = paragraphs.map(({ text }, index) => ({ field: `paragraphs.${index}`, text })).filter(({ text }) => !staff.reasons.some(reason => text.includes(reason)));
  return [...reasons, ...others];
}
