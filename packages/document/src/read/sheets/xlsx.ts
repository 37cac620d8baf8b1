import type { Reading } from '@hengji/model';
import type { Outline } from '../../grid.ts';
import { type Archive, damaged } from '../archive.ts';
import type { Limits } from '../limits.ts';
import { attributeIn, resolveEntities, type Token } from '../markup.ts';
import { outlineOf, type Sheet } from './sheet.ts';
import { BUILT_IN_FORMATS, shownValue } from './spreadsheet.ts';
import { type CellShowing, readSheetRows, unescapeText } from './xlsx-sheet.ts';
import { readTokens } from '../xml-tokens.ts';

/** Reads a workbook with the texts a person sees. Sheets and shared texts are taken apart while they expand: they may be larger than memory. */
export function readXlsx(archive: Archive, name: string, limits: Limits): Reading<Outline> {
  const tokensOf = (pattern: RegExp) => readTokens(archive, findPart(archive, pattern), name, limits);
  const { sheets, isFrom1904 } = readWorkbook(archive, name, limits);
  const formats = readFormats(tokensOf(/^xl\/styles\d*\.xml$/i));
  const showing: CellShowing = {
    sharedText: openSharedTexts(tokensOf(/^xl\/sharedStrings\d*\.xml$/i)),
    shown: (value, style) => shownValue(value, formats[style] ?? 'General', isFrom1904),
  };
  return outlineOf('xlsx', readSheets(), name, limits);

  function* readSheets(): Generator<Sheet> {
    for (const { title, part } of sheets) yield { name: title, ...readSheetRows(readTokens(archive, part, name, limits), showing, limits.sheetCells) };
  }
}

/** `part`: that of the workbook itself; each sheet has its own. */
export type Workbook = { readonly part: string; readonly sheets: readonly { readonly title: string; readonly part: string }[]; readonly isFrom1904: boolean };

/** 18.2.19: the sheets in their order, each in its part; hidden ones nobody sees. */
export function readWorkbook(archive: Archive, name: string, limits: Limits): Workbook {
  const workbook = findPart(archive, /^xl\/workbook\d*\.xml$/i);
  const parts = readRelations(readTokens(archive, findPart(archive, /^xl\/_rels\/workbook\d*\.xml\.rels$/i), name, limits));
  const sheets: Workbook['sheets'][number][] = [];
  let isFrom1904 = false;
  for (const token of readTokens(archive, workbook, name, limits)) {
    if (token.kind !== 'open') continue;
    if (token.name === 'workbookpr') isFrom1904 = /^(?:1|true)$/.test(attributeIn(token.attributes, 'date1904') ?? '');
    if (token.name !== 'sheet' || /hidden/i.test(attributeIn(token.attributes, 'state') ?? '')) continue;
    const part = parts.get(/\w+:id\s*=\s*["']([^"']*)/.exec(token.attributes)?.[1] ?? '');
    if (part === undefined || !archive.names.includes(part)) throw damaged(name);
    sheets.push({ title: attributeIn(token.attributes, 'name') ?? '', part });
  }
  if (sheets.length === 0) throw damaged(name);
  return { part: workbook, sheets, isFrom1904 };
}

function findPart(archive: Archive, pattern: RegExp): string {
  return archive.names.find(part => pattern.test(part)) ?? '';
}

/** Which part is which sheet. Targets outside the package are never followed. */
function readRelations(tokens: Iterable<Token>): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'open' || token.name !== 'relationship' || attributeIn(token.attributes, 'targetmode') === 'External') continue;
    const target = attributeIn(token.attributes, 'target') ?? '';
    parts.set(attributeIn(token.attributes, 'id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return parts;
}

/** The number format of each cell style, by its index in `cellXfs`. */
function readFormats(tokens: Iterable<Token>): readonly string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isWithin = false;
  for (const token of tokens) {
    if (token.kind === 'text') continue;
    if (token.name === 'cellxfs') isWithin = token.kind === 'open';
    if (token.kind === 'close') continue;
    if (token.name === 'numfmt') own.set(Number(attributeIn(token.attributes, 'numfmtid')), attributeIn(token.attributes, 'formatcode') ?? 'General');
    if (token.name !== 'xf' || !isWithin) continue;
    const id = Number(attributeIn(token.attributes, 'numfmtid') ?? 0);
    formats.push(own.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General');
  }
  return formats;
}

/** The texts that cells share, expanded as far as they are asked for. */
function openSharedTexts(tokens: Iterator<Token>): (index: number) => string {
  const texts: string[] = [];
  return index => {
    while (texts.length <= index) {
      const text = nextSharedText(tokens);
      if (text === undefined) return '';
      texts.push(text);
    }
    return texts[index] ?? '';
  };
}

/** 18.4.8: the runs of one text; how it is pronounced (`rPh`) is not printed. */
function nextSharedText(tokens: Iterator<Token>): string | undefined {
  let text = '';
  let isPrinted = false;
  let isSpoken = false;
  for (let next = tokens.next(); !next.done; next = tokens.next()) {
    const token = next.value;
    if (token.kind === 'text') text += isPrinted && !isSpoken ? resolveEntities(token.text) : '';
    else if (token.name === 't') isPrinted = token.kind === 'open' && !token.isEmpty;
    else if (token.name === 'rph') isSpoken = token.kind === 'open';
    else if (token.name === 'si' && (token.kind === 'close' || token.isEmpty)) return unescapeText(text);
  }
  return undefined;
}
