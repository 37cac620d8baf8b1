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

/** The official form as it will print: real tables, each cell known by the field it is made from. */
export function FormSheet({ paper, findings, label, onOpenNote, ref }: Props) {
  const scaler = useScaleToWidth();
  const sheet = useMemo<Sheet>(() => ({ standing: new Set(standingRuns(paper)), findings, onOpenNote }), [paper, findings, onOpenNote]);
  return (
    <SheetContext value={sheet}>
      <div className="sheet-frame" ref={scaler}>
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
    case 'table':
      return <SheetTable table={block} />;
  }
}

/** On a screen narrower than the paper the sheet shrinks as a whole: `--fit` is the share, at most 1. */
function useScaleToWidth() {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const scale = () => {
      const paper = Number.parseFloat(getComputedStyle(element).getPropertyValue('--sheet-width')) || 794;
      element.style.setProperty('--fit', String(Math.min(1, element.clientWidth / paper) || 1));
    };
    scale();
    const watch = new ResizeObserver(scale);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return frame;
}
