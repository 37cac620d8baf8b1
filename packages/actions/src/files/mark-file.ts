import { basename } from 'node:path';
import type { Marked, Note } from '@hengji/document';
import { sayArticle, sayPlace, type Finding, type Severity } from '@hengji/model';

/** A file as it is handed back: under its own name, with the ending of what it has become. */
export type MarkedFile = { readonly name: string; readonly bytes: Uint8Array };

/** The user's own file with what was found in it, each finding under its number: that of its place in the list, as the letter counts them too. */
export async function markFile(bytes: Uint8Array, name: string, findings: readonly Finding[], date: Date): Promise<MarkedFile> {
  const { markDocument } = await import('@hengji/document'); // loaded when asked for: whoever only checks needs none of it
  const { format, bytes: marked } = await markDocument(bytes, name, findings.map(noteOf), { author: '衡绩', initials: '衡', date });
  return { name: ENDINGS[format].test(name) ? name : `${name}.${format}`, bytes: marked };
}

/** A workbook with macros stays one; a page beside `自评表.pdf` is `自评表.pdf.html`. */
const ENDINGS: Readonly<Record<Marked['format'], RegExp>> = { docx: /\.(?:doc|dot)[xm]$/i, xlsx: /\.(?:xls|xlt)[xm]$/i, html: /\.html?$/i };

const HEADINGS: Readonly<Record<Severity, string>> = { error: '■ 必须改', warning: '▲ 应说明', advice: '○ 建议' };

/** What misses something stands where its form begins. */
function noteOf({ severity, at, span, record, rule, message, why, basis, remedy, related }: Finding, index: number): Note {
  const others = related.map(other => `${[other.file && basename(other.file), other.at && sayPlace(other.at)].filter(Boolean).join(' ')}${sayQuote(other.quote)}`);
  return {
    number: index + 1, at: at ?? span?.[0] ?? null, weight: severity, heading: HEADINGS[severity], text: message,
    parts: [
      { label: '理由', text: why },
      { label: '依据', text: basis.map(sayArticle).join('；') },
      { label: '改法', text: remedy },
      { label: '另见', text: others.join('；') },
      { label: '所在表', text: record, isAside: true },
      { label: '规则', text: rule, isAside: true },
    ],
  };
}

const QUOTED = 60; // characters of a quote: enough to find it

function sayQuote(quote: string): string {
  const words = [...quote.replace(/\s+/g, ' ').trim()];
  return words.length === 0 ? '（空白）' : `“${words.slice(0, QUOTED).join('')}${words.length > QUOTED ? '……' : ''}”`;
}
