import { EDITIONS, parseDimension, type FormLayout, type TargetRow } from '@hengji/model';
import { wordedAs } from '../headings.ts';
import { headingWords } from '../plain.ts';
import type { Row } from '../rows.ts';
import { INDICATORS } from '../vocabulary.ts';

/** The layout of a target table: the one whose columns are all printed, of several the one that has most of its words printed. */
export function findTargetsEdition(rows: readonly Row[], indicators: readonly TargetRow[]): string {
  const printed = wordsOf(rows);
  const hasCost = indicators.some(({ level1 }) => parseDimension(level1) === 'cost') || ['经济成本指标', '社会成本指标', '生态环境成本指标'].some(word => printed.has(word));
  let best = { edition: 'unknown', columns: 0, words: 0 };
  for (const { name, forms } of Object.values(EDITIONS)) {
    for (const layout of layoutsOf(forms)) {
      if (layout.groups && hasCost !== layout.groups.some(({ level1 }) => parseDimension(level1) === 'cost')) continue;
      const columns = layout.columns.map(({ label }) => wordsOfHeading(label));
      const words = [...layout.head, ...layout.goals, ...layout.money?.rows ?? [], ...layout.plan ? [layout.plan] : []].flatMap(({ label }) => headingWords(label) || []);
      const found = words.filter(word => printed.has(word)).length;
      if (!columns.every(column => printed.has(column)) || found < words.length / 2) continue;
      if (columns.length > best.columns || (columns.length === best.columns && found > best.words)) best = { edition: name, columns: columns.length, words: found };
    }
  }
  return best.edition;
}

type Layout = Pick<FormLayout, 'head' | 'goals' | 'money' | 'plan' | 'columns'> & { readonly groups: FormLayout['groups'] | null };
type Forms = (typeof EDITIONS)[keyof typeof EDITIONS]['forms'];

/** Of a place whose target table we have not seen, its other forms tell how it words the columns of an indicator. */
function layoutsOf(forms: Forms): readonly Layout[] {
  const own = [forms.targets, forms['department-targets']].flatMap(form => (form ? [form.value] : []));
  const other = forms['self-evaluation']?.value;
  const layouts = own.length > 0 || other === undefined ? own : [{ head: [], goals: [], money: null, plan: null, columns: other.columns, groups: null }];
  return layouts.map(layout => ({ ...layout, columns: layout.columns.filter(({ field }) => TARGET_FIELDS.test(field)) }));
}

/** Not the points: many print them beside the layout of another. */
const TARGET_FIELDS = /^(?:level[123]|description|target.*|basis)$/;

function wordsOf(rows: readonly Row[]): ReadonlySet<string> {
  const texts = rows.flatMap(row => row.cells.flatMap(({ text }) => (text === '' || text.length > 60 ? [] : [text, ...text.split(/[:：]/).slice(0, 1)])));
  return new Set(texts.flatMap(text => [headingWords(text), wordsOfHeading(text)]));
}

/** How 指标值 is worded tells layouts apart; 指标值确定依据 and 指标确定依据 are one. */
function wordsOfHeading(text: string): string {
  const key = wordedAs(text, INDICATORS);
  return key === 'level1' || key === 'level2' || key === 'level3' || key === 'description' || key === 'basis' ? key : headingWords(text);
}
