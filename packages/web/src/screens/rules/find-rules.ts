import type { Rule } from '@hengji/wire';

/** The rules in which every word of the question stands: in the title, the reason, the basis, an example or the id. */
export function findRules(rules: readonly Rule[], question: string): readonly Rule[] {
  const words = plain(question).split(/\s+/).filter(word => word !== '');
  return words.length === 0 ? rules : rules.filter(rule => {
    const text = textOf(rule);
    return words.every(word => text.includes(word));
  });
}

function textOf({ id, title, why, basis, examples }: Rule): string {
  return plain([id, title, why, ...basis.map(({ said }) => said), ...examples.flatMap(({ name, found }) => [name, ...found])].join('\n'));
}

/** As one types it: full width or not, capital or not, 〔2021〕 or (2021) or [2021]. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[〔［[【(]/g, '(').replace(/[〕］\]】)]/g, ')');
}
