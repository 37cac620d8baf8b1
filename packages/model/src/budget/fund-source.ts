import type { DocumentNumber } from './document-number.ts';

/** 资金来源, by the words of the glossary. */
export const FUND_SOURCES = {
  generalPublic: '一般公共预算',
  governmentFund: '政府性基金',
  stateCapital: '国有资本经营预算',
  fiscalAccount: '财政专户核拨',
  ownFunds: '单位资金',
  carryover: '上年结转',
  superior: '上级专项',
} as const satisfies Record<string, string>;

export type FundSourceKind = keyof typeof FUND_SOURCES;

/** Where money comes from. Money of a superior is known by the 文号 that brought it. */
export type FundSource = { readonly kind: Exclude<FundSourceKind, 'superior'> } | { readonly kind: 'superior'; readonly document: DocumentNumber };

/** Words of headings, the telling ones first: 财政拨款结转 is a carry-over, 非财政拨款结转结余 too, whatever else they name. */
const WORDS: readonly (readonly [RegExp, Exclude<FundSourceKind, 'superior'>])[] = [
  [/结转|结余/, 'carryover'],
  [/国有资本/, 'stateCapital'],
  [/专户/, 'fiscalAccount'],
  [/基金/, 'governmentFund'],
  [/一般公共预算/, 'generalPublic'],
  [/单位资金|其他来源|其他收入|自有资金|事业收入|经营收入/, 'ownFunds'],
];

/** Reads a heading such as 基金预算拨款; `undefined`: not the name of a source that stands without a 文号. */
export function parseFundSource(heading: string): Exclude<FundSource, { readonly kind: 'superior' }> | undefined {
  const plain = heading.normalize('NFKC').replace(/\s/g, '');
  const found = WORDS.find(([words]) => words.test(plain));
  return found && { kind: found[1] };
}
