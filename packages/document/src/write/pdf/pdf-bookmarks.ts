import { type PdfFile, type Reference, textString } from './pdf-file.ts';
import { print } from './pdf-content.ts';

/** A heading and where it stands; `top` from the foot of the page. */
export type Bookmark = { readonly level: number; readonly title: string; readonly page: Reference; readonly top: number };

type Node = { readonly bookmark: Bookmark; readonly reference: Reference; readonly kids: Node[] };

/** Writes the outline of the document (ISO 32000-1, 12.3.3): each heading below the last higher one. `undefined`: there are no headings. */
export function writeBookmarks(file: PdfFile, bookmarks: readonly Bookmark[]): Reference | undefined {
  if (bookmarks.length === 0) return undefined;
  const root = file.reserve();
  const top: Node[] = [];
  const open: Node[] = []; // the headings above the next, from the highest
  for (const bookmark of bookmarks) {
    while ((open.at(-1)?.bookmark.level ?? -1) >= bookmark.level) open.pop();
    const node: Node = { bookmark, reference: file.reserve(), kids: [] };
    (open.at(-1)?.kids ?? top).push(node);
    open.push(node);
  }
  file.set(root, `<</Type/Outlines${childrenOf(top)}>>`);
  writeNodes(top, root);
  return root;

  function writeNodes(nodes: readonly Node[], parent: Reference): void {
    for (const [index, { bookmark: { title, page, top: height }, reference, kids }] of nodes.entries()) {
      const [last, next] = [nodes[index - 1], nodes[index + 1]];
      const beside = `${last ? `/Prev ${last.reference}` : ''}${next ? `/Next ${next.reference}` : ''}`;
      file.set(reference, `<</Title ${textString(title)}/Parent ${parent}${beside}/Dest[${page}/XYZ null ${print(height)} null]${childrenOf(kids)}>>`);
      writeNodes(kids, reference);
    }
  }
}

/** Shown open: the count is of all that can be seen below. */
function childrenOf(nodes: readonly Node[]): string {
  const [first, last] = [nodes[0], nodes.at(-1)];
  return first && last ? `/First ${first.reference}/Last ${last.reference}/Count ${countOf(nodes)}` : '';
}

function countOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { kids }) => sum + 1 + countOf(kids), 0);
}
