import type { Draft, SelfEvaluationDraft } from '@hengji/model';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../test-house.ts';
import { parseBaseline, printBaseline } from './baseline.ts';
import { checkFiles, type Check, type NamedReading } from './check-files.ts';
import { parsePolicyName, parseSeverities } from './check-options.ts';
import { parseSuppressions } from './suppression.ts';

const fileOf = (file: string, ...drafts: readonly Draft[]): NamedReading => ({ file, format: 'text', drafts, doubts: [], refusal: null });
const formOf = (name: string, parts: Partial<SelfEvaluationDraft> = {}): Draft => ({ ...draftOf({ name }), ...parts, places: { total: { line: 9 }, issues: { line: 12 }, progress: { line: 4 } } });
const rulesIn = ({ files }: Check) => files.map(({ checks }) => checks.flatMap(({ report }) => report.findings.map(({ rule }) => rule)));
const findingsIn = ({ files }: Check) => files.flatMap(({ checks }) => checks.flatMap(({ report }) => report.findings));

describe('files that were handed in together', () => {
  const issues = '大项目受土地资源限制，引进的多为楼宇和总部经济，下一步加强储备。';
  const first = fileOf('一科.docx', formOf('培训费', { issues, reportingUnit: '青山县商务局' }));
  const copied = (check: Check) => findingsIn(check).filter(({ rule }) => rule === 'issues-copied');

  test('of one department are checked against each other, and each finding says where the other stands', () => {
    const [finding, other] = copied(checkFiles([first, fileOf('二科.docx', formOf('翻译费', { issues, reportingUnit: '商务局' }))]));
    expect(finding?.related).toEqual([{ file: '二科.docx', at: { line: 12 }, quote: issues }]);
    expect(other?.related).toEqual([{ file: '一科.docx', at: { line: 12 }, quote: issues }]);
  });

  test('of several departments only when one asks for it', () => {
    const files = [first, fileOf('县乙.docx', formOf('翻译费', { issues, reportingUnit: '绿水县财政局' }))];
    expect(copied(checkFiles(files))).toEqual([]);
    expect(copied(checkFiles(files, { together: true }))).toHaveLength(2);
  });
});

describe('what is asked for', () => {
  const files = [fileOf('表.docx', formOf('展厅维护费', { total: '99' }))];
  const isFound = (options: Parameters<typeof checkFiles>[1]) => findingsIn(checkFiles(files, options)).find(({ rule }) => rule === 'scores-against-total')?.severity;

  test('a rule is switched off, or weighs what one says', () => {
    expect(isFound({})).toBe('error');
    expect(isFound({ severities: parseSeverities(['scores-against-total=advice']) })).toBe('advice');
    expect(isFound({ severities: parseSeverities(['scores-against-total=off']) })).toBeUndefined();
  });

  test.each([
    ['a rule nobody knows',  () => parseSeverities(['scores-against-totals=off']), /^没有“scores-against-totals”这条规则。.+$/],
    ['a severity of no name', () => parseSeverities(['scores-against-total=fatal']), /^“scores-against-total=fatal”看不懂。.+$/],
    ['a policy nobody knows', () => parsePolicyName('hebei'),                        /^没有“hebei”这个口径。.+$/],
    ['a baseline of no kind', () => parseBaseline('{"known":[{}]}', '旧.json'),      /^“旧\.json”不是存量问题文件。.+$/],
    ['no JSON',               () => parseBaseline('known', '旧.json'),               /^“旧\.json”不是 JSON.+$/],
    ['a list of another name', () => parseSuppressions('[]', '搁置.json'),           /^“搁置\.json”里没有“suppressed”这一列。.+$/],
    ['a suppression without a reason', () => parseSuppressions('{"suppressed":[{"rule":"scores-against-total","record":"展厅维护费","reason":" "}]}', '搁置.json'), /^“搁置\.json”第 1 条没有写理由.+$/],
    ['a suppression of no rule', () => parseSuppressions('{"suppressed":[{"rule":"total","record":"展厅维护费","reason":"已核"}]}', '搁置.json'), /^“搁置\.json”第 1 条的 rule 不是现有的规则。.+$/],
  ])('%s is refused in one line', (_case, parse, words) => expect(parse).toThrow(words));
});

describe('a suppression', () => {
  const files = [fileOf('表.docx', formOf('展厅维护费', { total: '99' }), formOf('翻译费', { total: '99' }))];
  const suppress = (...suppressed: readonly object[]) => checkFiles(files, { suppressions: parseSuppressions(JSON.stringify({ suppressed }), '搁置.json') });

  test('takes the finding of one form off the list, and keeps it with its reason', () => {
    const check = suppress({ rule: 'scores-against-total', record: '展厅维护费', quote: ' 99', reason: '封顶，附件有说明' });
    expect(rulesIn(check)[0]?.filter(rule => rule === 'scores-against-total')).toHaveLength(1);
    expect(check.files[0]?.checks[0]?.suppressed).toMatchObject([{ rule: 'scores-against-total', quote: '99', reason: '封顶，附件有说明' }]);
    expect(check.unused).toEqual([]);
  });

  test('without a quote speaks of the whole form; with another quote of nothing, which is said', () => {
    expect(suppress({ rule: 'scores-against-total', record: '翻译费', reason: '已核' }).files[0]?.checks[1]?.suppressed).toHaveLength(1);
    const missed = suppress({ rule: 'scores-against-total', record: '翻译费', quote: '98', reason: '已核' });
    expect(missed.unused).toMatchObject([{ quote: '98' }]);
    expect(missed.files[0]?.checks[1]?.suppressed).toEqual([]);
  });
});

describe('a baseline', () => {
  const before = fileOf('旧名.docx', formOf('展厅维护费', { total: '99' }));
  const known = parseBaseline(printBaseline(findingsIn(checkFiles([before]))), '存量.json');
  const again = (parts: Partial<SelfEvaluationDraft>) => checkFiles([fileOf('新名.docx', formOf('展厅维护费', parts))], { baseline: known });

  test('has something to know', () => expect(known.map(({ rule }) => rule)).toContain('scores-against-total'));

  test('keeps old findings off the list, under another name of the file too', () => {
    const check = again({ total: '99' });
    expect(rulesIn(check)).toEqual([[]]);
    expect(check.files[0]?.checks[0]?.known).toHaveLength(known.length);
    expect(check.mended).toEqual([]);
  });

  test('shows what is new, and counts what was mended', () => {
    const check = again({ total: '98' });
    expect(rulesIn(check)).toEqual([['scores-against-total']]);
    expect(check.mended).toHaveLength(1);
    expect(again({ total: '100' }).mended).toHaveLength(1);
  });

  test('answers for as many findings as it has, and for no form that was not looked at', () => {
    const twice = checkFiles([before, before], { baseline: known });
    expect(rulesIn(twice)).toEqual([[], known.map(({ rule }) => rule)]);
    expect(checkFiles([fileOf('别的.docx', formOf('翻译费'))], { baseline: known }).mended).toEqual([]);
  });
});
