export type TruthRecord = { readonly id: string; readonly seed: string };
export type ReadScore = { readonly cells: readonly { readonly right: boolean }[]; readonly records: number; readonly found: number; readonly extra: number };
export function loadTruth(folders: readonly string[], kinds?: readonly string[]): TruthRecord[];
export function scoreRead(read: { readonly files: readonly object[] }, truth: readonly TruthRecord[]): ReadScore;
