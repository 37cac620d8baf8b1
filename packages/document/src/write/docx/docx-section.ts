import type { PageBlock, PaperPage } from '../paper-pages.ts';

/** Where the text of a page stands. Lengths are in twips, twentieths of a point. */
export type PageLayout = {
  readonly width: number;
  readonly height: number;
  readonly margin: Margin;
  readonly textWidth: number;
  readonly textHeight: number;
  readonly grid: string;
};
type Margin = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly footer: number };

const A4 = { width: 11906, height: 16838 };

/** GB/T 9704-2012, 5.2: 37 mm above and 28 mm left of a type area of 156 × 225 mm with 22 lines of 28 characters; 7.5: the page number 7 mm below it. */
const PROSE = { margin: { top: 2098, bottom: 1984, left: 1588, right: 1474, footer: 1300 }, grid: '<w:docGrid w:type="lines" w:linePitch="579"/>' };

/** All table: it takes the page. */
const FORM = { margin: { top: 1134, bottom: 1134, left: 1021, right: 1021, footer: 560 }, grid: '<w:docGrid w:linePitch="312"/>' };

export function layOutPage(page: PaperPage): PageLayout {
  const { margin: upright, grid } = isForm(page) ? FORM : PROSE;
  const isAcross = page.orientation === 'landscape';
  const margin = isAcross ? turned(upright) : upright;
  const [width, height] = isAcross ? [A4.height, A4.width] : [A4.width, A4.height];
  return { width, height, margin, grid, textWidth: width - margin.left - margin.right, textHeight: height - margin.top - margin.bottom };
}

export function writeSection({ width, height, margin, grid }: PageLayout): string {
  return '<w:sectPr><w:footerReference w:type="default" r:id="odd"/><w:footerReference w:type="even" r:id="even"/>'
    + `<w:pgSz w:w="${width}" w:h="${height}"${width > height ? ' w:orient="landscape"' : ''}/>`
    + `<w:pgMar w:top="${margin.top}" w:right="${margin.right}" w:bottom="${margin.bottom}" w:left="${margin.left}" w:header="850" w:footer="${margin.footer}" w:gutter="0"/>${grid}</w:sectPr>`;
}

/** Tables without running prose; an upright page with the heading of a chapter is one of a document of prose, while a page is laid across for its tables. */
function isForm({ orientation, blocks }: PaperPage): boolean {
  const isProse = (block: PageBlock): boolean => (block.kind === 'paragraph' && block.indent) || (block.kind === 'heading' && block.level > 0 && orientation === 'portrait');
  return blocks.some(({ kind }) => kind === 'table') && !blocks.some(isProse);
}

/** A landscape page is the upright one turned to the left; its page number stays at the foot. */
function turned({ top, bottom, left, right, footer }: Margin): Margin {
  return { top: right, bottom: left, left: top, right: bottom, footer: Math.round(footer / 2) };
}
