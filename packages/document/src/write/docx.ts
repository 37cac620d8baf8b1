import {
  AlignmentType, Document, DocumentGridType, Footer, HeadingLevel, HeightRule, LineRuleType, Packer, PageNumber, PageOrientation, Paragraph, Tab, Table, TableCell,
  TableLayoutType, TableRow, TabStopType, TextRun, VerticalAlignTable, WidthType, type IParagraphOptions, type IRunOptions, type IStylesOptions,
  type ISectionOptions,
} from 'docx';
import type { Align, Paper, PaperCell, PaperRow, Run } from '../paper.ts';
import { type PageBlock, paperPages, type PaperPage } from './paper-pages.ts';
import { escapeXml, xmlText } from './xml-text.ts';

/** GB/T 9704-2012, section 5: A4, 37 mm above and 28 mm left of a type area of 156 × 225 mm with 22 lines; the page number 7 mm below it. In twips. */
const PAGE = { width: 11906, height: 16838 };
const PROSE_PAGE = { margin: { top: 2098, bottom: 1984, left: 1588, right: 1474, footer: 1300 }, grid: { type: DocumentGridType.LINES, linePitch: 579 } };
const FORM_PAGE = { margin: { top: 1134, bottom: 1134, left: 1021, right: 1021, footer: 560 }, grid: { type: DocumentGridType.DEFAULT } }; // all table: it takes the page
const SPACING = { line: 560, lineRule: LineRuleType.EXACT };
const CELL_SPACING = { line: 310, lineRule: LineRuleType.EXACT }; // exact, or Word would stretch each line to the grid of a prose page
const CELL_MARGINS = { top: 20, bottom: 20, left: 40, right: 40 };
const ROW_HEIGHT = { value: 400, rule: HeightRule.ATLEAST };

/** Sizes in half points: 二号 44, 三号 32, 四号 28, 小四 24, 五号 21. */
const STYLES: IStylesOptions = {
  default: {
    document: { run: { ...font('仿宋'), size: 32, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
    title: { run: { ...font('方正小标宋简体'), size: 44, color: '000000' }, paragraph: { alignment: AlignmentType.CENTER, spacing: SPACING } },
    heading1: { run: { ...font('黑体'), size: 32, color: '000000' }, paragraph: { spacing: SPACING } },
    heading2: { run: { ...font('楷体'), size: 32, color: '000000' }, paragraph: { spacing: SPACING } },
    heading3: { run: { ...font('仿宋'), size: 32, bold: true, color: '000000' }, paragraph: { spacing: SPACING } },
  },
  paragraphStyles: [
    { id: 'Prose', name: '正文文字', quickFormat: true, run: { size: 32 }, paragraph: { spacing: SPACING } },
    { id: 'Ends', name: '表头表尾', quickFormat: true, run: { size: 24 }, paragraph: { spacing: { before: 80, after: 80 } } },
    { id: 'Cell', name: '表格文字', quickFormat: true, run: { size: 21 }, paragraph: { spacing: CELL_SPACING } },
    { id: 'PageNumber', name: '页码', run: { ...font('宋体'), size: 28 } },
  ],
};
const HEADINGS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, justify: AlignmentType.BOTH } as const satisfies Record<Align, unknown>;

/** Writes a paper as .docx in 公文 layout. The same paper gives the same bytes. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    compatibility: { doNotExpandShiftReturn: true }, // or a justified line that ends in a break would be stretched
    sections: paperPages(paper).map(writeSection),
  });
  return withoutTimes(await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: coreProperties(paper.name) }]));
}

function writeSection(page: PaperPage): ISectionOptions {
  const layout = isForm(page) ? FORM_PAGE : PROSE_PAGE;
  const landscape = page.orientation === 'landscape';
  const margin = landscape ? turned(layout.margin) : layout.margin;
  const textWidth = (landscape ? PAGE.height : PAGE.width) - margin.left - margin.right;
  return {
    properties: { grid: layout.grid, page: { size: { ...PAGE, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin } },
    footers: { default: pageNumber('right'), even: pageNumber('left') },
    children: page.blocks.map(block => writeBlock(block, textWidth)),
  };
}

function isForm({ blocks }: PaperPage): boolean {
  const isProse = (block: PageBlock): boolean => (block.kind === 'heading' && block.level > 0) || (block.kind === 'paragraph' && block.indent);
  return blocks.some(block => block.kind === 'table') && !blocks.some(isProse);
}

/** A landscape page is the upright one turned to the left; its page number stays at the foot. */
function turned({ top, bottom, left, right, footer }: typeof PROSE_PAGE.margin): typeof PROSE_PAGE.margin {
  return { top: right, bottom: left, left: top, right: bottom, footer: Math.round(footer / 2) };
}

function writeBlock(block: PageBlock, textWidth: number): Paragraph | Table {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({ heading: HEADINGS[block.level], keepNext: true, children: block.runs.flatMap(writeRun) });
    case 'paragraph':
      return new Paragraph({
        style: 'Prose', alignment: ALIGNMENTS[block.align], children: block.runs.flatMap(writeRun),
        ...(block.indent ? { indent: { firstLine: 640 } } : {}), // two characters of 三号
      });
    case 'ends':
      return new Paragraph({
        style: 'Ends', keepNext: true, tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [...block.left.flatMap(writeRun), new TextRun({ children: [new Tab()] }), ...block.right.flatMap(writeRun)],
      });
    case 'table':
      return writeTable(block, textWidth);
  }
}

