import { type PdfFile, type Reference, textString } from './pdf-file.ts';

/** An element of the document's logical structure (ISO 32000-1, 14.8.4), and which marked pieces of its pages belong to it. `whole`: all it says, where pages cut it. */
export type Tag = { readonly role: string; readonly attributes: string; readonly kids: (Tag | MarkedPiece)[]; whole?: string };

export type MarkedPiece = { readonly page: number; readonly mark: number };

export function tagOf(role: string, parent?: Tag, attributes = ''): Tag {
  const tag: Tag = { role, attributes, kids: [] };
  parent?.kids.push(tag);
  return tag;
}

/** Writes the tree; `owners`: for each page the element of each of its marked pieces. */
export function writeTags(file: PdfFile, document: Tag, pages: readonly Reference[], owners: readonly (readonly Tag[])[]): Reference {
  const root = file.reserve();
  const references = new Map<Tag, Reference>();
  const top = writeTag(document, root);
  const pieces = owners.map((tags, page) => `${page}[${tags.map(tag => references.get(tag)).join(' ')}]`).join('');
  const parents = file.add(`<</Nums[${pieces}]>>`);
  file.set(root, `<</Type/StructTreeRoot/K ${top}/ParentTree ${parents}/ParentTreeNextKey ${pages.length}>>`);
  return root;

  function writeTag(tag: Tag, parent: Reference): Reference {
    const reference = file.reserve();
    references.set(tag, reference);
    const [first] = tag.kids;
    const page = first !== undefined && 'mark' in first ? first.page : undefined;
    const kids = tag.kids.map(kid => ('role' in kid ? writeTag(kid, reference) : kid.page === page ? String(kid.mark) : `<</Type/MCR/Pg ${pages[kid.page]}/MCID ${kid.mark}>>`));
    const attributes = tag.attributes === '' ? '' : `/A<</O/Table${tag.attributes}>>`;
    file.set(reference, `<</Type/StructElem/S/${tag.role}/P ${parent}${page === undefined ? '' : `/Pg ${pages[page]}`}${attributes}${tag.whole === undefined ? '' : `/ActualText${textString(tag.whole)}`}/K[${kids.join(' ')}]>>`);
    return reference;
  }
}
