import { attributeOf, childOf, childrenOf, textContentOf, type XmlElement } from '../xml.ts';

/** The blocks, rows or cells of a container, through the wrappers that do not print: content controls and accepted insertions. */
export function* contentOf(container: XmlElement): Generator<XmlElement> {
  for (const child of childrenOf(container)) {
    if (WRAPPERS.has(child.localName)) yield* contentOf(child);
    else yield child;
  }
}

const WRAPPERS: ReadonlySet<string> = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag']);

/** What one paragraph prints, outer blanks trimmed, and the text boxes anchored in it. */
export function textOf(paragraph: XmlElement): { readonly text: string; readonly boxes: readonly XmlElement[] } {
  const boxes: XmlElement[] = [];
  const text = printed(paragraph, boxes).trim();
  return { text, boxes };
}

function printed(node: XmlElement, boxes: XmlElement[]): string {
  let text = '';
  for (const child of childrenOf(node)) text += printedBy(child, boxes);
  return text;
}

function printedBy(element: XmlElement, boxes: XmlElement[]): string {
  switch (element.localName) {
    case 't': return textContentOf(element);
    case 'tab': return '\t';
    case 'br': case 'cr': return '\n';
    case 'noBreakHyphen': return '-';
    case 'sym': return SYMBOLS[attributeOf(element, 'char')?.toUpperCase() ?? ''] ?? '';
    case 'r': return isHidden(element) ? '' : printed(element, boxes);
    case 'txbxContent': boxes.push(element); return '';
    // Word writes a text box twice, for itself and for older readers (ECMA-376 part 3, 7.6): only the first is read.
    case 'AlternateContent': return printedFirst(element, boxes);
    default: return UNPRINTED.has(element.localName) ? '' : printed(element, boxes);
  }
}

const UNPRINTED: ReadonlySet<string> = new Set(['pPr', 'rPr', 'del', 'moveFrom', 'rt']);

/** Signs that Word keeps as places in the font Symbol. */
const SYMBOLS: Readonly<Record<string, string>> = { F0B3: '≥', F0A3: '≤', F0B1: '±', F0B4: '×', F0B9: '≠' };

function printedFirst(alternatives: XmlElement, boxes: XmlElement[]): string {
  const first = childOf(alternatives, 'Choice') ?? childOf(alternatives, 'Fallback');
  return first ? printed(first, boxes) : '';
}

function isHidden(run: XmlElement): boolean {
  const vanish = childOf(childOf(run, 'rPr'), 'vanish');
  return vanish !== undefined && !['0', 'false', 'off'].includes(attributeOf(vanish, 'val') ?? '');
}
