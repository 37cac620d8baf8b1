// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, line } from '../../test-evaluation.ts';
import { openScreen, refuse, signedIn } from '../../test-screen.tsx';

const ADDRESS = `/r/130100/evaluations/${answer.id}`;

async function openForm({ address = ADDRESS, width = 1440, findings = answer.report.findings, media = undefined as (EventTarget & { readonly matches: boolean }) | undefined } = {}): Promise<HTMLElement> {
  vi.stubGlobal('matchMedia', (query: string) => media ?? Object.assign(new EventTarget(), { matches: width >= Number(/\d+/.exec(query)?.[0]) })); // happy-dom has no width of its own to set
  openScreen(address, { 'GET /api/session': signedIn, 'GET /api/evaluations': { evaluations: [line] }, [`GET /api/evaluations/${answer.id}`]: { ...answer, report: { ...answer.report, findings } } });
  return screen.findByRole('article', { name: '自评表' });
}

const focused = () => document.activeElement?.id;
const press = (key: string, shiftKey = false) => fireEvent.keyDown(document.activeElement ?? document.body, { key, shiftKey });

describe('the sheet', () => {
  test('is the form: headings with their scope, cells by their field, blank rows folded into what is not set', async () => {
    const sheet = await openForm();
    expect(within(sheet).getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['执行进度', '产出指标', '数量指标']);
    expect(within(sheet).getAllByRole('columnheader')).toHaveLength(5);
    expect(document.getElementById('indicators.0.actual')?.textContent).toBe('62场');
    expect(sheet.textContent).toContain('质量指标：未设');
    expect(sheet.textContent).not.toContain('指标2');
  });

  test('prints in full', async () => {
    const sheet = await openForm();
    fireEvent(window, new Event('beforeprint'));
    expect(within(sheet).getAllByText('指标2')).toHaveLength(2);
    fireEvent(window, new Event('afterprint'));
    expect(within(sheet).queryByText('指标2')).toBeNull();
  });

  test('tells a reader of a cell what its note says', async () => {
    await openForm();
    const note = document.getElementById(document.getElementById('progress')?.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toContain('“执行进度”是空的。');
  });
});

describe('the margin', () => {
  test('says how the form stands, what is wrong, on what it rests, and what was not checked', async () => {
    await openForm();
    const margin = screen.getByRole('complementary', { name: '批注' });
    expect(within(margin).getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['须改 1\u00a0处', '读取存疑 1 处，请对照原件', '1“执行进度”是空的。', '2得分高于分值。']);
    for (const said of ['必须改 1', '应说明 1', '建议 0', '“9 6”中间有空格，按 96 读。', '补“76%”。', '（条款未核）', '原件　表 1 第 2 行第 3 列', '通过 1 项分值合计为 100', '未核 1 项与上年比较：上年的表没有读入。']) {
      expect(margin.textContent).toContain(said);
    }
  });

  test('F8 walks the notes round, Shift F8 back', async () => {
    await openForm();
    const walked = [false, false, false, true].map(back => { press('F8', back); return focused(); });
    expect(walked).toEqual(['note-1', 'note-2', 'note-1', 'note-2']);
  });

  test('Enter crosses from a note to its cell and back', async () => {
    await openForm();
    press('F8');
    press('Enter');
    expect(focused()).toBe('progress');
    press('Enter');
    expect(focused()).toBe('note-1');
  });

  test('the number in a cell opens its note, the number of a note its cell', async () => {
    const sheet = await openForm();
    fireEvent.click(within(sheet).getByRole('button', { name: '批注 2，必须改' }));
    expect(focused()).toBe('note-2');
    fireEvent.click(screen.getByRole('button', { name: '批注 2，到表上这一格' }));
    expect(focused()).toBe('indicators.0.score');
  });

  test('stays shut on a wide screen, so that none covers the form when it grows narrow', async () => {
    const media = Object.assign(new EventTarget(), { matches: true });
    await openForm({ media });
    press('F8');
    media.matches = false;
    act(() => { media.dispatchEvent(new Event('change')); });
    expect(screen.queryByRole('complementary', { name: '批注' })).toBeNull();
  });

  test('is a drawer on a narrow screen: opened from the number, closed by Esc, which gives the number back', async () => {
    const sheet = await openForm({ width: 1024 });
    expect(screen.queryByRole('complementary', { name: '批注' })).toBeNull();
    const number = within(sheet).getByRole('button', { name: '批注 1，应说明' });
    number.focus();
    fireEvent.click(number);
    expect(focused()).toBe('note-1');
    press('F8');
    press('Escape');
    expect(screen.queryByRole('complementary', { name: '批注' })).toBeNull();
    expect(document.activeElement).toBe(number);
  });
});

describe('among the findings', () => {
  test('one on the whole form has a note without a cell, and unfolds nothing', async () => {
    const sheet = await openForm({ findings: answer.report.findings.map(finding => ({ ...finding, field: 'total' })) });
    expect(within(screen.getByRole('complementary')).queryByRole('button')).toBeNull();
    expect(sheet.textContent).toContain('质量指标：未设');
  });

  test('advice stands by its headline alone where there are many', async () => {
    const findings = answer.report.findings.flatMap(finding => Array.from({ length: 5 }, (_, index) => ({ ...finding, severity: index === 0 ? 'error' as const : 'advice' as const })));
    await openForm({ findings });
    expect([document.querySelectorAll('.note').length, document.querySelectorAll('.note details').length]).toEqual([10, 8]);
  });
});

describe('the document bar', () => {
  beforeEach(async () => { await openForm(); });

  test('says what the document is and where it comes from', () => {
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('展厅维护费自评表');
    for (const said of ['2023 年度', '第 2 稿', '读自 展厅维护费.docx']) expect(screen.getByText(said)).toBeTruthy();
  });

  test.each([['下载 Word', 'docx'], ['下载 Excel', 'xlsx']])('offers %s', (name, format) => {
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(`/api/evaluations/${answer.id}/paper.${format}`);
  });
});

test('a link that names a cell opens on it', async () => {
  await openForm({ address: `${ADDRESS}#indicators.0.score` });
  expect(focused()).toBe('indicators.0.score');
});

test('a form one may not see is answered in the words of the server', async () => {
  openScreen(ADDRESS, { 'GET /api/session': signedIn, [`GET /api/evaluations/${answer.id}`]: refuse(404, 'not-found', '没有这条记录，或您看不到它。') });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('没有这条记录，或您看不到它。');
  expect(within(alert).getByRole('link', { name: '回工作台' })).toBeTruthy();
  expect(within(alert).queryByRole('button')).toBeNull();
});

test('a link cut short leads nowhere, and asks the server nothing', async () => {
  const { asked } = openScreen(`${ADDRESS.slice(0, -3)}`, { 'GET /api/session': signedIn });
  await screen.findByText('没有这一页。');
  expect(asked.map(({ path }) => path)).toEqual(['/api/session']);
});
