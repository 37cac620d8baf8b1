import type { Paper, PaperBlock, Run } from '@hengji/document';
import type { PrintedRow, ReviewOpinion } from '@hengji/model';
import { cellOf, field, label, type LaidRow, rowOf } from '../layout/cells.ts';
import { fileName } from '../layout/file-name.ts';
import { layTable } from '../layout/lay-table.ts';
import type { ListColumn } from '../sheet/form.ts';
import { composeConclusion, composeDemands, composeReceipt } from './compose.ts';
import { ANNEXES, BLANK_DATE, BLANK_NAME, COLUMNS, groupName, SEAL, TITLE, type List } from './words.ts';

const WIDTH = 100;
const NUMBER = 7;

/** A letter of a page or two, to be dated and sealed, with the lists behind it, each on pages of its own. */
export function paperOfReviewOpinion(opinion: ReviewOpinion): Paper {
  const annexes = ANNEXES.filter(({ list }) => opinion[list].length > 0);
  return {
    name: fileName(`${TITLE} ${opinion.department.name ?? ''}`),
    orientation: 'portrait',
    blocks: [
      title(TITLE),
      line('left', [{ text: opinion.department.name || BLANK_NAME, source: 'department.name' }, { text: '：' }]),
      prose(composeReceipt(opinion)),
      chapter('一、审核的文件'),
      layList('files', opinion),
      chapter('二、审核结果'),
      ...composeConclusion(opinion, annexes.map(({ list }) => list)).map(prose),
      chapter('三、办理要求'),
      ...composeDemands(opinion).map(prose),
      ...annexes.map(annex => prose([{ text: `${annex === annexes[0] ? '附件：' : '　　　'}${annexes.indexOf(annex) + 1}．${annex.title}` }])),
      line('right', [{ text: opinion.reviewer || SEAL, source: 'reviewer' }]),
      line('right', [{ text: opinion.date || BLANK_DATE, source: 'date' }]),
      ...annexes.flatMap(({ list, title: name, orientation }, index): PaperBlock[] => [{ kind: 'page', orientation }, line('left', [{ text: `附件${index + 1}` }]), title(name), layList(list, opinion)]),
    ],
  };
}

/** Findings have numbers of their own and stand under the name of their form; what else is listed is counted. */
function layList(list: List, opinion: ReviewOpinion): PaperBlock {
  const columns: readonly ListColumn[] = COLUMNS[list];
  const rows: readonly PrintedRow[] = opinion[list];
  const isCounted = list !== 'findings';
  const widths = columns.map(({ width }, index) => (index === 0 && isCounted ? width - NUMBER : width));
  const rowFor = (row: PrintedRow, order: number): LaidRow => rowOf([
    ...(isCounted ? [cellOf([{ text: String(order + 1) }], NUMBER)] : []),
    ...columns.map(({ key, align }, index) => field(row[key] ?? '', `${list}.${order}.${key}`, widths[index] ?? 0, align)),
  ]);
  const head = rowOf([...(isCounted ? [label('序号', NUMBER)] : []), ...columns.map((column, index) => label(column.label, widths[index] ?? 0))]);
  return layTable([head, ...(isCounted ? rows.map(rowFor) : groupRows(opinion, rowFor))], 1);
}

/** Neighbours of one form under its name. */
function groupRows({ findings }: ReviewOpinion, rowFor: (row: PrintedRow, order: number) => LaidRow): LaidRow[] {
  return findings.flatMap((finding, order) => {
    const [own, above] = [groupName(finding), findings[order - 1]];
    const isNext = above !== undefined && groupName(above) === own;
    return [...(isNext ? [] : [rowOf([{ ...cellOf([{ text: own, source: `findings.${order}.record` }], WIDTH, 'left'), heading: true }])]), rowFor(finding, order)];
  });
}

const title = (text: string): PaperBlock => ({ kind: 'heading', level: 0, runs: [{ text }] });
const chapter = (text: string): PaperBlock => ({ kind: 'heading', level: 1, runs: [{ text }] });
const prose = (runs: readonly Run[]): PaperBlock => ({ kind: 'paragraph', align: 'justify', indent: true, runs });
const line = (align: 'left' | 'right', runs: readonly Run[]): PaperBlock => ({ kind: 'paragraph', align, indent: false, runs });
