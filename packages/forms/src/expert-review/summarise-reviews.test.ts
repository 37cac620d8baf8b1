import type { SheetDraftOf } from '@hengji/model';
import { expect, test } from 'vitest';
import { PAPERS } from '../papers.ts';
import { summariseReviews } from './summarise-reviews.ts';

type Review = SheetDraftOf<'expert-review'>;

const review = (fields: Review['fields'], name = '河道保洁'): Review => ({
  kind: 'expert-review', span: null, year: 2024, department: { code: null, name: '北山县水利局' }, project: { code: '', name },
  fields, lists: { items: [] }, texts: {}, signatures: 'blank', places: {},
});

test.each([
  //                       totals                    scored highest lowest average  spread
  ['three totals',         ['85', '90.5', '80'],     ['3', '90.5', '80',   '85.17', '10.5']],
  ['one total',            ['85'],                   ['1', '85',   '85',   '85',    '0']],
  ['zero is a total',      ['0', '90'],              ['2', '90',   '0',    '45',    '90']],
  ['blank is none',        ['', '90'],               ['1', '90',   '90',   '90',    '0']],
  ['nobody gave one',      ['', '优'],               ['0', '',     '',     '',      '']],
] as const)('counts the totals that are numbers: %s', (_case, totals, expected) => {
  const [summary] = summariseReviews(totals.map(total => review({ total })));
  expect(['scored', 'highest', 'lowest', 'average', 'spread'].map(key => summary?.fields[key])).toEqual(expected);
  expect(summary?.fields['experts']).toBe(String(totals.length));
  expect(summary?.lists['experts']?.map(row => row['total'])).toEqual(totals);
});

test.each([
  ['numbers stay',                      ['Z03', '7'],  ['Z03', '7']],
  ['a name is never printed',           ['某某', '7'], ['1', '2']],
  ['one number twice says nothing',     ['7', '7'],    ['1', '2']],
  ['without numbers they are counted',  [null, ''],    ['1', '2']],
] as const)('experts go by number: %s', (_case, printed, expected) => {
  const [summary] = summariseReviews(printed.map(expert => review({ expert })));
  expect(summary?.lists['experts']?.map(row => row['expert'])).toEqual(expected);
});

test('conclusions are counted, a missing one too, and a date stands only where all have it', () => {
  const conclusions = ['予以支持', '予以支持', '不予支持', ''].map((conclusion, index) => review({ conclusion, date: index < 3 ? '2024年5月6日' : '2024年5月7日' }));
  expect(summariseReviews(conclusions)[0]?.fields).toMatchObject({ conclusions: '予以支持2人，不予支持1人，未填1人', date: '' });
});

test('each project has its own summary', () => {
  const papers = PAPERS['reviews-summarised'].papersOf([review({ total: '80' }), review({ total: '90' }, '水质监测'), review({ total: '70' })]);
  expect(papers.map(({ name }) => name)).toEqual(['专家评审意见汇总表 河道保洁', '专家评审意见汇总表 水质监测']);
});
