export type { Format, Grid, GridCell, Outline, Paragraph } from './grid.ts';
export type { Align, Orientation, Paper, PaperBlock, PaperCell, PaperRow, Run } from './paper.ts';
export { readDocument } from './read/read-document.ts';
export { beyond, LIMITS, type Limits } from './read/limits.ts';
export { writeDocx } from './write/docx.ts';
export { writeHtml } from './write/html.ts';
export { type PdfOptions, writePdf } from './write/pdf.ts';
export { writeXlsx } from './write/xlsx.ts';
export { type NamedBytes, zipFiles } from './write/zip-files.ts';
