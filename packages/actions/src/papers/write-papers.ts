import { writeDocx, writeHtml, writePdf, writeXlsx, type Paper } from '@hengji/document';
import { joinPapers, PAPERS, type PaperKind } from '@hengji/forms';
import { Refusal, type Draft } from '@hengji/model';

export const PAPER_FORMATS = ['docx', 'xlsx', 'pdf', 'html'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/** Every paper that can be made: the name it is asked for and what officials call it. */
export const PAPER_LIST: readonly { readonly kind: PaperKind; readonly title: string }[] = Object.entries(PAPERS).map(([kind, { title }]) => ({ kind: kind as PaperKind, title })); // a literal table has no other keys

export function findPaperKind(name: string): PaperKind | undefined {
  return PAPER_LIST.find(({ kind }) => kind === name)?.kind;
}

/** One paper of the kind, made of all drafts it can be made of: several forms follow each other, each on a page of its own. */
export function paperOfDrafts(kind: PaperKind, drafts: readonly Draft[]): Paper {
  const { title, papersOf } = PAPERS[kind];
  const papers = papersOf(drafts);
  const [only] = papers;
  if (only === undefined) throw new Refusal('no-form-found', `这些读取稿里没有可以写成${title}的。`);
  return papers.length === 1 ? only : joinPapers(title, papers);
}

export async function writePaper(paper: Paper, format: PaperFormat): Promise<Uint8Array> {
  switch (format) {
    case 'docx': return writeDocx(paper);
    case 'xlsx': return writeXlsx(paper);
    case 'pdf':  return writePdf(paper);
    case 'html': return new TextEncoder().encode(writeHtml(paper));
  }
}

/** The draft to be printed in another edition than its own, where its kind has several. */
export function inEdition(draft: Draft, edition: string): Draft {
  return 'edition' in draft ? { ...draft, edition } : draft;
}
