/**
 * 项目编码. `integrated`: the 21 characters of 预算管理一体化 (six of the place, two of the year, a letter for the class, twelve of its own).
 * `legacy`: Hebei's before that, the department first; what its other parts stand for is not published.
 */
export type ProjectCode =
  | { readonly kind: 'integrated'; readonly place: string; readonly year: number; readonly class: string; readonly serial: string }
  | { readonly kind: 'legacy'; readonly department: string; readonly rest: string };

const INTEGRATED = /^(\d{6})(\d{2})([A-Z])([0-9A-Z]{12})$/;
const LEGACY = /^(\d{3})-(\d{4}-[A-Z]{3}-[A-Z0-9]{4})$/;

/** Reads a code set with blanks, in small letters or with long dashes as well; `undefined`: neither shape. */
export function parseProjectCode(text: string): ProjectCode | undefined {
  const code = text.normalize('NFKC').replace(/\s/g, '').replace(/[‐-―−]/g, '-').toUpperCase();
  const [, place, year, letter, serial] = INTEGRATED.exec(code) ?? [];
  if (place !== undefined && letter !== undefined && serial !== undefined) return { kind: 'integrated', place, year: 2000 + Number(year), class: letter, serial };
  const [, department, rest] = LEGACY.exec(code) ?? [];
  return department !== undefined && rest !== undefined ? { kind: 'legacy', department, rest } : undefined;
}

export function printProjectCode(code: ProjectCode): string {
  switch (code.kind) {
    case 'integrated': return `${code.place}${String(code.year % 100).padStart(2, '0')}${code.class}${code.serial}`;
    case 'legacy': return `${code.department}-${code.rest}`;
  }
}
