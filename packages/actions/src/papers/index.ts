// The face for those who make papers from drafts: no database, no rules.
export { zipFiles } from '@hengji/document';
export { batchPapers } from './batch-papers.ts';
export { diffDrafts, type Difference } from './diff-drafts.ts';
export { parseDrafts } from './parse-drafts.ts';
export { draftsFor, fillOwnTemplate, findPaperKind, PAPER_FORMATS, PAPER_LIST, paperOfDrafts, writePaper, type PaperFormat } from './write-papers.ts';
