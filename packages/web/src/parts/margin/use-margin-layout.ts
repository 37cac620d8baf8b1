import { useLayoutEffect, useState, type RefObject } from 'react';
import { layNotes } from './lay-notes.ts';
import type { Lead } from './Leads.tsx';
import type { NumberedFinding } from './number-findings.ts';

const GAP = 14;
const HEADLINE = 10; // half of a note's first line: what stands level with the cell

type Parts = {
  readonly margin: RefObject<HTMLElement | null>;
  readonly column: RefObject<HTMLElement | null>; // of the notes
  readonly tail: RefObject<HTMLElement | null>;
  readonly sheet: RefObject<HTMLElement | null>;
};

type Layout = { readonly tops: readonly number[]; readonly height: number; readonly leads: readonly Lead[] };

/** Measures the sheet and the notes and lays the notes level with their cells; again whenever either changes its size. */
export function useMarginLayout(parts: Parts, notes: readonly NumberedFinding[]): Layout {
  const [layout, setLayout] = useState<Layout>({ tops: [], height: 0, leads: [] });
  const { margin, column, tail, sheet } = parts;

  useLayoutEffect(() => {
    const elements = { margin: margin.current, column: column.current, tail: tail.current, sheet: sheet.current };
    if (!areThere(elements)) return undefined;
    const lay = () => setLayout(measure(elements, notes));
    const watch = new ResizeObserver(lay); // calls at once, before the first paint; then when a font, the window or zoom changes a size
    for (const element of [elements.sheet, elements.tail, ...elements.column.children]) watch.observe(element);
    return () => watch.disconnect();
  }, [margin, column, tail, sheet, notes]);

  return layout;
}

type Elements = { readonly [part in keyof Parts]: HTMLElement };

function areThere(elements: { readonly [part in keyof Parts]: HTMLElement | null }): elements is Elements {
  return Object.values(elements).every(element => element !== null);
}

function measure({ margin, column, tail, sheet }: Elements, notes: readonly NumberedFinding[]): Layout {
  const origin = column.getBoundingClientRect();
  const edge = margin.getBoundingClientRect();
  const page = sheet.getBoundingClientRect();
  const anchors = notes.map(({ cell }) => anchorOf(cell, sheet));
  const heights = [...column.children].map(note => note.getBoundingClientRect().height);
  const bottom = page.bottom - origin.top - tail.getBoundingClientRect().height - GAP;

  const tops = layNotes(anchors.map(anchor => (anchor ? anchor.y - origin.top - HEADLINE : 0)), heights, { top: 0, bottom, gap: GAP });
  const leads = notes.flatMap(({ finding: { severity } }, index): readonly Lead[] => {
    const anchor = anchors[index];
    if (!anchor) return [];
    const toY = (tops[index] ?? 0) + HEADLINE + origin.top - edge.top;
    return [{ severity, from: { x: anchor.x - edge.left, y: anchor.y - edge.top }, toY, bendX: page.right - edge.left - 14 }];
  });
  return { tops, height: (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0), leads };
}

/** The end of the row a cell stands in, at the height of its first lines. */
function anchorOf(cell: string | undefined, sheet: HTMLElement): { readonly x: number; readonly y: number } | undefined {
  const element = cell === undefined ? null : document.getElementById(cell);
  if (!element || !sheet.contains(element)) return undefined;
  const { top, height } = element.getBoundingClientRect();
  const row = (element.closest('table') ?? element).getBoundingClientRect();
  return { x: row.right + 3, y: top + Math.min(height / 2, 40) };
}
