import type { Claim } from '@hengji/model';

const SENTENCE_END = /[。；;]/;
const CLAUSE_END = /[，,、]/;
const FIGURE = /\d+(?:\.\d+)?/g;
const YEAR = /(?:19|20)\d{2}\s*年/g;
const REACHED = /(?:达标|达到(?:预期|既定|规定|要求|标准|目标)|(?:指标|目标|任务)(?:均|都|全部|已|经|按时|按期)*(?:完成|实现)|^达到.*指标$|(?:效益|效果|成效)(?:十分|非常|较为|比较)?(?:显著|明显|突出)$)/;
const SUBJECT = /[\p{Script=Han}]{2,}(?=均|都|全部|已|达|完成|实现|$)/u;

/** One statement that something was reached, without a figure of its own: 质量指标达标. `of`: how many things it speaks of. */
export type BareAttainment = { readonly text: string; readonly of: number };

/**
 * The attainments of a claim that no figure stands behind. A list closed by 均达标 speaks of each of its parts; a figure stands behind
 * one of its own sentence, and one that is left over behind any other.
 */
export function bareAttainments({ text }: Pick<Claim, 'text'>): readonly BareAttainment[] {
  const sentences = text.split(SENTENCE_END).map(sentence => {
    const attained = attainmentsIn(sentence);
    return { attained, open: attained.reduce((sum, { of }) => sum + of, 0) - (sentence.replace(YEAR, '').match(FIGURE)?.length ?? 0) };
  });
  const bare = sentences.filter(({ open }) => open > 0);
  const spare = sentences.reduce((sum, { open }) => sum + Math.max(0, -open), 0);
  return bare.reduce((sum, { open }) => sum + open, 0) > spare ? bare.flatMap(({ attained }) => attained) : [];
}

function attainmentsIn(sentence: string): readonly BareAttainment[] {
  const clauses = sentence.split(CLAUSE_END).map(clause => clause.trim());
  return clauses.flatMap((clause, index) => {
    if (/\d/.test(clause.replace(YEAR, '')) || !REACHED.test(clause) || !SUBJECT.test(clause.replace(/^(?:均|都|全部|已)*/, ''))) return [];
    const listed = /均|都|全部/.test(clause) ? listedBefore(clauses, index) : 0;
    return [{ text: [...clauses.slice(index - listed, index), clause].join('、'), of: listed + 1 }];
  });
}

/** How many clauses before the closing one belong to its list: those that neither say anything of themselves nor have a figure. */
function listedBefore(clauses: readonly string[], closing: number): number {
  let count = 0;
  while (count < closing && isListed(clauses[closing - count - 1] ?? '')) count++;
  return count;
}

function isListed(clause: string): boolean {
  return /(?:指标|率|成本|度|数量?|质量|时效|效益)$/.test(clause) && !/\d/.test(clause);
}
