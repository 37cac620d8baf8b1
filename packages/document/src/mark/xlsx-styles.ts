import { posix } from 'node:path';
import { WASHES, type Weight } from './note.ts';
import { officeNamespace, type OfficeFile, XML } from './office-file.ts';
import { append, applyEdits, type Edit, insertAt, localName, outlineOf, prefixOf, namespaceOf, scanElements } from './xml-edit.ts';

/** What the list and the washes look like, by the numbers the workbook's styles give them. */
export type ListStyles = { readonly washes: Readonly<Record<Weight, number>>; readonly head: number; readonly body: number; readonly link: number };

/** Adds our styles behind those of the workbook (18.8.39); none of its own changes. */
export function addStyles(file: OfficeFile, workbook: string): ListStyles {
  const part = file.relations(workbook).find(({ type, target }) => type === 'styles' && file.has(target))?.target ?? newPart(file, workbook);
  const add = (group: Group, items: readonly string[]): number => {
    const { xml, first } = withItems(file.get(part), group, items);
    file.put(part, xml);
    return first;
  };
  const bold = add('fonts', [`<font><b/>${FONT}</font>`, `<font><u/>${FONT}</font>`, `<font>${FONT}</font>`]);
  const head = add('cellXfs', [bold, bold + 2, bold + 1].map(font => `<xf numFmtId="0" fontId="${font}" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`));
  const first = add('dxfs', Object.values(WASHES).map(wash => `<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF${wash}"/><bgColor rgb="FF${wash}"/></patternFill></fill></dxf>`));
  return { washes: { error: first, warning: first + 1, advice: first + 2 }, head, body: head + 1, link: head + 2 };
}

const FONT = '<sz val="11"/><name val="宋体"/>';

/** The groups of a style sheet in their order, each with the item that nobody names: the first, by which all goes that has no style. */
const USUAL = {
  numFmts: '', fonts: '<font/>', fills: '<fill><patternFill patternType="none"/></fill>', borders: '<border/>', cellStyleXfs: '<xf/>', cellXfs: '<xf/>', cellStyles: '', dxfs: '', tableStyles: '', colors: '', extLst: '',
} as const;
type Group = keyof typeof USUAL;

function newPart(file: OfficeFile, workbook: string): string {
  const part = file.newName(posix.join(posix.dirname(workbook), 'styles'), 'xml');
  const { root } = outlineOf(file.get(workbook));
  const groups = (['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const).map(group => `<${group} count="1">${USUAL[group]}</${group}>`);
  file.put(part, `${XML}<styleSheet xmlns="${namespaceOf(root, prefixOf(root)) ?? ''}">${groups.join('')}</styleSheet>`);
  file.relate(workbook, `${officeNamespace(file.get(workbook))}/styles`, part);
  file.declareType(part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
  return part;
}

/** `first`: the number of the first of the items, as cells and rules name it. */
function withItems(xml: string, name: Group, items: readonly string[]): { readonly xml: string; readonly first: number } {
  const { root, children } = outlineOf(xml);
  const prefix = prefixOf(root);
  const written = (list: readonly string[]) => list.join('').replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  const group = children.find(child => localName(child) === name);
  if (group) {
    const first = scanElements(xml.slice(group.start, group.end), ({ depth }) => depth === 1).length;
    return { xml: applyEdits(xml, [...countOf(xml, group.start, group.openEnd, first + items.length), append(group, written(items))]), first };
  }
  const all = [USUAL[name], ...items].filter(item => item !== '');
  const order = Object.keys(USUAL);
  const before = children.findLast(child => order.indexOf(localName(child)) < order.indexOf(name));
  const made = `<${prefix}${name} count="${all.length}">${written(all)}</${prefix}${name}>`;
  return { xml: applyEdits(xml, [before ? insertAt(before.end, made) : root.openEnd === root.end ? append(root, made) : insertAt(root.openEnd, made)]), first: all.length - items.length };
}

/** How many there are is said in the group's opening tag as well. */
function countOf(xml: string, start: number, end: number, count: number): readonly Edit[] {
  const said = /\scount\s*=\s*["'](\d+)/d.exec(xml.slice(start, end))?.indices?.[1];
  return said ? [{ from: start + said[0], to: start + said[1], text: String(count) }] : [];
}
