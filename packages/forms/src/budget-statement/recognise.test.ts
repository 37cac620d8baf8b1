import { readDocument } from '@hengji/document';
import type { BudgetStatementDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { rowsOf } from '../rows.ts';
import { linesOf, tableOf } from '../test-outline.ts';
import { recogniseTitled } from '../prose/recognise.ts';

async function draftsOf(...lines: readonly string[]) {
  const { value } = await readDocument(new TextEncoder().encode(lines.join('\n')), '公开.txt');
  return recogniseTitled(rowsOf(value));
}

async function statementOf(...lines: readonly string[]): Promise<BudgetStatementDraft> {
  const { value } = await draftsOf(...lines);
  expect(value.map(({ kind }) => kind)).toEqual(['budget-statement']);
  const [draft] = value;
  if (draft?.kind !== 'budget-statement') throw new Error('no statement');
  return draft;
}

const HEAD = ['北山县水利局2024年部门预算公开说明', '一、部门职责', '负责水资源管理。', '二、收支预算总体情况', '三、“三公”经费预算情况', '四、机关运行经费情况', '五、名词解释'];

/** The least that is a statement, with lines put below one of its headings. */
const within = (heading: string, ...lines: readonly string[]) => HEAD.flatMap(line => (line.includes(heading) ? [line, ...lines] : [line]));

test('reads a statement in which every sum is a sentence', async () => {
  const draft = await statementOf(
    '北山县水利局2024年部门预算公开说明',
    '一、收支预算总体情况',
    '北山县水利局2024年收支总预算1,456.78万元，比2023年收支预算总数减少23.45万元，下降1.58%，主要原因是项目减少。',
    '二、收入预算情况',
    '2024年收入预算1,456.78万元，其中：上年结转56.78万元，占3.9%；一般公共预算拨款收入1,400万元，占96.1%；政府性基金预算拨款收入0万元。',
    '三、支出预算情况',
    '2024年支出预算1,456.78万元，其中：基本支出500.5万元，比上年增加3万元，主要是正常增资；项目支出956.28万元，比上年减少26.45万元，下降2.69%。主要原因：水库已经完工。',
    '四、“三公”经费财政拨款预算安排情况说明',
    '2024年“三公”经费财政拨款预算数12.6万元，其中：公务接待费2.6万元，因公出国（境）经费0万元，公务用车购置及运行维护费10万元（其中：公务用车购置费0万元，公务用车运行维护费10万元）。',
    '五、其他重要事项',
    '（一）机关运行经费。2024年机关运行经费财政拨款预算为98.76万元，比2023年增加2.1万元。',
    '（二）政府采购情况',
    '安排政府采购预算45.6万元，其中货物类40万元。',
    '（三）国有资产占用情况',
    '截至2023年12月31日，固定资产总额560.5万元，2024年拟购置固定资产6.8万元。',
    '六、名词解释',
    '1、基本支出：指为保障机构正常运转安排的支出，2023年为1万元。',
  );
  expect(draft).toMatchObject({
    year: 2024, department: { code: null, name: '北山县水利局' },
    income: { total: '1,456.78', generalPublicBudget: '1,400', governmentFund: '0', fiscalSpecialAccount: null, other: null, carryOver: '56.78' },
    expenditure: { total: '1,456.78', basic: '500.5', personnel: null, publicUse: null, project: '956.28' },
    change: { delta: '23.45', direction: '减少', percent: '1.58', basicDelta: '增加3', basicReason: '主要是正常增资', projectDelta: '26.45', projectReason: '主要原因：水库已经完工' },
    runningCost: '98.76',
    threePublics: { total: '12.6', abroad: '0', vehicles: '10', vehiclePurchase: '0', vehicleRunning: '10', reception: '2.6' },
    procurement: { total: '45.6', rows: [] },
    assets: { asOf: '2023年12月31日', total: '560.5', planned: '6.8', rows: [] },
    span: [{ line: 1 }, { line: 17 }],
  });
  expect(draft.places).toMatchObject({ 'year': { line: 1 }, 'income.carryOver': { line: 5 }, 'expenditure.project': { line: 7 }, 'change.delta': { line: 3 }, 'assets.planned': { line: 15 } });
  expect(draft.sections.map(({ number, title }) => `${number} ${title}`)).toContain('（三） 国有资产占用情况');
});

test('a table says what the prose does not', async () => {
  const draft = await statementOf(...within('收支预算', '部门收支总表', '收入\t预算数\t支出\t预算数', '一、一般公共预算拨款收入\t90.5\t一、农林水支出\t80', '本年收入合计\t90.5\t本年支出合计\t95.5', '上年结转\t5\t\t', '收入总计\t95.5\t支出总计\t95.5'));
  expect([draft.income.total, draft.income.generalPublicBudget, draft.income.carryOver, draft.expenditure.total]).toEqual(['95.5', '90.5', '5', '95.5']);
});

const DIVIDED = ['2024年支出预算900万元，其中基本支出500万元，项目支出400万元。', '2024年支出预算900万元，较2023年支出预算880万元增加20万元，其中：基本支出500.5万元，较上年增加5万元；项目支出399.5万元。'] as const;

test.each([
  ['the same whole, divided once more',        DIVIDED,                                                                       [['basic', '500.5'], ['project', '399.5']]],
  ['another whole',                            [DIVIDED[0], '财政拨款支出预算800万元，其中基本支出450万元，项目支出350万元。'], []],
  ['last year',                                [DIVIDED[0], '2024年支出预算900万元，2023年基本支出480万元。'],                 []],
  ['a part of a part',                         [DIVIDED[0], '支出预算900万元，其中专项项目支出30万元。'],                      []],
  ['unit by unit',                             [DIVIDED[0], '支出预算900万元，本级基本支出300万元，其中基本支出300万元；中心基本支出200万元，其中基本支出200万元。'], []],
  ['told once',                                [DIVIDED[0]],                                                                  []],
] as const)('a later paragraph that divides %s', async (_case, lines, expected) => {
  const { restated, places } = await statementOf(...within('收支预算', ...lines));
  expect(restated.map(({ part, printed }) => [part, printed])).toEqual(expected);
  expect(places['restated.0']).toEqual(expected.length > 0 ? { line: 6 } : undefined);
});

test('sums in yuan are not taken for sums in ten thousand yuan', async () => {
  const lines = within('收支预算', '2024年收入总预算2563400.12元，同比减少120000元，下降4.47%。', '2024年支出总预算2563400.12元。');
  expect((await statementOf(...lines)).income.total).toBe('2563400.12元');
  expect((await draftsOf(...lines)).doubts).toEqual([{ at: { line: 5 }, message: '金额以元为单位，不是万元，按原样读取。' }]);
});

test('zero, not said, and not there are three things', async () => {
  const draft = await statementOf(...within('三公', '“三公”经费比上年减少3万元，2024年“三公”经费预算0万元。'), '（一）机关运行经费', '机关运行经费为保障机构运行的支出，如9万元。', '机关运行经费9万元。');
  expect(draft.threePublics).toEqual({ total: '0', abroad: null, vehicles: null, vehiclePurchase: null, vehicleRunning: null, reception: null });
  expect(draft.runningCost).toBeNull();
});

test('an amount that the page tore apart stands where its number stands', async () => {
  const draft = await statementOf(...within('机关运行', '2024年我单位机关运行经费财政拨款预算共计安排', '40.33 万元，主要用于办公费。'));
  expect([draft.runningCost, draft.places['runningCost']]).toEqual(['40.33', { line: 8 }]);
});

test('reads goals with their indicators, the goal above them and the safeguards', async () => {
  const draft = await statementOf(...within('机关运行', '机关运行经费5万元。', '五、绩效预算信息', '第一部分 部门整体绩效目标', '（一）总体绩效目标：', '全年治理河道12公里，安排三公经费9万元。',
    '（二）分项绩效目标', '1.河道治理：治理中小河流', '绩效目标：按期完工，', '群众满意', '绩效指标：治理12公里、', '合格率100%。', '2、水库维修。绩效目标：消除隐患。绩效指标：维修2座。', '3、职工培训', '绩效目标：', '1.提高能力；', '2.人人参加。', '绩效指标：2期。',
    '（三）工作保障措施', '为完成目标，采取以下措施：', '1.加强领导', '（1）成立专班。', '2.严格支出。'));
  expect(draft.overallGoal).toBe('全年治理河道12公里，安排三公经费9万元。');
  expect(draft.subGoals).toEqual([
    { title: '河道治理', goal: '按期完工，\n群众满意', indicators: '治理12公里、\n合格率100%。' },
    { title: '水库维修', goal: '消除隐患。', indicators: '维修2座。' },
    { title: '职工培训', goal: '1.提高能力；\n2.人人参加。', indicators: '2期。' },
  ]);
  expect(draft.safeguards).toEqual(['1.加强领导\n（1）成立专班。', '2.严格支出。']);
  expect(draft.threePublics.total).toBeNull(); // a goal's money is nobody's budget
});

const CODED = '322 北山县水利局';
const TOP = ['政府采购项目来源', null, '采购物品名称', '政府采购目录序号', '计量单位', '数量', '单价', '政府采购金额', null, null];
const HEADINGS = ['项目名称', '预算资金', '', '', '', '', '', '合计', '一般公共预算拨款', '2024年预留中小微企业份额'];

test('reads tables under headings of two rows, again after each page, in any order', () => {
  const blocks = [
    ...linesOf(...HEAD), ...linesOf(CODED),
    tableOf([['经费保障形式', '单位规格', '单位名称', '单位性质'], ['财政拨款', '正科级', '北山县水利局（本级）', '行政'], ['', '', '', '']]),
    tableOf([TOP, HEADINGS, ['合计', '', '', '', '', '', '', '6', '6', ''], ['公用经费', '20', '台式计算机', 'A02010104', '台', '6', '0.5', '3', '3', '3']], 2),
    tableOf([TOP, HEADINGS, ['公用经费', '20', '打印机', 'A02010601', '台', '6', '0.5', '3', '3', ''], ['注：单价因配置不同而变动', null, null, null, null, null, null, null, null, null]], 3),
    tableOf([['政府采购', '', '采购物', '政府采购目', '计量', '数量', '单价', '政府采', null, null], ['项目来源', '', '品名称', '录序号', '单位', '', '', '购金额', null, null], HEADINGS, ['会议室', '9', '投影仪', 'A020202', '台', '1', '9', '9', '9', '']], 5),
    tableOf([['截止时间：2023年12月31日', null, null], ['项 目', '数量', '价值（金额单位：万元）'], ['资产总额', '--', '560.5'], ['车辆（台、辆）', '2', '']], 4),
  ];
  const [draft] = recogniseDrafts({ format: 'docx', blocks }).value;
  expect(draft).toMatchObject({
    department: { code: '322', name: '北山县水利局' },
    institutions: [{ name: '北山县水利局（本级）', nature: '行政', rank: '正科级', funding: '财政拨款' }],
    procurement: { rows: [
      { type: 'total', project: '合计', budget: '', total: '6', general: '6' },
      { type: 'item', project: '公用经费', budget: '20', item: '台式计算机', catalog: 'A02010104', unitOfMeasure: '台', quantity: '6', unitPrice: '0.5', total: '3', general: '3', smeReserved: '3' },
      { type: 'item', item: '打印机', smeReserved: '' },
      { type: 'item', item: '投影仪', catalog: 'A020202', unitOfMeasure: '台', general: '9' }, // the page tore its headings
    ] },
    assets: { asOf: '2023年12月31日', rows: [{ item: '资产总额', quantity: '--', value: '560.5' }, { item: '车辆（台、辆）', quantity: '2', value: '' }] },
  });
});

test('a line that only names a statement, and what is about statements, is none', async () => {
  const none = [
    ['北山县水利局2024年部门预算公开', '北山县水利局日前公开了2024年部门预算，收入预算100万元。'],
    ['北山县财政局关于做好2024年部门预算公开的通知', '一、公开内容', '收支预算情况、机关运行经费、“三公”经费、政府采购。', '二、公开时间', '2月底前。', '附件：部门预算公开说明'],
    ['财务软件采购合同', '一、合同标的', '部门预算公开软件，总价45万元。', '二、付款方式', '验收后付款。'],
    ['北山县2024年预算绩效管理工作方案', '一、绩效目标', '二、政府采购', '三、机构职责', '四、保障措施'],
  ];
  for (const lines of none) expect((await draftsOf(...lines)).value).toEqual([]);
});

test('the parts of the three publics and of the income are found in whatever order they are told', async () => {
  const publics = [['abroad', '因公出国（境）费'], ['vehicles', '公务用车购置及运行费'], ['reception', '公务接待费']] as const;
  const sources = [['generalPublicBudget', '一般公共预算拨款收入'], ['governmentFund', '政府性基金收入'], ['fiscalSpecialAccount', '财政专户核拨资金'], ['carryOver', '上年结转'], ['other', '其他收入']] as const;
  const told = <T extends readonly (readonly [string, string])[]>(parts: T) => fc.shuffledSubarray([...parts], { minLength: parts.length })
    .chain(shuffled => fc.tuple(...shuffled.map(([key, label]) => fc.tuple(fc.constant(key), fc.constant(label), fc.integer({ min: 0, max: 99_999 }).map(String)))));
  const sentence = (parts: readonly (readonly [string, string, string])[]) => parts.map(([, label, value]) => `${label}${value}万元`).join('，');
  await fc.assert(fc.asyncProperty(told(publics), told(sources), async (one, other) => {
    const draft = await statementOf(...HEAD.flatMap(line => line.includes('三公') ? [line, `“三公”经费预算共9万元，其中：${sentence(one)}。`]
      : line.includes('收支预算') ? [line, `2024年预算收入8万元，其中：${sentence(other)}。`] : [line]));
    expect(draft.threePublics).toMatchObject(Object.fromEntries(one.map(([key, , value]) => [key, value])));
    expect(draft.income).toMatchObject(Object.fromEntries(other.map(([key, , value]) => [key, value])));
  }), { numRuns: 30 });
});

test('what each page prints again above a torn table is told once', () => {
  const HEAD_OF_TABLE = ['采购物品名称', '政府采购目录序号', '数量', '合计'];
  const page = (table: number, item: string) => [...linesOf('部门政府采购预算表', CODED), tableOf([HEAD_OF_TABLE, [item, 'A020202', '1', '9']], table)];
  const [draft] = recogniseDrafts({ format: 'docx', blocks: [...linesOf(...HEAD), ...page(1, '投影仪'), ...page(2, '音箱'), ...linesOf('部门固定资产占用情况表', CODED), tableOf([['项目', '数量', '价值'], ['车辆', '2', '']], 3)] }).value;
  if (draft?.kind !== 'budget-statement') throw new Error('no statement');
  expect(draft.paragraphs.map(({ text }) => text).filter(text => text === CODED || text.endsWith('表'))).toEqual(['部门政府采购预算表', CODED, '部门固定资产占用情况表', CODED]);
  expect(draft.procurement.rows.map(({ item }) => item)).toEqual(['投影仪', '音箱']);
});

test('the reason of one part is not that of the other, and beside a whole that did not change each part says its own word', async () => {
  const { change } = await statementOf(...within('收支预算', '1、比上年增减情况', '2024年预算收支安排9万元，与上年持平。其中：基本支出增加3万元；项目支出减少3万元，主要是展厅完工。'));
  expect(change).toMatchObject({ direction: '持平', delta: null, basicDelta: '增加3', basicReason: null, projectDelta: '减少3', projectReason: '主要是展厅完工' });
});
