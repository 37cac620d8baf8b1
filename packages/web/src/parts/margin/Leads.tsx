import type { Severity } from '@hengji/model';

/** A line from the end of a row to its note, in the coordinates of the margin: `from` lies to the left of it. */
export type Lead = { readonly severity: Severity; readonly from: { readonly x: number; readonly y: number }; readonly toY: number; readonly bendX: number };

export function Leads({ leads }: { readonly leads: readonly Lead[] }) {
  return (
    <svg className="leads" aria-hidden="true">
      {leads.map((lead, index) => <path key={index} className={lead.severity} d={pathOf(lead)} />)}
    </svg>
  );
}

/** Level as far as the edge of the sheet, then in one curve to the height of the note. */
function pathOf({ from, toY, bendX }: Lead): string {
  const curve = Math.abs(from.y - toY) < 2 ? '' : `H${bendX} C${bendX / 2} ${from.y} ${bendX / 2} ${toY} 0 ${toY}`;
  return `M${from.x} ${from.y} ${curve || 'H0'}`;
}
