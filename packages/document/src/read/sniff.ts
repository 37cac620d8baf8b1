import type { Format } from '../grid.ts';

/** `ole` is the container of Word and Excel before 2007, and of every Office file with a password. */
export type Content = Exclude<Format, 'docx' | 'xlsx' | 'ods' | 'doc' | 'xls'> | 'zip' | 'ole' | 'rtf';

const SIGNATURES: readonly (readonly [Content, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]], // an archive without any file
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table)\b/i;

/** What the bytes are, whatever the file is called. Only text and csv look alike: there the name decides. */
export function sniffContent(bytes: Uint8Array, name: string): Content {
  for (const [content, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return content;
  }
  if (HTML.test(Buffer.from(bytes.subarray(0, 1024)).toString('latin1').replace(/^\u00ef\u00bb\u00bf/, ''))) return 'html';
  return /\.csv$/i.test(name) ? 'csv' : 'text';
}
