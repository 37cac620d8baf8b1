import { type Finding, Refusal } from '@hengji/model';
import { plain } from './fingerprint.ts';
import { listOfRecords } from './list-of-records.ts';
import { findRule } from './rule-cards.ts';

/** 搁置: a finding that stays as it is, with the reason. Without a quote it speaks of the whole form. */
export type Suppression = { readonly rule: string; readonly record: string; readonly quote: string | null; readonly reason: string };

/** `{ "suppressed": [{ "rule": "…", "record": "…", "quote": "…", "reason": "…" }] }` */
export function parseSuppressions(text: string, file: string): readonly Suppression[] {
  return listOfRecords(text, file, 'suppressed').map(({ rule, record, quote = null, reason }, index) => {
    const where = `“${file}”第 ${index + 1} 条`;
    if (typeof rule !== 'string' || !findRule(rule)) throw new Refusal('usage', `${where}的 rule 不是现有的规则。用 hengji rules 查看。`);
    if (typeof record !== 'string' || (quote !== null && typeof quote !== 'string')) throw new Refusal('usage', `${where}没有写明是哪张表（record）。照问题里的名称填写。`);
    if (typeof reason !== 'string' || reason.trim() === '') throw new Refusal('usage', `${where}没有写理由（reason）。搁置一个问题要说明为什么。`);
    return { rule, record, quote, reason };
  });
}

/** Looked up by rule and form, so that a long list costs no more than a short one. */
export function openSuppressions(suppressions: readonly Suppression[]): (finding: Finding) => Suppression | undefined {
  const keyOf = (rule: string, record: string) => `${rule} ${plain(record)}`;
  const lists = Map.groupBy(suppressions, ({ rule, record }) => keyOf(rule, record));
  return ({ rule, record, quote }) => lists.get(keyOf(rule, record))?.find(one => one.quote === null || plain(one.quote) === plain(quote));
}