function writeTable({ widths, headingRows, rows }: Extract<PageBlock, { kind: 'table' }>, textWidth: number): Table {
  const sum = widths.reduce((total, width) => total + width, 0);
  const columnWidths = widths.map(width => Math.round((width / sum) * textWidth));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    margins: CELL_MARGINS,
    rows: rows.map((row, index) => writeRow(row, index < headingRows)),
  });
}

function writeRow({ cells }: PaperRow, tableHeader: boolean): TableRow {
  return new TableRow({ tableHeader, cantSplit: true, height: ROW_HEIGHT, children: cells.map(writeCell) });
}

function writeCell({ runs, rowSpan, columnSpan, align }: PaperCell): TableCell {
  const paragraph: IParagraphOptions = { style: 'Cell', alignment: ALIGNMENTS[align], children: runs.flatMap(writeRun) };
  return new TableCell({ rowSpan, columnSpan, verticalAlign: VerticalAlignTable.CENTER, children: [new Paragraph(paragraph)] });
}

/** Word keeps line breaks and tabs as elements of their own, not as characters. */
function writeRun({ text }: Run): TextRun[] {
  return xmlText(text).split('\n').map((line, index) => new TextRun({
    ...(index === 0 ? {} : { break: 1 }),
    children: line.split('\t').flatMap((part, position) => (position === 0 ? [part] : [new Tab(), part])),
  }));
}

/** GB/T 9704-2012, 7.5: 四号 digits between dashes, at the outer edge of the page, one character in. */
function pageNumber(side: 'left' | 'right'): Footer {
  return new Footer({ children: [new Paragraph({
    style: 'PageNumber', alignment: ALIGNMENTS[side], indent: { [side]: 280 },
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
  })] });
}

function font(eastAsia: string): Pick<IRunOptions, 'font'> {
  return { font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia } };
}

function coreProperties(title: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`;
}

/**
 * A zip says when each part was packed, in the central directory and again before the part (APPNOTE 4.3.12, 4.3.7); the first day
 * it can name stands for all. Written in place: to pack anew costs a sixth of the whole.
 */
function withoutTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const firstDay = 0x0021_0000; // 1980-01-01 00:00
  let entry = view.getUint32(zip.byteLength - 22 + 16, true);
  while (view.getUint32(entry, true) === 0x0201_4b50) {
    view.setUint32(entry + 12, firstDay, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, firstDay, true);
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return zip;
}
