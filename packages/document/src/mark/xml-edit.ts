import { attributeIn } from '../read/markup.ts';
import { tagsOf } from '../read/xml-tags.ts';

/** One element of an XML text by its offsets, for parts too large to be held as a tree. */
export type XmlElement = {
  readonly depth: number; // 0 for the root
  readonly name: string; // as written, with its prefix
  readonly attributes: string;
  readonly start: number;
  readonly openEnd: number; // after the opening tag
  readonly closeStart: number; // of the closing tag; an empty element has none, and this is its end
  readonly end: number;
};

/** The elements that are wanted, in the order in which they end. The text is well-formed, or it would not have been read. */
export function scanElements(xml: string, isWanted: (element: Pick<XmlElement, 'depth' | 'name'>) => boolean): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open: (Omit<XmlElement, 'closeStart' | 'end'> | undefined)[] = [];
  for (const tag of tagsOf(xml)) {
    if (tag === undefined) return found;
    const { kind, name, start, end } = tag;
    if (kind === 'close') {
      const element = open.pop();
      if (element) found.push({ ...element, closeStart: start, end });
      continue;
    }
    const key = { depth: open.length, name };
    const element = isWanted(key) ? { ...key, start, openEnd: end, attributes: xml.slice(start + 1 + name.length, end - (kind === 'empty' ? 2 : 1)) } : undefined;
    if (kind === 'open') open.push(element);
    else if (element) found.push({ ...element, closeStart: end, end });
  }
  return found;
}

/** What stands between two offsets gives way to a text; most often nothing stands there. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string };

/** Edits at one offset come in the order in which they are given. */
export function applyEdits(xml: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of edits.toSorted((one, other) => one.from - other.from)) {
    text += xml.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return text + xml.slice(at);
}

export function insertAt(at: number, text: string): Edit {
  return { from: at, to: at, text };
}

/** Behind the last child of an element; one that was written as empty is opened for it. */
export function append({ name, closeStart, openEnd, end }: Pick<XmlElement, 'name' | 'closeStart' | 'openEnd' | 'end'>, text: string): Edit {
  return closeStart === end && openEnd === end ? { from: end - 2, to: end, text: `>${text}</${name}>` } : insertAt(closeStart, text);
}

export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  return attributeIn(attributes, name.toLowerCase());
}

/** `w:` of `w:p`, nothing of `p`. */
export function prefixOf({ name }: XmlElement): string {
  return name.slice(0, name.indexOf(':') + 1);
}

export function localName({ name }: Pick<XmlElement, 'name'>): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The namespace that a prefix, such as `w:`, stands for in the root of a text. */
export function namespaceOf(root: XmlElement, prefix: string): string | undefined {
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root.attributes)?.[1];
}

/** The root and its children. */
export function outlineOf(xml: string): { readonly root: XmlElement; readonly children: readonly XmlElement[] } {
  const elements = scanElements(xml, ({ depth }) => depth < 2);
  const root = elements.at(-1);
  if (root === undefined) throw new Error('a part that was parsed has no root');
  return { root, children: elements.slice(0, -1) };
}
