import type { CheckedFile, CheckedFinding, CheckedOutline } from '@hengji/wire';
import { Link } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { useOutline } from '../../api/checks.ts';
import { Failure } from '../../parts/Failure.tsx';
import { texts } from '../../texts/texts.ts';
import { addressOf } from './address-of.ts';
import { OriginalNote } from './OriginalNote.tsx';
import { OriginalTable } from './OriginalTable.tsx';
import { type Mark, type MarkedBlock, placeFindings } from './place-findings.ts';
import { useLanding } from './use-landing.ts';
import { useLevelNotes } from './use-level-notes.ts';
import '../../parts/margin/margin.css';
import '../../parts/sheet/sheet.css';
import './original.css';

const words = texts.check;

type Block = CheckedOutline['blocks'][number];
type Props = { readonly check: string; readonly file: CheckedFile; readonly here: string };

/** 按原文顺序: the document as it was read, and what is wrong beside the place. */
export function Original({ check, file, here }: Props) {
  const { data, error, refetch } = useOutline(check, file.position);
  if (data) return <Sheet outline={data} file={file} here={here} />;
  return error ? <Failure error={error} retry={() => void refetch()} /> : <p className="quiet late" aria-busy="true">{words.opening}</p>;
}

function Sheet({ outline, file, here }: { readonly outline: CheckedOutline; readonly file: CheckedFile; readonly here: string }) {
  const placed = useMemo(() => placeFindings<Block, CheckedFinding>(outline.blocks, file.findings), [outline, file]);
  const sheet = useRef<HTMLDivElement>(null);
  useLevelNotes(sheet);
  useLanding(here);

  const notes = (marks: readonly Mark<CheckedFinding>[]) => marks.map(mark => <OriginalNote key={mark.finding.id} mark={mark} address={addressOf(file, mark.finding)} isHere={addressOf(file, mark.finding) === here} />);
  return (
    <div className="original" ref={sheet}>
      {placed.loose.length > 0 && (
        <section className="original-loose" aria-label={words.nowhere}>
          <p className="small quiet">{words.nowhere}</p>
          {notes(placed.loose)}
        </section>
      )}
      {placed.marked.map((marked, index) => (
        <section key={index} className="passage">
          <div className="passage-text"><Passage {...marked} file={file} here={here} /></div>
          {marked.marks.length > 0 && <div className="passage-notes">{notes(marked.marks)}</div>}
        </section>
      ))}
      {outline.isCut && <p className="small quiet original-cut">{words.cut}</p>}
    </div>
  );
}

function Passage({ block, marks, file, here }: MarkedBlock<Block, CheckedFinding> & { readonly file: CheckedFile; readonly here: string }) {
  const refs = (of: readonly Mark<CheckedFinding>[]) => of.map(({ number, finding }) => (
    <Link key={number} data-mark={number} className={`ref ${finding.severity}${addressOf(file, finding) === here ? ' here' : ''}`} from="/check/{-$check}" to="." search hash={addressOf(file, finding)} aria-label={texts.evaluation.noteNumber(number, finding.severity)}>{number}</Link>
  ));
  if (block.kind === 'paragraph') return <p className={block.level === null ? undefined : 'heading'}><Waved text={block.text} marks={marks} />{refs(marks)}</p>;
  const cells = new Set(marks.flatMap(({ cell }) => cell ?? []));
  const marked = [...cells].map(cell => {
    const inCell = marks.filter(mark => mark.cell === cell);
    return [cell, <><Waved text={block.cells[cell]?.text ?? ''} marks={inCell} />{refs(inCell)}</>] as const;
  });
  return <OriginalTable grid={block} marked={new Map(marked)} />;
}

/** A colleague's pencil below the words that are quoted, else below all of them. */
function Waved({ text, marks: [mark] }: { readonly text: string; readonly marks: readonly Mark<CheckedFinding>[] }) {
  if (!mark) return text;
  const { quote, severity } = mark.finding;
  const from = quote === '' ? -1 : text.indexOf(quote);
  const [before, said, after] = from < 0 ? ['', text, ''] : [text.slice(0, from), quote, text.slice(from + quote.length)];
  return <>{before}<span className={said.trim() === '' ? `wave empty ${severity}` : `wave ${severity}`}>{said}</span>{after}</>;
}
