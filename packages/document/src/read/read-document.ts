import { Refusal, type Doubt, type Reading } from '@hengji/model';
import type { Format, Outline } from '../grid.ts';
import { openArchive } from './archive.ts';
import { readDocx } from './docx.ts';
import { LIMITS, type Limits, refuseBeyond } from './limits.ts';
import { sniffContent } from './sniff.ts';
import { READ_TODAY, readText } from './text.ts';
import { readXlsx } from './xlsx.ts';

/** Reads a file from outside into the one shape in which every format arrives. What it is, its bytes say; its name comes second. */
export async function readDocument(bytes: Uint8Array, name: string, limits: Partial<Limits> = {}): Promise<Reading<Outline>> {
  const bounds: Limits = { ...LIMITS, ...limits };
  if (bytes.length === 0) throw new Refusal('file-empty', `“${name}”是空文件，一个字节也没有。请重新导出或重新传送后再交。`);
  refuseBeyond(bounds, 'bytes', bytes.length, name);
  const outline = await readContent(bytes, name, bounds);
  if (!outline.blocks.some(hasText)) throw new Refusal('file-empty', `“${name}”里没有文字。请检查是否交错了文件；扫描件请先作文字识别。`);
  return { value: outline, doubts: doubtName(name, outline) };
}

async function readContent(bytes: Uint8Array, name: string, limits: Limits): Promise<Outline> {
  const content = sniffContent(bytes, name);
  switch (content) {
    case 'text': return readText(bytes, name, limits);
    case 'zip': return readOffice(bytes, name, limits);
    case 'ole': throw refuseOle(bytes, name);
    case 'pdf': throw notReadYet(name, 'PDF');
    case 'html': throw notReadYet(name, '网页');
    case 'csv': throw notReadYet(name, 'CSV 表');
    case 'rtf': throw notReadYet(name, 'RTF 文档');
  }
}

async function readOffice(bytes: Uint8Array, name: string, limits: Limits): Promise<Outline> {
  const archive = openArchive(bytes, name, limits);
  if (archive.names.some(part => part.startsWith('word/'))) return readDocx(archive, name, limits);
  if (archive.names.some(part => /^xl\/.*\.xml$/.test(part))) return readXlsx(archive, name, limits);
  throw notReadYet(name, archive.names.includes('mimetype') ? 'OpenDocument 文件' : '压缩包');
}

/** Word and Excel before 2007, or any Office file with a password (MS-OFFCRYPTO 2.3.4.5: the stream `EncryptedPackage`). */
function refuseOle(bytes: Uint8Array, name: string): Refusal {
  const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string) => container.includes(stream, 0, 'utf16le');
  if (holds('EncryptedPackage')) {
    return new Refusal('file-encrypted', `“${name}”设了打开密码，读不到内容。请用 Word、Excel 打开，去掉密码后另存再交。`);
  }
  return notReadYet(name, holds('WordDocument') ? '旧版 Word 文档（.doc）' : holds('Workbook') ? '旧版 Excel 工作簿（.xls）' : '旧版 Office 文件');
}

function notReadYet(name: string, kind: string): Refusal {
  return new Refusal('format-unknown', `“${name}”是${kind}，这种格式还不能读。${READ_TODAY}`);
}

function hasText(block: Outline['blocks'][number]): boolean {
  return block.kind === 'paragraph' || block.cells.some(cell => cell.text !== '');
}

const EXTENSIONS: Readonly<Record<string, Format>> = { docx: 'docx', docm: 'docx', xlsx: 'xlsx', xlsm: 'xlsx', txt: 'text', md: 'text' };

/** A name that promises another format is worth a question: perhaps it is the wrong file. */
function doubtName(name: string, { format, blocks: [first] }: Outline): readonly Doubt[] {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const promised = EXTENSIONS[extension];
  if (promised === undefined || promised === format || first === undefined) return [];
  return [{ at: first.at, message: `文件名以 .${extension} 结尾，内容却是“${SAYINGS[format]}”，已按内容读取。` }];
}

const SAYINGS: Readonly<Record<Format, string>> = {
  text: '文本', docx: 'Word 文档', doc: '旧版 Word 文档', xlsx: 'Excel 工作簿', xls: '旧版 Excel 工作簿', ods: 'OpenDocument 表格', pdf: 'PDF', html: '网页', csv: 'CSV 表',
};
