import { FONT_TABLE, STYLES } from './docx-styles.ts';
import { writeRuns } from './docx-text.ts';

/** The namespaces of a part of a Word file. */
export const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const SETTINGS = [
  '<w:defaultTabStop w:val="640"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/>',
  '<w:compat><w:doNotExpandShiftReturn/>', // or a justified line that ends in a break would be stretched
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>',
].join('');

/** What every Word file of ours holds beside its text (ECMA-376 part 1, 11.3). */
export const FIXED_PARTS: Readonly<Record<string, string>> = {
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
  'word/settings.xml': `<w:settings ${WORD}>${SETTINGS}</w:settings>`,
  'word/fontTable.xml': `<w:fonts ${WORD}>${FONT_TABLE}</w:fonts>`,
  'word/odd-footer.xml': pageNumber('right'),
  'word/even-footer.xml': pageNumber('left'),
};

function relationships(targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;
}

/** GB/T 9704-2012, 7.5: 宋体 四号 digits between dashes, at the outer edge of the page, one character in. */
function pageNumber(side: 'left' | 'right'): string {
  return `<w:ftr ${WORD}><w:p><w:pPr><w:pStyle w:val="Footer"/><w:ind w:${side}="280"/><w:jc w:val="${side}"/></w:pPr>`
    + `${writeRuns([{ text: '— ' }])}<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>${writeRuns([{ text: ' —' }])}</w:p></w:ftr>`;
}
