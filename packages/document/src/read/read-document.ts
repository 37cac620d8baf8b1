import { Refusal, type Doubt, type Reading } from '@hengji/model';
import type { Format, GridCell, Outline, Paragraph } from '../grid.ts';
import { type Archive, damaged, openArchive } from './archive.ts';
import { openCompoundFile } from './sheets/compound-file.ts';
import { readCsv } from './sheets/csv.ts';
import { readHtml } from './html.ts';
import { LIMITS, type Limits, refuseBeyond } from './limits.ts';
import { readOds } from './sheets/ods.ts';
import { sniffContent } from './sniff.ts';
import { READ_TODAY, readText } from './text.ts';

// Readers that stand on a library are loaded when a file asks for them: a text must not wait for those of Word, Excel and PDF.
const readDocx = async (archive: Archive, name: string, limits: Limits) => (await import('./docx/docx.ts')).readDocx(archive, name, limits);
const readPdf = async (bytes: Uint8Array, name: string, limits: Limits) => (await import('./pdf/pdf.ts')).readPdf(bytes, name, limits);
const readXls = async (workbook: Uint8Array, name: string, limits: Limits) => (await import('./sheets/xls.ts')).readXls(workbook, name, limits);
const readXlsx = async (archive: Archive, name: string, limits: Limits) => (await import('./sheets/xlsx.ts')).readXlsx(archive, name, limits);

/** Reads a file from outside into the one shape in which every format arrives. What it is, its bytes say; its name comes second. */
export async function readDocument(bytes: Uint8Array, name: string, limits: Partial<Limits> = {}): Promise<Reading<Outline>> {
  const bounds: Limits = { ...LIMITS, ...limits };
  if (bytes.length === 0) throw new Refusal('file-empty', `“${name}”是空文件，一个字节也没有。请重新导出或重新传送后再交。`);
  refuseBeyond(bounds, 'bytes', bytes.length, name);
  const { value: { format, blocks }, doubts } = await readContent(bytes, name, bounds);
  const outline: Outline = { format, blocks: blocks.filter(block => block.kind === 'paragraph' || block.cells.length > 0) }; // a blank sheet says nothing
  if (!outline.blocks.some(hasText)) throw new Refusal('file-empty', `“${name}”里没有文字。请检查是否交错了文件；扫描件请先作文字识别。`);
  return { value: outline, doubts: [...doubtName(name, outline), ...doubtBroken(outline), ...doubts] };
}

async function readContent(bytes: Uint8Array, name: string, limits: Limits): Promise<Reading<Outline>> {
  const content = sniffContent(bytes, name);
  switch (content) {
    case 'text': return sure(readText(bytes, name, limits));
    case 'zip': return readOffice(bytes, name, limits);
    case 'ole': return readOle(bytes, name, limits);
    case 'pdf': return readPdf(bytes, name, limits);
    case 'html': return sure(readHtml(bytes, name, limits));
    case 'csv': return sure(readCsv(bytes, name, limits));
    case 'rtf': return readConverted(bytes, 'rtf', name, limits);
  }
}

function sure(value: Outline): Reading<Outline> {
  return { value, doubts: [] };
}

async function readOffice(bytes: Uint8Array, name: string, limits: Limits): Promise<Reading<Outline>> {
  const archive = openArchive(bytes, name, limits);
  if (archive.names.some(part => part.startsWith('word/'))) return sure(await readDocx(archive, name, limits));
  if (archive.names.some(part => /^xl\/.*\.xml$/.test(part))) return readXlsx(archive, name, limits);
  if (archive.names.includes('content.xml')) return readOpenDocument(archive, bytes, name, limits);
  throw notReadYet(name, '压缩包');
}

/** ODF 1.3 part 2, 3.3: the first part of the package says what it is; with a password its parts are no XML any more. */
async function readOpenDocument(archive: Archive, bytes: Uint8Array, name: string, limits: Limits): Promise<Reading<Outline>> {
  const [mimetype = '', manifest = ''] = [...archive.expand(part => part === 'mimetype' || part === 'META-INF/manifest.xml').values()].map(part => Buffer.from(part).toString());
  if (`${mimetype}${manifest}`.includes('encryption-data')) throw refuseEncrypted(name);
  if (mimetype.includes('opendocument.spreadsheet')) return readOds(archive, name, limits);
  if (mimetype.includes('opendocument.text')) return readConverted(bytes, 'odt', name, limits);
  throw notReadYet(name, 'OpenDocument 文件');
}

