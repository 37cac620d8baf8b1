import { decodeXml } from './decode.ts';
import { damaged } from './archive.ts';
import { type Limits, refuseBeyond } from './limits.ts';
import { attributeIn, resolveEntities } from './markup.ts';
import { tagsOf } from './xml-tags.ts';

/** An element of an XML part, and where it stands in its text, so that one who writes into the text finds it again. */
export type XmlElement = {
  readonly source: string;
  readonly name: string; // as written, with its prefix
  readonly localName: string;
  readonly parent: XmlElement | undefined;
  readonly children: readonly XmlElement[];
  readonly start: number;
  readonly openEnd: number; // behind the opening tag
  readonly closeStart: number; // of the closing tag; an empty element has none, and both are its end
  readonly end: number;
};

/** The root element of one XML part. The archive has already refused document types, so no entity can be declared. */
export function parseXml(part: Uint8Array, name: string, limits: Limits): XmlElement {
  const text = decodeXml(part);
  if (text === undefined) throw damaged(name);
  return parseText(text, name, limits);
}

export function parseText(source: string, name: string, limits: Limits): XmlElement {
  let root: OpenElement | undefined;
  let within: OpenElement | undefined;
  let depth = 0;
  let proseFrom = 0; // behind the last tag that nothing encloses: no text may stand there
  for (const tag of tagsOf(source)) {
    if (tag === undefined) throw damaged(name);
    if (within === undefined && !isBlank(source, proseFrom, tag.start)) throw damaged(name);
    if (tag.kind === 'close') {
      if (within?.name !== tag.name) throw damaged(name);
      within.closeStart = tag.start;
      within.end = tag.end;
      within = within.parent;
      depth -= 1;
    } else {
      const element = openElement(source, tag.name, within, tag.start, tag.end);
      if ((within === undefined && root !== undefined) || !TAG_NAME.test(tag.name) || !ATTRIBUTES.test(attributesOf(element))) throw damaged(name);
      root ??= element;
      within?.children.push(element);
      if (tag.kind === 'open') {
        refuseBeyond(limits, 'depth', (depth += 1), name);
        within = element;
      }
    }
    proseFrom = tag.end;
  }
  if (root === undefined || within !== undefined || !isBlank(source, proseFrom, source.length)) throw damaged(name);
  return root;
}

/** An element whose end has not come yet. */
type OpenElement = Omit<XmlElement, 'parent' | 'children' | 'closeStart' | 'end'> & { readonly parent: OpenElement | undefined; readonly children: OpenElement[]; closeStart: number; end: number };

function openElement(source: string, name: string, parent: OpenElement | undefined, start: number, openEnd: number): OpenElement {
  return { source, name, localName: name.slice(name.indexOf(':') + 1), parent, children: [], start, openEnd, closeStart: openEnd, end: openEnd };
}

const TAG_NAME = /^[\p{L}_][^\s<>"'=&]*$/u;
const ATTRIBUTES = /^(?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*$/;

/** Outside the root only comments and instructions stand. */
function isBlank(source: string, from: number, to: number): boolean {
  return source.slice(from, to).replace(/<!--[^]*?-->|<\?[^]*?\?>/g, '').trim().replace(/^\ufeff/, '') === '';
}

function attributesOf({ source, name, start, openEnd }: Pick<XmlElement, 'source' | 'name' | 'start' | 'openEnd'>): string {
  return source.slice(start + 1 + name.length, openEnd - (source.charAt(openEnd - 2) === '/' ? 2 : 1));
}

/** The child elements, of one name or all. */
export function childrenOf({ children }: XmlElement, name?: string): readonly XmlElement[] {
  return name === undefined ? children : children.filter(({ localName }) => localName === name);
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(({ localName }) => localName === name);
}

/** An attribute by its name without prefix: in WordprocessingML all have that of their element. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element && attributeIn(attributesOf(element), name.toLowerCase());
}

/** The text an element holds that holds no other. */
export function textContentOf({ source, openEnd, closeStart }: XmlElement): string {
  const written = source.slice(openEnd, closeStart).replace(/\r\n?/g, '\n');
  if (!written.includes('<')) return resolveEntities(written);
  return written.split(/(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\?[^]*?\?>)/).map(piece => (piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : piece.startsWith('<') ? '' : resolveEntities(piece))).join('');
}

/** The namespace that a prefix, such as `w:`, stands for at the root of a part. */
export function namespaceAt(root: XmlElement, prefix: string): string | undefined {
  return new RegExp(`\\s${prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`}\\s*=\\s*["']([^"']*)["']`).exec(attributesOf(root))?.[1];
}
