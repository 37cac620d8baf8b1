import { Refusal } from '@hengji/model';

/** Every bound on a file from outside, in one table; each can be set lower or higher by the caller. */
export const LIMITS = {
  bytes: 128 * 2 ** 20, // of the file as it came
  expandedBytes: 128 * 2 ** 20, // of the parts of an archive that are held whole
  streamedBytes: 2 ** 31, // of one part that is read piece by piece
  ratio: 400, // expanded ÷ packed of one part: LibreOffice's own sheets of equal rows stay below 200
  parts: 10_000, // files in an archive
  depth: 200, // elements within elements
  columns: 16_384, // of one table: what Excel can hold
  cells: 1_000_000, // of the whole file
  sheetCells: 500_000, // of one sheet: what stands below is left unread, and said so
  pages: 2_000, // of a PDF
  operators: 5_000_000, // that draw its pages
  seconds: 60, // for one file, from its bytes to its drafts
  officeSeconds: 40, // for LibreOffice to convert one
  heapBytes: 512 * 2 ** 20, // of what one file may come to inside the program
  bufferBytes: 320 * 2 ** 20, // beside that, of bytes not yet taken apart
} as const;

export type Limits = { readonly [name in keyof typeof LIMITS]: number };

const SAYINGS = {
  bytes: ['文件', inMegabytes],
  expandedBytes: ['文件解压后', inMegabytes],
  streamedBytes: ['工作表解压后', inMegabytes],
  ratio: ['文件的压缩比', limit => `${limit} 倍`],
  parts: ['压缩包里的文件', limit => `${limit} 个`],
  depth: ['内容的嵌套', limit => `${limit} 层`],
  columns: ['表格的列数', limit => `${limit} 列`],
  cells: ['单元格', limit => `${limit} 个`],
  sheetCells: ['一张工作表的单元格', limit => `${limit} 个`],
  pages: ['页数', limit => `${limit} 页`],
  operators: ['绘图指令', limit => `${limit} 条`],
  seconds: ['读取用时', limit => `${limit} 秒`],
  officeSeconds: ['LibreOffice 转换用时', limit => `${limit} 秒`],
  heapBytes: ['读取所需的内存', inMegabytes],
  bufferBytes: ['读取所需的缓冲', inMegabytes],
} as const satisfies Record<keyof Limits, readonly [what: string, print: (limit: number) => string]>;

/** Says no to what is beyond a limit, before it is opened. */
export function refuseBeyond(limits: Limits, limit: keyof Limits, found: number, name: string): void {
  if (found > limits[limit]) throw beyond(limits, limit, name);
}

export function beyond(limits: Limits, limit: keyof Limits, name: string): Refusal {
  const [what, print] = SAYINGS[limit];
  return new Refusal('file-too-large', `“${name}”：${what}超出限度（最多 ${print(limits[limit])}），没有读取。请拆分文件，或用 Word、Excel 打开后另存再交。`);
}

function inMegabytes(bytes: number): string {
  return `${bytes / 2 ** 20} MB`;
}
