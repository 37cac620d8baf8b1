import { EvaluationAnswer, EvaluationLine } from '@hengji/wire';

const ID = '019a0000-0000-7000-8000-000000000010';

export const line: EvaluationLine = EvaluationLine.parse({
  id: ID, year: 2023, project: { code: null, name: '展厅维护费' }, unit: '商务服务中心', total: '96',
  counts: { error: 1, warning: 1, advice: 0 }, importedAt: '2024-02-01T02:00:00.000Z',
});

const label = (text: string, spans: { readonly rowSpan?: number; readonly columnSpan?: number } = {}) =>
  ({ runs: [{ text }], rowSpan: 1, columnSpan: 1, heading: true, align: 'center' as const, ...spans });
const field = (text: string, source: string) => ({ runs: [{ text, source }], rowSpan: 1, columnSpan: 1, heading: false, align: 'center' as const });
const blank = { runs: [], rowSpan: 1, columnSpan: 1, heading: false, align: 'center' as const };
const finding = {
  record: '展厅维护费', quote: '', why: '钱花到哪一步是自评的第一个数。', where: '表 1 第 2 行第 3 列',
  basis: [{ document: '财预〔2020〕10号', clause: '第五条', verified: false, said: '《项目支出绩效评价管理办法》（财预〔2020〕10号）第五条（条款未核）' }],
};

/** A short form with a finding on the score and, before it on the page, one on a blank cell. */
export const answer: EvaluationAnswer = EvaluationAnswer.parse({
  id: ID, year: 2023, version: 2, edition: 'sjz-2020', project: line.project,
  source: { name: '展厅维护费.docx', format: 'docx', digest: '00', importedAt: '2024-02-01T02:00:00.000Z', importedBy: 'zhangwu' },
  doubts: [{ where: '第 12 行', message: '“9 6”中间有空格，按 96 读。' }],
  paper: {
    name: '自评表 展厅维护费', orientation: 'portrait',
    blocks: [
      { kind: 'heading', level: 0, runs: [{ text: '项目绩效自评表' }] },
      { kind: 'ends', left: [{ text: '填报单位：' }, { text: '商务服务中心', source: 'reportingUnit' }], right: [] },
      {
        kind: 'table', widths: [20, 20, 20, 20, 20], headingRows: 0,
        rows: [
          { cells: [label('执行进度', { columnSpan: 4 }), field('', 'progress')], template: false },
          { cells: [label('一级指标'), label('二级指标'), label('三级指标'), label('实际值'), label('得分')], template: false },
          { cells: [label('产出指标', { rowSpan: 4 }), label('数量指标', { rowSpan: 2 }), field('讲解场次', 'indicators.0.level3'), field('62场', 'indicators.0.actual'), field('96', 'indicators.0.score')], template: false },
          { cells: [label('指标2'), blank, blank], template: true },
          { cells: [label('质量指标', { rowSpan: 2 }), label('指标1'), blank, blank], template: true },
          { cells: [label('指标2'), blank, blank], template: true },
        ],
      },
    ],
  },
  report: {
    policy: 'HEBEI-SJZ-2020',
    findings: [
      { ...finding, rule: 'score-above-points', severity: 'error', field: 'indicators.0.score', message: '得分高于分值。', remedy: '改为不高于 90。' },
      { ...finding, rule: 'execution-progress-blank', severity: 'warning', field: 'progress', message: '“执行进度”是空的。', remedy: '补“76%”。' },
    ],
    passed: [{ rule: 'weights-total', title: '分值合计为 100' }],
    notChecked: [{ rule: 'last-year', title: '与上年比较', reason: '上年的表没有读入。' }],
  },
});
