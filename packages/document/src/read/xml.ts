import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { decodeText } from './decode.ts';
import { damaged } from './archive.ts';
import { type Limits, refuseBeyond } from './limits.ts';

/** The root element of one XML part. The archive has already refused document types, so no entity can be declared. */
export function parseXml(part: Uint8Array, name: string, limits: Limits): Element {
  const text = decodeText(part);
  if (text === undefined) throw damaged(name);
  refuseBeyond(limits, 'depth', depthOf(text), name);
  try {
    const root = new DOMParser({ onError: failOnError }).parseFromString(text, 'text/xml').documentElement;
    if (root) return root;
  } catch (cause) {
    throw damaged(name, cause);
  }
  throw damaged(name);
}

/** The child elements of a node, of one name or all. */
export function* childrenOf(node: Node, name?: string): Generator<Element> {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isElement(child) && (name === undefined || child.localName === name)) yield child;
  }
}

export function childOf(node: Node | undefined, name: string): Element | undefined {
  return node && childrenOf(node, name).next().value;
}

/** An attribute in the element's own namespace, as all of WordprocessingML writes them. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(element.namespaceURI, name) ?? undefined;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function failOnError(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message);
}

/** How deep elements stand within elements, counted before anything walks them. */
function depthOf(xml: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml.charCodeAt(at + 1);
    if (next === SLASH) depth -= 1;
    else if (next !== QUESTION && next !== EXCLAMATION && xml.charCodeAt(xml.indexOf('>', at) - 1) !== SLASH) deepest = Math.max(deepest, (depth += 1));
  }
  return deepest;
}

const [SLASH, QUESTION, EXCLAMATION] = [0x2f, 0x3f, 0x21];
