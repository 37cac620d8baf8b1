import { createContext, use } from 'react';
import type { NumberedFinding, Run } from '../margin/number-findings.ts';

/** What every cell of a sheet needs to know of the whole. */
export type Sheet = {
  readonly standing: ReadonlySet<Run>; // for each field the first run made from it: the one that a link opens and a note marks
  readonly findings: readonly NumberedFinding[];
  readonly onOpenNote: (number: number) => void;
};

export const SheetContext = createContext<Sheet>({ standing: new Set(), findings: [], onOpenNote: () => {} });

/** The field a run stands for, with the findings on it; `undefined` for fixed words and for repetitions. */
export function useField(run: Run | undefined): { readonly field: string; readonly findings: readonly NumberedFinding[] } | undefined {
  const { standing, findings } = use(SheetContext);
  const field = run && standing.has(run) ? run.source : undefined;
  return field === undefined ? undefined : { field, findings: findings.filter(({ cell }) => cell === field) };
}
