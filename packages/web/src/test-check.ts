import { CheckDesk, CheckedFile, CheckedOutline, CheckStatus, RuleList } from '@hengji/wire';

export const desk: CheckDesk = CheckDesk.parse({ isOpen: true, largestFile: 20 * 1024 * 1024, mostFiles: 20, keptMinutes: 60, waiting: 0 });

const line = { bytes: 2048, ahead: null, doing: null, place: null, seconds: null, refusal: null, result: null };
const counts = { error: 1, warning: 1, advice: 1, passed: 1204, notChecked: 2 };

/** A check-up with a line in every state a file can be in. */
export const status: CheckStatus = CheckStatus.parse({
  id: 'a-name-nobody-guesses', expiresAt: new Date(Date.now() + 60 * 60_000).toISOString(), waiting: 3, isComplete: true,
  files: [
    { ...line, position: 1, name: '展厅.docx', state: 'done', seconds: 1.24, result: { revision: 1, policies: ['MOF-2020'], drafts: 2, counts } },
    { ...line, position: 2, name: '扫描件.pdf', state: 'refused', refusal: { code: 'format-unknown', message: '“扫描件.pdf”是图片，没有文字可读。请放入原来的 Word 或 Excel。' } },
    { ...line, position: 3, name: '报告.pdf', state: 'judging', doing: '正在核对正文数字与附表', place: { at: 9, of: 14, unit: '页' } },
    { ...line, position: 4, name: '等候.xlsx', state: 'queued', ahead: 2 },
    { ...line, position: 5, name: '没送完.xlsx', state: 'awaited' },
    { ...line, position: 6, name: '停了.xlsx', state: 'cancelled' },
    { ...line, position: 7, name: '通知.docx', state: 'done', seconds: 0.01, result: { revision: 1, policies: [], drafts: 0, counts: { error: 0, warning: 0, advice: 0, passed: 0, notChecked: 0 } } },
  ],
});

const finding = { span: null, basis: ['表内算术'], why: '分值是权重，合计不是 100 就算不出得分。', remedy: '把分值调到合计 100。', related: [], fingerprint: '0', field: '' };
const at = (row: number) => ({ table: 1, row, column: 2 });

/** Two forms; the findings come in no order. */
export const file: CheckedFile = CheckedFile.parse({
  file: '展厅.docx', position: 1, format: 'docx', policy: 'MOF-2020', drafts: 2,
  records: [{ kind: 'self-evaluation', record: '展厅维护费', policy: 'MOF-2020', at: { paragraph: 1 }, where: '第 1 段' }, { kind: 'targets', record: '培训费', policy: 'MOF-2020', at: null, where: null }],
  findings: [
    { ...finding, id: 'ccc', draft: 1, rule: 'target-without-unit', title: '指标值应当有单位', severity: 'advice', at: null, where: null, record: '培训费', quote: '', message: '有一行没有单位。', remedy: '' },
    { ...finding, id: 'bbb', draft: 0, rule: 'weights-total', title: '分值合计应为 100', severity: 'error', at: at(3), where: '表 1 第 3 行第 2 列', record: '展厅维护费', quote: '96', message: '分值合计 96。', related: [{ file: '目标表.docx', position: null, at: null, where: '表 2 第 1 行第 1 列', quote: '100' }] },
    { ...finding, id: 'aaa', draft: 0, rule: 'target-without-unit', title: '指标值应当有单位', severity: 'warning', at: at(2), where: '表 1 第 2 行第 2 列', record: '展厅维护费', quote: '62', message: '“62”没有单位。' },
  ],
  passed: [{ rule: 'year-printed', title: '表上应有年度', record: '展厅维护费', at: null }, { rule: 'year-printed', title: '表上应有年度', record: '培训费', at: null }],
  notChecked: ['展厅维护费', '培训费'].map(record => ({ rule: 'last-year', title: '与上年比较', record, reason: '上年的表没有一起放入。' })),
  suppressed: [], doubts: [{ at: { paragraph: 4 }, where: '第 4 段', message: '“9 6”中间有空格，按 96 读。' }], refusal: null,
});

const cell = (row: number, column: number, text: string) => ({ row: row - 1, column: column - 1, rowSpan: 1, columnSpan: 1, text, at: { table: 1, row, column } });

export const outline: CheckedOutline = CheckedOutline.parse({
  format: 'docx', isCut: false,
  blocks: [
    { kind: 'paragraph', text: '展厅维护费自评表', level: 0, at: { paragraph: 1 } },
    { kind: 'grid', at: { table: 1, row: 1, column: 1 }, rowCount: 3, columnCount: 2, cells: [cell(1, 1, '指标'), cell(1, 2, '值'), cell(2, 1, '场次'), cell(2, 2, '共 62'), cell(3, 1, '合计'), cell(3, 2, '96')] },
  ],
});

export const CHECK = `/api/checks/${status.id}`;
export const ADDRESS = `/check/${status.id}`;
/** What the API answers of it; the seventh file holds no form. */
export const answers = {
  'GET /api/checks': desk, [`GET ${CHECK}`]: status, [`GET ${CHECK}/files/1`]: file, [`GET ${CHECK}/files/1/outline`]: outline,
  [`GET ${CHECK}/files/7`]: { ...file, file: '通知.docx', position: 7, drafts: 0, records: [], findings: [], passed: [], notChecked: [], doubts: [] },
};

const rule = { why: '不写清楚就核不了。', scope: ['targets'], since: '0.1.0', basis: [{ said: '《项目支出绩效评价管理办法》（财预〔2020〕10号）（条款未核）', verified: false }] };

export const rules: RuleList = RuleList.parse({
  rules: [
    { ...rule, id: 'weights-total', title: '分值合计应为 100', severity: { 'MOF-2020': 'error', HEBEI: 'warning' }, examples: [{ name: '合计 100', found: [] }, { name: '合计 96', found: ['分值合计 96。'] }] },
    { ...rule, id: 'target-without-unit', title: '指标值应当有单位', severity: { 'MOF-2020': 'advice', HEBEI: 'advice' }, scope: ['targets', 'self-evaluation'], examples: [{ name: '没有单位', found: ['“62”没有单位。'] }] },
    { ...rule, id: 'retired', title: '旧规则', severity: { 'MOF-2020': 'off' }, examples: [{ name: '什么都行', found: [] }] },
  ],
});
