import { readDocument, writeDocx, writePdf, writeXlsx, type Paper } from '@hengji/document';
import type { OpinedFinding, ReviewOpinion } from '@hengji/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPapers } from '../layout/join-papers.ts';
import { recogniseDrafts } from '../recognise.ts';
import { arbitraryOpinion } from './arbitrary-opinion.ts';
import { paperOfReviewOpinion } from './paper.ts';

const WRITERS = { docx: writeDocx, xlsx: writeXlsx, pdf: writePdf } as const;

async function readBack(paper: Paper, format: keyof typeof WRITERS) {
  const { value } = await readDocument(await WRITERS[format](paper), `意见.${format}`);
  return recogniseDrafts(value).value.map(draft => ({ ...draft, span: null, places: {} }));
}

describe.each(['docx', 'xlsx'] as const)('%s', format => {
  test('a letter reads back as the same draft and as nothing else, whatever it quotes', async () => {
    await fc.assert(fc.asyncProperty(arbitraryOpinion(), async opinion => {
      expect(await readBack(paperOfReviewOpinion(opinion), format)).toEqual([opinion]);
    }), { numRuns: 40, interruptAfterTimeLimit: 15_000 });
  });

  test('two letters in one file are two', async () => {
    const [one, other] = fc.sample(arbitraryOpinion(), { numRuns: 2, seed: 6 });
    if (!one || !other) throw new Error('no letters');
    expect(await readBack(joinPapers('两份', [one, other].map(paperOfReviewOpinion)), format)).toEqual([one, other]);
  });
});

test('of the cells of letters printed as pdf no more than five in a thousand read back otherwise', async () => {
  let [cells, wrong] = [0, 0];
  for (const opinion of fc.sample(arbitraryOpinion().map(asPrinted), { numRuns: 25, seed: 2026 })) {
    const read = await readBack(paperOfReviewOpinion(opinion), 'pdf');
    const [asked, got] = [cellsOf(opinion), new Map(read.flatMap(draft => [...cellsOf(draft)]))];
    cells += asked.size;
    wrong += [...asked].filter(([path, text]) => got.get(path) !== text).length;
  }
  expect(cells).toBeGreaterThan(1000);
  expect(wrong / cells).toBeLessThanOrEqual(0.005);
}, 60_000);

describe('the letter says in sentences what its lists hold', () => {
  const REVIEWED = { name: '自评表.docx', forms: '2', policy: 'HEBEI-SJZ-2020', result: '没有发现问题' };
  const of = (severity: string): OpinedFinding => ({ file: '1', record: '翻译费', number: '1', severity, place: '第 3 行', quote: '', message: '少一栏。', why: '要填。', basis: '表内勾稽', remedy: '补上。' });

  test.each<[string, Partial<ReviewOpinion>, readonly string[]]>([
    ['nothing is wrong',                { },                                                        ['没有发现问题。', '没有未核的事项。', '没有需要改正或者说明的问题，不必重新报送。']],
    ['one of each',                     { findings: ['必须改', '应说明', '建议'].map(of) },         ['发现问题3项：必须改的1项，应说明的1项，建议的1项。逐项列在附件1，编号与带批注的文件一致。', '必须改的1项，请于　　　　年　　月　　日前改正，重新报送。', '应说明的1项，请一并改正，或者书面说明理由。', '建议的1项，供修改时参考，不要求答复。']],
    ['nothing must be mended',          { findings: [of('应说明')], deadline: '2026年12月31日' },   ['发现问题1项：没有必须改的，应说明的1项，没有建议的。', '应说明的1项，请于2026年12月31日前改正，或者书面说明理由。']],
    ['only advice',                     { findings: [of('建议')] },                                 ['建议的1项，供修改时参考，不要求答复。']],
    ['a day is set and nothing asked',  { deadline: '2026年12月31日' },                             ['不必重新报送。', '如有补充材料，请于2026年12月31日前报送。']],
    ['a file was not read',             { files: [REVIEWED, { ...REVIEWED, forms: '' }] },          ['我们审核了2个文件里的2张表', '1个文件没有审核，原因写在第一部分，对它们不作结论。', '没有审核的文件，请按第一部分写明的原因处理，再行报送。']],
    ['nothing was read',                { files: [{ ...REVIEWED, forms: '0' }] },                   ['报送的1个文件里没有认得的表，这次没有审核任何内容。', '没有审核任何内容，不作结论。不作结论不等于没有问题。']],
    ['a list has its annex',            { notChecked: [{ title: '编制', reason: '未接入', records: '翻译费' }] }, ['1类事项没有核对，原因列在附件1，对这些事项不作结论。', '附件：1．未核事项清单']],
  ])('%s', (_case, said, sentences) => {
    const text = textOf(paperOfReviewOpinion({ ...NOTHING, files: [REVIEWED], ...said }));
    for (const sentence of sentences) expect(text).toContain(sentence);
  });

  test('and each number is a field', () => {
    const { blocks } = paperOfReviewOpinion({ ...NOTHING, files: [REVIEWED], findings: [of('必须改')] });
    const loose = blocks.flatMap(block => (block.kind === 'paragraph' ? block.runs : [])).filter(({ text, source }) => /^\d+$/.test(text) && source === undefined);
    expect(loose.map(({ text }) => text)).toEqual(['1']); // the number of the annex is the letter's own
  });
});

const NOTHING: ReviewOpinion = { kind: 'review-opinion', span: null, year: 2020, department: { code: null, name: '' }, files: [], findings: [], passed: [], notChecked: [], deadline: null, reviewer: '', date: '', places: {} };

function textOf({ blocks }: Paper): string {
  return blocks.map(block => ('runs' in block ? block.runs.map(({ text }) => text).join('') : '')).join('\n');
}

/** With characters beyond the BMP that the packaged fonts hold, in place of two that they do not. */
function asPrinted<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('𠮷', '𠳐').replaceAll('😀', '𡎚')); // the same shape
}

function cellsOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]]);
  return new Map(Object.entries(value).flatMap(([key, own]) => [...cellsOf(own, `${path}.${key}`)]));
}
