import { layOutPage } from '../docx/docx-section.ts';
import type { PaperPage } from '../paper-pages.ts';
import type { TextStyle } from './pdf-wrap.ts';

/** A sheet and the area its text takes, in points from the top left. `foot`: where the page number stands. */
export type PageFrame = { readonly width: number; readonly height: number; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly foot: number };

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

/** The page that Word is given too. */
export function frameOf(page: PaperPage): PageFrame {
  const { width, height, margin } = layOutPage(page);
  const { top, bottom, left, right, footer } = margin;
  return {
    width: width / TWIPS, height: height / TWIPS, left: left / TWIPS, right: (width - right) / TWIPS, top: top / TWIPS, bottom: (height - bottom) / TWIPS, foot: (height - footer) / TWIPS,
  };
}

const TWIPS = 20; // in a point
