import { dirname } from 'node:path';
import { Refusal } from '@hengji/model';

// Lists stand in source files as people keep them. A new entry goes where they would put it: in order where there is an order, else last.

/** Adds an item to the list or object that `opening` opens, on one line or on many. */
export function insertItem(text: string, opening: RegExp, item: string): string {
  const { index, found } = findOnly(text, opening);
  const start = index + found.length;
  const closing = found.endsWith('[') ? ']' : '}';
  const indent = /^ */.exec(text.slice(text.lastIndexOf('\n', index) + 1))?.[0] ?? '';
  if (text.startsWith('}', start)) return `${text.slice(0, start)}\n${indent}  ${item},\n${indent}${text.slice(start)}`;
  if (text[start] !== '\n') {
    const end = text.indexOf(closing, start);
    return `${text.slice(0, end)}${end === start ? '' : ', '}${item}${text.slice(end)}`;
  }
  const end = text.indexOf(`\n${indent}${closing}`, start) + 1;
  const lines = text.slice(start + 1, end).split(/(?<=\n)/);
  const line = `${indent}  ${item}${lines.at(-1)?.trimEnd().endsWith(';') ? ';' : ','}\n`;
  return text.slice(0, start + 1) + placeLine(lines, line).join('') + text.slice(end);
}

/** Adds an import of one of our own files among the others, which stand by path. */
export function insertImport(text: string, statement: string): string {
  const imports = [...text.matchAll(/^import\b[^;]* from '([^']+)';\n/gm)];
  const own = imports.filter(([, path = '']) => path.startsWith('.'));
  const next = own.find(([, path = '']) => path > pathOf(statement));
  const at = next?.index ?? endOf((own.length > 0 ? own : imports).at(-1));
  return `${text.slice(0, at)}${statement}\n${text.slice(at)}`;
}

/** Adds an export to a package's public face, beside the others of its folder; a new folder gets a paragraph, before the last one. */
export function insertExport(text: string, statement: string): string {
  const known = namesIn(text);
  const taken = namesIn(statement).find(name => known.includes(name));
  if (taken !== undefined) throw new Refusal('usage', `已经有名叫 ${taken} 的。换一个名字`);
  const folder = dirname(pathOf(statement));
  const beside = [...text.matchAll(/^export\b[^;]* from '([^']+)';\n/gm)].filter(([, path = '']) => dirname(path) === folder);
  if (beside.length === 0) {
    const at = text.lastIndexOf('\n\n') + 1;
    return at === 0 ? `${text}\n${statement}\n` : `${text.slice(0, at)}\n${statement}\n${text.slice(at)}`;
  }
  const at = beside.find(([, path = '']) => path > pathOf(statement))?.index ?? endOf(beside.at(-1));
  return `${text.slice(0, at)}${statement}\n${text.slice(at)}`;
}

/** Puts `addition` before what `place` matches. */
export function insertBefore(text: string, place: RegExp, addition: string): string {
  const { index } = findOnly(text, place);
  return text.slice(0, index) + addition + text.slice(index);
}

/** The one match of a pattern that a file is known to hold once. */
export function findOnly(text: string, pattern: RegExp): { readonly index: number; readonly found: string } {
  const [match, second] = text.matchAll(new RegExp(pattern, 'gm'));
  if (!match || second) throw new Refusal('usage', `应有一处 ${pattern.source}，${match ? '却不止一处' : '却没有'}。这个文件的写法变了，请先改 scripts/new 里对应的一种`);
  return { index: match.index, found: match[0] };
}

function placeLine(lines: readonly string[], line: string): readonly string[] {
  const isSorted = lines.every((each, index) => index === 0 || (lines[index - 1] ?? '') < each);
  const place = isSorted ? lines.findIndex(each => each > line) : -1;
  return lines.toSpliced(place < 0 ? lines.length : place, 0, line);
}

function namesIn(exports: string): readonly string[] {
  return [...exports.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) => names.match(/\w+(?= *(?:,|$|\n))/g) ?? []);
}

function pathOf(statement: string): string {
  return /from '([^']+)'/.exec(statement)?.[1] ?? '';
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : 0;
}
