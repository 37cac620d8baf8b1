import type { Paper } from '../paper.ts';
import { writeBlocks } from './docx-blocks.ts';
import { layOutPage, writeSection } from './docx-section.ts';
import { FONT_TABLE, STYLES } from './docx-styles.ts';
import { packOffice } from './office-package.ts';
import { paperPages } from './paper-pages.ts';
import { escapeXml } from './xml-text.ts';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Writes a paper as .docx in 公文 layout, each of its pages a section. The same paper gives the same bytes. */
export function writeDocx(paper: Paper): Uint8Array {
  return packOffice({
    ...FIXED_PARTS,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(paper.name)}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`,
    'word/document.xml': `<w:document ${WORD}><w:body>${writeBody(paper)}</w:body></w:document>`,
  });
}

/** Every section but the last is described in the last paragraph it holds (17.6.18), the last one at the end of the body. */
function writeBody(paper: Paper): string {
  const pages = paperPages(paper);
  return pages.map((page, index) => {
    const layout = layOutPage(page);
    const section = writeSection(layout);
    return index === pages.length - 1 ? writeBlocks(page.blocks, layout, '') + section : writeBlocks(page.blocks, layout, section);
  }).join('');
}

const FIXED_PARTS = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    ['docProps/core', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['word/document', `${MAIN_TYPE}.document.main+xml`],
    ['word/styles', `${MAIN_TYPE}.styles+xml`],
    ['word/settings', `${MAIN_TYPE}.settings+xml`],
    ['word/fontTable', `${MAIN_TYPE}.fontTable+xml`],
    ['word/odd-footer', `${MAIN_TYPE}.footer+xml`],
    ['word/even-footer', `${MAIN_TYPE}.footer+xml`],
  ].map(([part, type]) => `<Override PartName="/${part}.xml" ContentType="${type}"/>`).join('')}</Types>`,
  '_rels/.rels': relationships([
    ['document', `${OFFICE}/officeDocument`, 'word/document.xml'],
    ['core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]),
  'word/_rels/document.xml.rels': relationships([
    ['styles', `${OFFICE}/styles`, 'styles.xml'],
    ['settings', `${OFFICE}/settings`, 'settings.xml'],
    ['fonts', `${OFFICE}/fontTable`, 'fontTable.xml'],
    ['odd', `${OFFICE}/footer`, 'odd-footer.xml'],
    ['even', `${OFFICE}/footer`, 'even-footer.xml'],
  ]),
  'word/styles.xml': `<w:styles ${WORD}>${STYLES}</w:styles>`,
  'word/settings.xml': `<w:settings ${WORD}><w:defaultTabStop w:val="640"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:doNotExpandShiftReturn/>${ // or a justified line that ends in a break would be stretched
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>'}`,
  'word/fontTable.xml': `<w:fonts ${WORD}>${FONT_TABLE}</w:fonts>`,
  'word/odd-footer.xml': pageNumber('right'),
  'word/even-footer.xml': pageNumber('left'),
} as const;

function relationships(targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;
}

/** GB/T 9704-2012, 7.5: 四号 digits between dashes, at the outer edge of the page, one character in. */
function pageNumber(side: 'left' | 'right'): string {
  return `<w:ftr ${WORD}><w:p><w:pPr><w:pStyle w:val="Footer"/><w:ind w:${side}="280"/><w:jc w:val="${side}"/></w:pPr>`
    + '<w:r><w:t xml:space="preserve">— </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>';
}
