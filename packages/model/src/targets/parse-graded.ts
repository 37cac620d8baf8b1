/** Words that grade, from best to worst, and what else is written for them. */
export type GradeReading = { readonly scale: readonly string[]; readonly expected: string | null; readonly orBetter: boolean };

const SCALES: readonly (readonly string[])[] = [
  ['显著', '非显著'], ['显著', '不显著'], ['明显', '不明显'], ['优', '良', '中', '差'], ['优', '良', '中', '低', '差'], ['好', '坏'], ['好', '中', '差'], ['高', '中', '低'],
  ['是', '否'], ['合格', '不合格'], ['达标', '不达标'], ['达标', '未达标'], ['通过', '未通过'], ['完成', '未完成'], ['及时', '不及时'], ['有效', '无效'], ['有', '无'], ['满意', '基本满意', '不满意'],
];
const SYNONYMS: Readonly<Record<string, string>> = { 优秀: '优', 良好: '良', 中等: '中', 较差: '差' };

/** Scales by their words in print order, run together: 优良中差, 是否. */
const BY_PRINT: ReadonlyMap<string, readonly string[]> = new Map(SCALES.flatMap(scale => [[scale.join(''), scale], [scale.toReversed().join(''), scale]] as const));

/** The scale that a word belongs to when it stands alone. 好, 高, 中, 低, 有 and 无 alone are too little to tell. */
const BY_WORD: ReadonlyMap<string, readonly string[]> = new Map(
  SCALES.toReversed().flatMap(scale => scale.filter(word => !/^[好坏高中低有无]$/.test(word)).map(word => [word, scale] as const)),
);

/** Reads `显著/非显著`, 优良中差, 合格, 良好以上, `优(优/良/中/低/差)`; takes plain text. `undefined`: not graded words. */
export function parseGraded(text: string): GradeReading | undefined {
  const scale = parseScale(text);
  if (scale) return { scale, expected: null, orBetter: false };
  const [, word = '', better, printedScale] = /^([^()]{1,4}?)([及或]?以上)?(?:\((.+)\))?$/.exec(text) ?? [];
  const expected = SYNONYMS[word] ?? word;
  const known = printedScale === undefined ? scaleOf(expected) : parseScale(printedScale);
  return known?.includes(expected) ? { scale: known, expected, orBetter: better !== undefined } : undefined;
}

/** `undefined`: a word that belongs to no scale, or to several. */
export function scaleOf(word: string): readonly string[] | undefined {
  return BY_WORD.get(word);
}

export function parseScale(text: string): readonly string[] | undefined {
  const words = text.split(/[/、]/).map(word => SYNONYMS[word] ?? word);
  const known = BY_PRINT.get(words.join(''));
  if (known || words.length !== 2) return known;
  const [first = '', second = ''] = words;
  const isDenied = (word: string, denial: string): boolean => word !== '' && ['非', '不', '未', '没'].some(not => denial === not + word);
  if (isDenied(first, second)) return [first, second];
  return isDenied(second, first) ? [second, first] : undefined;
}
