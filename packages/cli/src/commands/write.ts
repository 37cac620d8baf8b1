import { createWriteStream } from 'node:fs';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { batchPapers, draftsFor, fillOwnTemplate, findPaperKind, PAPER_FORMATS, PAPER_LIST, paperOfDrafts, parseDrafts, writePaper, zipFiles, type PaperFormat } from '@hengji/actions/papers';
import { nameDraft, Refusal, type Draft } from '@hengji/model';
import { defineCommand, text } from '../command.ts';
import { readBytes } from '../read-bytes.ts';
import type { Terminal } from '../terminal.ts';
import { writeWhole, writeWholeWith } from '../write-whole.ts';

const ALL = 'all';

type PaperKind = (typeof PAPER_LIST)[number]['kind'];

export default defineCommand({
  name: 'write',
  summary: '由读取稿写出公文，版式照县里的规定',
  takesFiles: false,
  takesWord: '表的种类',
  words: [...PAPER_LIST.map(({ kind, title }) => [kind, title] as const), [ALL, '以上全部，装进一个 zip，附目录']],
  options: {
    from: text('文件', 'hengji read --json 写出的读取稿'),
    to: text('文件', `写到哪里；后缀定格式：${PAPER_FORMATS.join('、')}，all 为 zip`),
    edition: text('版式', '改用这个版式，如 mof-2020；不写则用读取稿自己的'),
    template: text('模板.docx', '用自己的 Word 模板，见 docs/templates.md；几份读取稿写成一个 zip'),
    format: text('格式', 'zip 里的文件用什么格式；不写为 docx'),
  },

  async run({ word, options: { from, to, edition, template, format = 'docx' } }, terminal) {
    const kind = findPaperKind(word);
    if (kind === undefined && word !== ALL && template === undefined) throw new Refusal('usage', `没有“${word}”这种表。能写的有：${PAPER_LIST.map(paper => paper.kind).join('、')}、${ALL}。`);
    if (from === undefined || to === undefined) throw new Refusal('usage', `请写明 --from 和 --to，如 hengji write ${word} --from 读取稿.json --to 表.docx`);
    const drafts = parseDrafts(Buffer.from(await readBytes(from)).toString('utf8'), from);
    if (template !== undefined) await fillEach(word, drafts, template, to);
    else if (kind === undefined) await writeAll(drafts, formatOf(format), to, terminal);
    else for (const note of await writeOne(kind, drafts, edition, to)) terminal.warn(note);
    return 0;
  },
});

/** Answers what has no place in the edition asked for. */
async function writeOne(kind: PaperKind, drafts: readonly Draft[], edition: string | undefined, to: string): Promise<readonly string[]> {
  const format = formatOf(extname(to).slice(1));
  const fitted = draftsFor(kind, drafts, edition);
  await writeWhole(to, await writePaper(paperOfDrafts(kind, fitted.drafts), format));
  return fitted.notes;
}

/** A template is filled from one draft; several give a file each. */
async function fillEach(word: string, drafts: readonly Draft[], template: string, to: string): Promise<void> {
  const own = drafts.filter(({ kind }) => kind === word);
  const bytes = await readBytes(template);
  const [first, ...others] = own;
  if (first === undefined) throw new Refusal('no-form-found', `读取稿里没有“${word}”这种表，模板没有填。`);
  const isOne = extname(to).toLowerCase() === '.docx';
  if (isOne && others.length > 0) throw new Refusal('usage', `有 ${own.length} 份读取稿，一份一个文件，${to} 的后缀请改成 .zip。`);
  if (isOne) return writeWhole(to, fillOwnTemplate(bytes, template, first));
  if (extname(to).toLowerCase() !== '.zip') throw new Refusal('usage', `填好的模板是 Word 文件，${to} 的后缀请改成 .docx；几份的改成 .zip。`);
  const files = own.map(draft => ({ name: `${nameDraft(draft).replaceAll('/', ' ')}.docx`, bytes: fillOwnTemplate(bytes, template, draft) }));
  await writeWholeWith(to, draft => pipeline(Readable.from(zipFiles(Readable.from(files))), createWriteStream(draft)));
}

/** Ctrl-C stops between two papers and leaves nothing half-written. */
async function writeAll(drafts: readonly Draft[], format: PaperFormat, to: string, terminal: Terminal): Promise<void> {
  if (extname(to).toLowerCase() !== '.zip') throw new Refusal('usage', `${ALL} 写成一个 zip，${to} 的后缀请改成 .zip。`);
  const cancelled = new AbortController();
  const cancel = (): void => cancelled.abort(new Refusal('usage', `已停下，${to} 没有写。`));
  process.once('SIGINT', cancel);
  try {
    const files = batchPapers(drafts, { format, signal: cancelled.signal, progress: terminal.progress });
    await writeWholeWith(to, draft => pipeline(Readable.from(zipFiles(files)), createWriteStream(draft)));
  } finally {
    process.off('SIGINT', cancel);
  }
}

function formatOf(format: string): PaperFormat {
  const known = PAPER_FORMATS.find(one => one === format.toLowerCase());
  if (known === undefined) throw new Refusal('usage', `${format === '' ? '文件名没有后缀，不知道写成什么格式' : `写不成“${format}”`}。能写的格式：${PAPER_FORMATS.join('、')}。`);
  return known;
}
