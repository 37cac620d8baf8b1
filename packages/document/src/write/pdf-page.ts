import type { PageBlock, PaperPage } from './paper-pages.ts';
import type { TextStyle } from './pdf-wrap.ts';

/** A sheet and the area its text takes, in points from the top left. `foot`: where the page number stands. */
export type PageFrame = { readonly width: number; readonly height: number; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly foot: number };

const SHEET = { width: 595.28, height: 841.89 }; // A4
/** GB/T 9704-2012, 5.2: 37 mm above and 28 mm left of a type area of 156 × 225 mm; 7.5: the page number 7 mm below it. */
const PROSE_MARGINS = { top: 104.9, bottom: 99.2, left: 79.4, right: 73.7, foot: 65 };
const FORM_MARGINS = { top: 56.7, bottom: 56.7, left: 51, right: 51, foot: 28 }; // all table: it takes the page

/** 二号 22, 三号 15.75, 四号 14, 小四 12, 五号 10.5. A page of prose has 22 lines of 28 characters (GB/T 9704-2012, 5.2.3). */
const LINE = 28.95;
export const TITLE: TextStyle = { face: 'title', size: 22, pitch: LINE, isBold: false };
export const HEADINGS = [
  TITLE,
  { face: 'heading', size: 15.75, pitch: LINE, isBold: false },
  { face: 'subheading', size: 15.75, pitch: LINE, isBold: false },
  { face: 'body', size: 15.75, pitch: LINE, isBold: true },
] as const satisfies readonly TextStyle[];
export const PROSE: TextStyle = { face: 'body', size: 15.75, pitch: LINE, isBold: false };
export const ENDS: TextStyle = { face: 'body', size: 12, pitch: 24, isBold: false };
export const CELL: TextStyle = { face: 'body', size: 10.5, pitch: 15.5, isBold: false };
export const NUMBER: TextStyle = { face: 'body', size: 14, pitch: 14, isBold: false };

export function frameOf(page: PaperPage): PageFrame {
  const margins = isForm(page) ? FORM_MARGINS : PROSE_MARGINS;
  const { width, height } = page.orientation === 'landscape' ? { width: SHEET.height, height: SHEET.width } : SHEET;
  const { top, bottom, left, right, foot } = page.orientation === 'landscape' ? turned(margins) : margins;
  return { width, height, left, right: width - right, top, bottom: height - bottom, foot: height - foot };
}

function isForm({ blocks }: PaperPage): boolean {
  const isProse = (block: PageBlock): boolean => (block.kind === 'heading' && block.level > 0) || (block.kind === 'paragraph' && block.indent);
  return blocks.some(block => block.kind === 'table') && !blocks.some(isProse);
}

/** A landscape page is the upright one turned to the left; its page number stays at the foot. */
function turned({ top, bottom, left, right, foot }: typeof PROSE_MARGINS): typeof PROSE_MARGINS {
  return { top: right, bottom: left, left: top, right: bottom, foot: foot / 2 };
}
