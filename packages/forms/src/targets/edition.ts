import { EDITIONS, parseDimension, type FormLayout, type TargetRow } from '@hengji/model';
import { wordedAs } from '../headings.ts';
import { headingWords } from '../plain.ts';
import type { Row } from '../rows.ts';
import { INDICATORS } from '../vocabulary.ts';

/** The layout of a target table: the one whose columns are all printed, of several the one that has most of its words printed. `head` reaches down to the headings. */
export function findTargetsEdition(head: readonly Row[], body: readonly Row[], indicators: readonly TargetRow[]): string {
  const printed = wordsOf(head);
  const hasCost = indicators.some(({ level1 }) => parseDimension(level1) === 'cost') || body.some(({ cells }) => cells.some(({ text }) => COST.test(text)));
  const printedOf = (words: readonly string[]) => words.filter(word => printed.has(word)).length;
  let best = { edition: 'unknown', columns: 0, words: 0 };
  for (const { edition, columns, words, costIsLevel1 } of LAYOUTS) {
    if (costIsLevel1 !== null && costIsLevel1 !== hasCost) continue;
    const found = printedOf(words);
    if (printedOf(columns) < columns.length || found < words.length / 2) continue;
    if (columns.length > best.columns || (columns.length === best.columns && found > best.words)) best = { edition, columns: columns.length, words: found };
  }
  return best.edition;
}

/** Second levels of cost as a first one, which also stand in rows that nobody filled in. */
const COST = /^(?:经济|社会|生态环境)成本指标$/;

type Layout = { readonly edition: string; readonly columns: readonly string[]; readonly words: readonly string[]; readonly costIsLevel1: boolean | null };

const LAYOUTS: readonly Layout[] = Object.values(EDITIONS).flatMap(({ name, forms }) => {
  const own = [forms.targets, forms['department-targets']].flatMap(form => (form ? [layoutOf(name, form.value)] : []));
  if (own.length > 0 || forms['self-evaluation'] === undefined) return own;
  return [{ edition: name, columns: columnsOf(forms['self-evaluation'].value), words: [], costIsLevel1: null }]; // how a place words its columns, its other forms tell
});

function layoutOf(edition: string, layout: FormLayout): Layout {
  const labels = [...layout.head, ...layout.goals, ...layout.money?.rows ?? [], ...layout.plan ? [layout.plan] : []];
  const words = labels.map(({ label }) => headingWords(label)).filter(word => word !== '');
  return { edition, columns: columnsOf(layout), words, costIsLevel1: layout.groups.some(({ level1 }) => parseDimension(level1) === 'cost') };
}

/** Without the points: many print them beside the layout of another. */
function columnsOf({ columns }: FormLayout): readonly string[] {
  return columns.filter(({ field }) => /^(?:level[123]|description|target.*|basis)$/.test(field)).map(({ label }) => columnWords(label));
}

function wordsOf(rows: readonly Row[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of rows.flatMap(({ cells }) => cells)) {
    if (text === '' || text.length > 60) continue;
    words.add(headingWords(text)).add(columnWords(text)).add(headingWords(text.split(/[:：]/, 1)[0] ?? ''));
  }
  return words;
}

/** How 指标值 is worded tells layouts apart; 指标值确定依据 and 指标确定依据 are one. */
function columnWords(text: string): string {
  const key = wordedAs(text, INDICATORS);
  return key === 'level1' || key === 'level2' || key === 'level3' || key === 'description' || key === 'basis' ? key : headingWords(text);
}
