import { expect, test } from 'vitest';
import { linesOf, recogniseOne, SMALL_FORM, tableOf } from './test-outline.ts';

test.each([
  //                                   lines after the table                     preparer   phone
  ['one line',                         ['填报人：张某　　联系电话：0311-8500'],      'present', 'present'],
  ['no blank between them',            ['填报人:张某联系电话:03118500'],            'present', 'present'],
  ['blanks to write on',               ['填 报 人：　　　　联系电话：'],             'blank',   'blank'],
  ['a number without a colon',         ['填表人：李某某', '联系电话85000000'],       'present', 'present'],
  ['the number in the next line',      ['填报人：', '王某', '联系电话:', '8500 0000'], 'present', 'present'],
  ['the next form is no person',       ['填报人：', '附件'],                       'blank',   'absent'],
  ['another label between',            ['填报人：  联系电话：85001111', '王某'],      'blank',   'present'],
  ['room for a signature',             ['填报人（签字）：______'],                  'blank',   'absent'],
  ['not printed',                      [],                                        'absent',  'absent'],
] as const)('keeps of persons only whether they are named: %s', (_case, lines, preparer, phone) => {
  const { draft } = recogniseOne([...linesOf('项目绩效自评表'), tableOf(SMALL_FORM), ...linesOf(...lines)]);
  expect([draft.preparer, draft.phone]).toEqual([preparer, phone]);
  expect(JSON.stringify(draft)).not.toMatch(/张某|李某某|王某|8500/);
});

test('takes no person below the table of a sheet for an indicator', () => {
  const onSheet = (text: string): readonly string[] => [text, '', '', '', '', ''];
  const { draft } = recogniseOne([tableOf([onSheet('项目绩效自评表'), ...SMALL_FORM, onSheet('审核人：赵某'), onSheet('填报人：张某'), onSheet('85001111')])]);
  expect([draft.indicators.length, draft.groups.length, draft.preparer]).toEqual([1, 1, 'present']);
  expect(JSON.stringify(draft)).not.toMatch(/某|8500/);
});

test.each([
  ['behind its label',  linesOf('项目绩效自评表', '填报单位：河道管理处  金额单位：元')],
  ['in the next line',  linesOf('项目绩效自评表', '填报单位：', '河道管理处', '金额单位：元')],
  ['in a table row',    [...linesOf('项目绩效自评表'), tableOf([['填报单位', '河道管理处', null, '金额单位', '元']], 2)]],
  ['behind labels that a converter printed for each cell they cover', [...linesOf('项目绩效自评表'), tableOf([['填报单位', '填报单位', '河道管理处', '金额单位', '金额单位', '元']], 2)]],
] as const)('finds the reporting unit %s', (_case, head) => {
  const { draft } = recogniseOne([...head, tableOf(SMALL_FORM)]);
  expect([draft.reportingUnit, draft.budget.unit]).toEqual(['河道管理处', '元']);
});
