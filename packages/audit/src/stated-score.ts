import { gradeOf, parsePoints, type Grade, type Points, type Policy } from '@hengji/model';

const SCORE = /(\d{1,3}(?:\.\d{1,2})?)\s*分(?!\s*以[上下]|钟|项|类|别)/g;

/** The scores a text names outright, largest first no matter; 98 分以上 is none: it says where one lies. */
export function statedScores(text: string): readonly Points[] {
  return [...text.normalize('NFKC').matchAll(SCORE)].flatMap(([, printed = '']) => parsePoints(printed) ?? []);
}

/** The grade that a policy's words name: 优秀 is 优. The longest word counts. */
export function statedGrade(words: string, { figures }: Policy): Grade | null {
  const found = figures.gradeCuts.value.flatMap(({ grade, words: its }) => its.filter(word => words.includes(word)).map(word => ({ grade, length: word.length })));
  return found.sort((a, b) => b.length - a.length)[0]?.grade ?? null;
}

export function gradeBy(score: Points, { figures: { gradeCuts } }: Policy): Grade {
  return gradeOf(score, { gradeCuts });
}
