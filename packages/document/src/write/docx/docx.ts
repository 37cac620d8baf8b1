import type { Paper } from '../../paper.ts';
import { writeBlocks } from './docx-blocks.ts';
import { FIXED_PARTS, PACKAGE, WORD } from './docx-fixed-parts.ts';
import { layOutPage, writeSection } from './docx-section.ts';
import { packOffice } from '../office-package.ts';
import { paperPages } from '../paper-pages.ts';
import { escapeXml } from '../xml-text.ts';

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
