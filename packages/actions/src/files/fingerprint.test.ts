import type { Finding, SelfEvaluationDraft } from '@hengji/model';
import { expect, test } from 'vitest';
import { draftOf } from '../test-house.ts';
import { fingerprintOf } from './fingerprint.ts';

const draft = draftOf({ name: '展厅维护费' });
const finding: Finding = { rule: 'scores-against-total', severity: 'error', field: 'indicators.0.score', at: { line: 21 }, span: null, record: '展厅维护费', quote: '90 分', message: '甲', why: '', basis: [], remedy: '', related: [] };
const [row] = draft.indicators;
if (!row) throw new Error('the form has a row');
const longer: SelfEvaluationDraft = { ...draft, indicators: [{ ...row, level3: '布展场次' }, row] };
const print = fingerprintOf(finding, draft);

test.each([
  // what changed                                                      the finding then                                   its draft
  ['lines shifted',           { ...finding, at: { line: 48 } },                                                             draft],
  ['a row was added above',   { ...finding, field: 'indicators.1.score' },                                                  longer],
  ['blanks and widths',       { ...finding, quote: '９０分' },                                                              draft],
  ['the year came round',     finding,                                                                                      { ...draft, year: 2024 }],
  ['another severity, words', { ...finding, severity: 'advice', message: '乙' },                                            draft],
] as const)('is the same when only this changed: %s', (_case, changed, of) => expect(fingerprintOf(changed, of)).toBe(print));

test.each([
  ['another rule',   { ...finding, rule: 'points-of-form' },        draft],
  ['another form',   { ...finding, record: '翻译费' },              draft],
  ['other words',    { ...finding, quote: '9 分' },                 draft],
  ['another column', { ...finding, field: 'indicators.0.actual' },  draft],
  ['another row',    finding,                                       longer],
] as const)('is another for %s', (_case, changed, of) => expect(fingerprintOf(changed, of)).not.toBe(print));
