import { writeHtml, type NamedBytes, type Paper, type PaperBlock } from '@hengji/document';
import { papersOf } from '@hengji/forms';
import { nameDraft, Refusal, type Draft } from '@hengji/model';
import { writePaper, type PaperFormat } from './write-papers.ts';

export type BatchOptions = {
  readonly format: PaperFormat;
  readonly signal?: AbortSignal;
  progress?(done: number, all: number, name: string): void;
};

/** Every paper that drafts give, one file each, then a page of contents: made one after the other, so that ten thousand need no more room than one. */
export async function* batchPapers(drafts: readonly Draft[], { format, signal, progress }: BatchOptions): AsyncGenerator<NamedBytes> {
  const lines: Line[] = [];
  for (const { title, make, draft } of papersOf(drafts)) {
    signal?.throwIfAborted();
    const number = String(lines.length + 1).padStart(4, '0');
    try {
      const paper = make();
      const name = `${number} ${paper.name}.${format}`;
      progress?.(lines.length + 1, drafts.length, name);
      const bytes = await writePaper(paper, format);
      lines.push({ name, title, year: draft.year });
      yield { name, bytes };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error; // one that cannot be made keeps none of the others back, and stands in the contents with the reason
      lines.push({ name: `${nameDraft(draft)}：没有写。${error.message}`, title, year: draft.year });
    }
  }
  yield { name: '目录.html', bytes: new TextEncoder().encode(contentsPage(lines)) };
}

type Line = { readonly name: string; readonly title: string; readonly year: number | null };

/** The contents as a paper of its own, so that it looks like the others. */
function contentsPage(lines: readonly Line[]): string {
  const cell = (text: string, heading = false) => ({ runs: [{ text }], rowSpan: 1, columnSpan: 1, heading, align: 'left' as const });
  const table: PaperBlock = {
    kind: 'table', headingRows: 1, widths: [8, 52, 28, 12],
    rows: [
      { template: false, cells: ['序号', '文件', '表', '年度'].map(text => cell(text, true)) },
      ...lines.map(({ name, title, year }, index) => ({ template: false, cells: [String(index + 1), name, title, year === null ? '' : String(year)].map(text => cell(text)) })),
    ],
  };
  const paper: Paper = { name: '目录', orientation: 'portrait', blocks: [{ kind: 'heading', level: 0, runs: [{ text: '目录' }] }, table] };
  return `<!doctype html>\n<html lang="zh-CN"><meta charset="utf-8"><title>目录</title>\n${writeHtml(paper)}</html>\n`;
}
