/** A paragraph as the file itself names it, its level as a heading, 1 for the highest, and all it says where the file gives that. Two paragraphs are two objects. */
export type NamedParagraph = { readonly level: number | null; readonly whole: string | undefined; readonly cell: NamedCell | undefined };

/** The cell of a table that a paragraph stands in: over how many rows it reaches, on all pages, and all it says where the file gives that. */
export type NamedCell = { readonly rowSpan: number; readonly whole: string | undefined };

/** Which paragraph each marked piece of a page belongs to (ISO 32000-1, 14.7.4). */
export type PageStructure = ReadonlyMap<number, NamedParagraph>;

export const UNNAMED: PageStructure = new Map();

/** Read from the library's tree of one page. */
export function structureOf(tree: unknown): PageStructure {
  const pieces = new Map<number, NamedParagraph>();
  visit(tree, undefined, undefined);
  return pieces;

  function visit(node: unknown, inside: NamedParagraph | undefined, around: NamedCell | undefined): void {
    const { role, children, type, id, alt, rowSpan } = Object(node);
    const mark = type === 'content' && typeof id === 'string' ? /_mc(\d+)$/.exec(id)?.[1] : undefined;
    if (mark !== undefined && inside) pieces.set(Number(mark), inside);
    const [, heading] = typeof role === 'string' ? PARAGRAPH.exec(role) ?? [] : [];
    const isParagraph = typeof role === 'string' && PARAGRAPH.test(role);
    const whole = typeof alt === 'string' ? alt : undefined;
    const cell = role === 'TD' || role === 'TH' ? { rowSpan: typeof rowSpan === 'number' ? rowSpan : 1, whole } : around;
    const paragraph = isParagraph ? { level: heading === undefined ? null : Number(heading), whole, cell } : inside;
    for (const child of Array.isArray(children) ? children : []) visit(child, paragraph, cell);
  }
}

const PARAGRAPH = /^(?:P|H([1-6]))$/;
