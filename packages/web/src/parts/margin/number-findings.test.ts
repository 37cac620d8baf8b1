import type { Finding, Paper } from '@hengji/wire';
import { expect, test } from 'vitest';
import { answer } from '../../test-evaluation.ts';
import { numberFindings, standingRuns } from './number-findings.ts';

const [anyFinding] = answer.report.findings;

function on(field: string): Finding {
  if (!anyFinding) throw new Error('the example has findings');
  return { ...anyFinding, field };
}

test.each([
  //                                         field                     cell
  ['its own cell',                           'indicators.0.score',     'indicators.0.score'],
  ['a part of what one cell prints',         'indicators.0.score.raw', 'indicators.0.score'],
  ['a row: its first cell',                  'indicators.0',           'indicators.0.level3'],
  ['a cell the form lacks: its row',         'indicators.0.deviation', 'indicators.0.level3'],
  ['nothing on the sheet: the whole form',   'total',                  undefined],
  ['no name cut in the middle',              'indicators.0.sco',       'indicators.0.level3'],
])('finds the cell of a field: %s', (_case, field, cell) => {
  expect(numberFindings(answer.paper, [on(field)])[0]?.cell).toBe(cell);
});

test('numbers findings as one meets them on the page, those on the whole form first', () => {
  const numbered = numberFindings(answer.paper, [on('indicators.0.score'), on('progress'), on('total')]);
  expect(numbered.map(({ number, cell }) => [number, cell])).toEqual([[1, undefined], [2, 'progress'], [3, 'indicators.0.score']]);
});

test('a field printed twice stands where it is printed first', () => {
  const paper: Paper = {
    name: '', orientation: 'portrait',
    blocks: [{ kind: 'heading', level: 0, runs: [{ text: '展厅', source: 'project.name' }] }, { kind: 'paragraph', runs: [{ text: '展厅', source: 'project.name' }], align: 'left', indent: false }],
  };
  expect(standingRuns(paper)).toHaveLength(1);
});
