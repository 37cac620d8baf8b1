import type { Paper } from '@hengji/wire';
import { useLayoutEffect, useMemo, useRef, type Ref } from 'react';
import { standingRuns, type NumberedFinding } from '../margin/number-findings.ts';
import { Runs } from './Runs.tsx';
import { SheetContext, type Sheet } from './sheet-context.ts';
import { SheetTable } from './SheetTable.tsx';
import './sheet.css';

type Props = {
  readonly paper: Paper;
  readonly findings: readonly NumberedFinding[];
  readonly label: string;
  readonly onOpenNote: (number: number) => void;
  readonly ref: Ref<HTMLElement>;
};

const WIDTHS = { portrait: 794, landscape: 1123 } as const; // A4 at 96 dpi, as in sheet.css

/** The official form as it will print: real tables, each cell known by the field it is made from. */
export function FormSheet({ paper, findings, label, onOpenNote, ref }: Props) {
  const frame = useScaleToWidth(WIDTHS[paper.orientation]);
  const sheet = useMemo<Sheet>(() => ({ standing: new Set(standingRuns(paper)), findings, onOpenNote }), [paper, findings, onOpenNote]);
  return (
    <SheetContext value={sheet}>
      <div className="sheet-frame" ref={frame}>
        <article className={`sheet ${paper.orientation}`} aria-label={label} ref={ref}>
          {paper.blocks.map((block, index) => <Block key={index} block={block} />)}
        </article>
      </div>
    </SheetContext>
  );
}

function Block({ block }: { readonly block: Paper['blocks'][number] }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 0 ? <h2><Runs runs={block.runs} /></h2> : <h3><Runs runs={block.runs} /></h3>;
    case 'paragraph':
      return <p className={`${block.align}${block.indent ? ' indent' : ''}`}><Runs runs={block.runs} /></p>;
    case 'ends':
      return <div className="ends"><span><Runs runs={block.left} /></span><span><Runs runs={block.right} /></span></div>;
    case 'page':
      return <hr className={`page ${block.orientation}`} />;
    case 'table':
      return <SheetTable table={block} />;
  }
}

/** On a screen narrower than the paper the sheet shrinks as a whole: `--fit` is the share, at most 1. */
function useScaleToWidth(paperWidth: number) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => element.style.setProperty('--fit', String(Math.min(1, element.clientWidth / paperWidth))));
    watch.observe(element);
    return () => watch.disconnect();
  }, [paperWidth]);
  return frame;
}