/** Word and Excel before 2007, or any Office file with a password (MS-OFFCRYPTO 2.3.4.5: the stream `EncryptedPackage`). */
async function readOle(bytes: Uint8Array, name: string, limits: Limits): Promise<Reading<Outline>> {
  const { names, document, workbook } = openContainer(bytes, name);
  if (names.has('EncryptedPackage') || (document && isEncrypted(document))) throw refuseEncrypted(name);
  if (workbook) return readXls(workbook, name, limits);
  if (document) return readConverted(bytes, 'doc', name, limits);
  throw notReadYet(name, names.has('Book') ? 'Excel 95 或更早的工作簿' : '旧版 Office 文件');
}

type Container = { readonly names: ReadonlySet<string>; readonly document: Uint8Array | undefined; readonly workbook: Uint8Array | undefined };

function openContainer(bytes: Uint8Array, name: string): Container {
  try {
    const { names, find } = openCompoundFile(bytes);
    return { names, document: find('WordDocument'), workbook: find('Workbook') };
  } catch (cause) {
    throw cause instanceof RangeError ? damaged(name, cause) : cause; // how a container says that it is torn
  }
}

/** MS-DOC 2.5.2: a bit of the base of its FIB. */
function isEncrypted(document: Uint8Array): boolean {
  return ((document[11] ?? 0) & 1) === 1;
}

function refuseEncrypted(name: string): Refusal {
  return new Refusal('file-encrypted', `“${name}”设了打开密码，读不到内容。请用 Word、Excel 打开，去掉密码后另存再交。`);
}

/** What only LibreOffice understands has its places in the .docx it became. */
async function readConverted(bytes: Uint8Array, extension: 'doc' | 'rtf' | 'odt', name: string, limits: Limits): Promise<Reading<Outline>> {
  const { convertToDocx } = await import('./office/office-converter.ts');
  const converted = await convertToDocx(bytes, extension, name, limits);
  return sure({ ...await readDocx(openArchive(converted, name, limits), name, limits), format: 'doc' });
}

function notReadYet(name: string, kind: string): Refusal {
  return new Refusal('format-unknown', `“${name}”是${kind}，这种格式还不能读。${READ_TODAY}`);
}

function hasText(block: Outline['blocks'][number]): boolean {
  return block.kind === 'paragraph' || block.cells.some(cell => cell.text !== '');
}

const EXTENSIONS: Readonly<Record<string, Format>> = { docx: 'docx', docm: 'docx', xlsx: 'xlsx', xlsm: 'xlsx', xls: 'xls', ods: 'ods', doc: 'doc', pdf: 'pdf', html: 'html', htm: 'html', csv: 'csv', txt: 'text', md: 'text' };

/** A name that promises another format is worth a question: perhaps it is the wrong file. */
function doubtName(name: string, { format, blocks: [first] }: Outline): readonly Doubt[] {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const promised = EXTENSIONS[extension];
  if (promised === undefined || promised === format || first === undefined) return [];
  return [{ at: first.at, message: `文件名以 .${extension} 结尾，内容却是“${SAYINGS[format]}”，已按内容读取。` }];
}

/** U+FFFD is what stands for a character that broke in this file, or in the one it was made from. */
function doubtBroken({ blocks }: Outline): readonly Doubt[] {
  const printed = blocks.flatMap<Paragraph | GridCell>(block => (block.kind === 'paragraph' ? [block] : block.cells));
  return printed.filter(({ text }) => text.includes('\ufffd')).map(({ text, at }) => {
    const place = text.indexOf('\ufffd');
    return { at, message: `“${text.slice(Math.max(0, place - 8), place + 9)}”中有读不出的字，以“\ufffd”代替；可能是传送时损坏。请对照原件补上。` };
  });
}

const SAYINGS: Readonly<Record<Format, string>> = {
  text: '文本', docx: 'Word 文档', doc: '旧版 Word 文档', xlsx: 'Excel 工作簿', xls: '旧版 Excel 工作簿', ods: 'OpenDocument 表格', pdf: 'PDF', html: '网页', csv: 'CSV 表',
};
