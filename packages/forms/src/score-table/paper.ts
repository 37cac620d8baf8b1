import type { Paper, PaperBlock } from '@hengji/document';
import type { Field, Printed, TableDraft } from '@hengji/model';
import { type Wordings, wordedAs } from '../headings.ts';
import { labelled } from '../layout/cells.ts';
import { fileName } from '../layout/file-name.ts';
import { layPrinted, type PrintedColumn } from '../layout/lay-printed.ts';
import { layTable } from '../layout/lay-table.ts';
import { titledBy } from '../prose/titles.ts';
import { scoreTableTitle } from './compose-score-table.ts';

type ScoreTable = Extract<TableDraft, { readonly kind: 'score-table' }>;
type Table = ScoreTable['tables'][number];

/** How the columns are called, and the room each takes in the published tables. */
const COLUMNS = {
  level1: /^一级指标/, level2: /^二级指标/, level3: /^三级指标|^指标(?:名称)?$/,
  points: /^(?:标准|指标|设定)?(?:分值|权重|满分)/, standard: /标准|细则|说明|要点|解释/, score: /得分|评分|打分/, reason: /原因|理由|依据|备注/, number: /^序号$/,
} as const satisfies Wordings<string>;

const SHAPES: Readonly<Record<keyof typeof COLUMNS | 'other', PrintedColumn>> = {
  level1: { width: 10, align: 'center' }, level2: { width: 12, align: 'center' }, level3: { width: 16, align: 'left' }, points: { width: 7, align: 'center' },
  standard: { width: 30, align: 'left' }, score: { width: 7, align: 'center' }, reason: { width: 18, align: 'left' }, number: { width: 5, align: 'center' }, other: { width: 12, align: 'left' },
};

const TOTAL = /^(?:总分|合计|总计|总得分|小计)/;

/** 部门整体支出绩效评价计分表: its tables as they were printed, under their own titles. */
export function paperOfScoreTable(draft: ScoreTable): Paper {
  const title = draft.tables[0]?.title ?? scoreTableTitle(draft);
  return {
    name: fileName(`部门整体支出绩效评价计分表 ${draft.department.name ?? ''}`),
    orientation: 'landscape',
    blocks: [
      { kind: 'heading', level: 0, runs: [{ text: title, source: 'tables.0.title' }] },
      ...headLines(draft, title),
      ...draft.sections.map(({ number, title: text }, index): PaperBlock => ({ kind: 'heading', level: 1, runs: [{ text: /^[（(第①-⑳]/.test(number) ? `${number}${number.startsWith('第') ? ' ' : ''}` : `${number}、` }, { text, source: `sections.${index}` }] })),
      ...draft.tables.flatMap((table, index) => [...(index === 0 ? [] : captionOf(table.title, `tables.${index}.title`)), layScores(table, index)]),
    ],
  };
}

/** What the title does not say: whose table it is, of which year, of which project. */
function headLines({ department, project, year }: ScoreTable, title: string): PaperBlock[] {
  const said = titledBy('score-table', title, []);
  const isCoded = department.code !== null && department.name !== null;
  const line = (left: ReturnType<typeof labelled>, right: ReturnType<typeof labelled>): PaperBlock[] => (left.length + right.length === 0 ? [] : [{ kind: 'ends', left, right }]);
  return [
    ...isCoded ? line([{ text: department.code ?? '', source: 'department.code' }, { text: department.name ?? '', source: 'department.name' }], []) : [],
    ...line(
      isCoded || said.department === department.name ? [] : labelled('部门名称：', department.name, 'department.name'),
      said.year === year ? [] : labelled('评价年度：', year === null ? null : String(year), 'year'),
    ),
    ...line(labelled('项目名称：', project.name, 'project.name'), labelled('项目编码：', project.code, 'project.code')),
  ];
}

function captionOf(title: Printed, source: Field): PaperBlock[] {
  return title === null ? [] : [{ kind: 'paragraph', align: 'center', indent: false, runs: [{ text: title, source }] }];
}

function layScores({ rows }: Table, table: number): PaperBlock {
  const head = rows.findIndex(row => row.filter(text => wordedAs(text ?? '', COLUMNS) !== undefined).length > 1);
  const count = Math.max(1, ...rows.map(row => row.length));
  const columns = Array.from({ length: count }, (_, column) => SHAPES[wordedAs(rows[head]?.[column] ?? '', COLUMNS) ?? 'other']);
  return layTable(layPrinted(rows, columns, {
    headingRows: head + 1,
    sourceOf: (row, column) => `tables.${table}.rows.${row}.${column}`,
    reachesAcross: row => TOTAL.test(rows[row]?.find(text => text !== null && text !== '') ?? ''),
  }), head + 1);
}
