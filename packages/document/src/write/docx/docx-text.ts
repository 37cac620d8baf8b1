import type { Align, Run } from '../../paper.ts';
import { escapeXml } from '../xml-text.ts';

const JUSTIFIED = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const satisfies Record<Align, string>;

/** One paragraph. `properties` stand in the order of CT_PPr (17.3.1.26), behind the style. */
export function writeParagraph(style: string, properties: string, runs: readonly Run[]): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${writeRuns(runs)}</w:p>`;
}

export function writeAlign(align: Align): string {
  return `<w:jc w:val="${JUSTIFIED[align]}"/>`;
}

/** The runs of a paper look alike, so that they are one to Word. The hint says that signs of both scripts, as “”…—, are Chinese ones here (17.3.2.26). */
export function writeRuns(runs: readonly Run[]): string {
  const text = runs.map(({ text }) => text).join('');
  return text === '' ? '' : `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>${escapeXml(text).split(/([\t\n])/).map(writePart).join('')}</w:r>`;
}

/** Word keeps line breaks and tabs as elements of their own, not as characters. */
function writePart(part: string): string {
  switch (part) {
    case '': return '';
    case '\n': return '<w:br/>';
    case '\t': return '<w:tab/>';
    default: return `<w:t xml:space="preserve">${part}</w:t>`;
  }
}
