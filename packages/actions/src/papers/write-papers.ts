import { fillTemplate, writeDocx, writeHtml, writePdf, writeXlsx, type Paper } from '@hengji/document';
import { fitToEdition, joinPapers, PAPERS, templateDataOf, type PaperKind } from '@hengji/forms';
import { nameDraft, Refusal, type Draft } from '@hengji/model';

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

/** The drafts with those that give the paper its layout set in the edition — others may go into it as they are, like a department's goals into its 绩效文本; and what an official should know of it. */
export function draftsFor(kind: PaperKind, drafts: readonly Draft[], edition: string | undefined): { readonly drafts: readonly Draft[]; readonly notes: readonly string[] } {
  if (edition === undefined) return { drafts, notes: [] };
  const fitted = drafts.map(draft => (draft.kind === PAPERS[kind].from ? fitToEdition(draft, edition) : { draft, notes: [] }));
  const told = Map.groupBy(fitted.flatMap(({ draft, notes }) => notes.map(note => ({ note, name: nameDraft(draft) }))), ({ note }) => note);
  return { drafts: fitted.map(({ draft }) => draft), notes: [...told].map(([note, names]) => `${names.length === 1 ? names[0]?.name : `${names.length} 张表`}：${note}`) };
}

/** The department's own Word file filled from a draft, see docs/templates.md. */
export function fillOwnTemplate(template: Uint8Array, name: string, draft: Draft): Uint8Array {
  return fillTemplate(template, name, templateDataOf(draft));
}
