// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ADDRESS, answers, CHECK, file, status } from '../../test-check.ts';
import { type Answers, openScreen } from '../../test-screen.tsx';

const focused = () => document.activeElement?.id;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const messages = () => [...document.querySelectorAll('[data-finding] h4')].map(({ textContent }) => textContent);

async function openResult(address = ADDRESS, more: Answers = {}) {
  const opened = openScreen(address, { ...answers, ...more });
  await screen.findByRole('heading', { name: '展厅.docx' });
  return opened;
}

afterEach(() => vi.useRealTimers());

describe('the result', () => {
  test('counts what is wrong, what passed and what nobody looked at, and says why not', async () => {
    await openResult();
    const counts = screen.getAllByRole('definition').slice(0, 4).map(({ textContent }) => textContent);
    expect(counts).toEqual(['1', '1', '1', '1,204']);
    expect(screen.getByText(/1 份绩效自评表、1 份绩效目标表/)).toBeTruthy();
    expect(screen.getByText('与上年比较：上年的表没有一起放入。').parentElement?.textContent).toContain('展厅维护费、培训费');
    expect(screen.getByText('“9 6”中间有空格，按 96 读。')).toBeTruthy();
  });

  test('form by form, in the order of the document', async () => {
    await openResult();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['第 1 份　展厅维护费', '第 2 份　培训费']);
    expect(messages()).toEqual(['“62”没有单位。', '分值合计 96。', '有一行没有单位。']);
  });

  test('each finding says why, what to do, on what it rests, where it stands and where else', async () => {
    await openResult();
    const finding = document.getElementById('1-bbb');
    for (const said of ['必须改', '96', '分值是权重，合计不是 100 就算不出得分。', '把分值调到合计 100。', '表内算术', '表 1 第 3 行第 2 列', '另见目标表.docx　表 2 第 1 行第 1 列　“100”']) expect(finding?.textContent).toContain(said);
    expect(within(finding ?? document.body).getByRole('link', { name: '分值合计应为 100' }).getAttribute('href')).toBe('/rules#weights-total');
  });

  test('rule by rule, the heaviest first, each finding with its form', async () => {
    const { address } = await openResult();
    fireEvent.click(screen.getByRole('tab', { name: '按规则看' }));
    await waitFor(() => expect(messages()).toEqual(['分值合计 96。', '“62”没有单位。', '有一行没有单位。']));
    expect(document.getElementById('1-ccc')?.textContent).toContain('培训费');
    expect(address()).toBe(`${ADDRESS}?file=1&by=rule`);
  });

  test('the arrows walk the tabs', async () => {
    await openResult();
    screen.getByRole('tab', { name: '按表看' }).focus();
    press('ArrowLeft');
    await waitFor(() => expect(screen.getByRole('tab', { name: '按原文顺序' }).getAttribute('aria-selected')).toBe('true'));
    expect(document.activeElement?.textContent).toBe('按原文顺序');
  });

  test('only what must be mended', async () => {
    const { address } = await openResult();
    fireEvent.click(screen.getByRole('checkbox', { name: '只看必须改' }));
    await waitFor(() => expect(messages()).toEqual(['分值合计 96。']));
    expect(address()).toBe(`${ADDRESS}?file=1&only=error`);
  });

  test('in the order of the document: the words are marked, the note carries their number', async () => {
    await openResult(`${ADDRESS}?file=1&by=original`);
    await screen.findByText('展厅维护费自评表');
    expect([...document.querySelectorAll('.wave')].map(({ textContent }) => textContent)).toEqual(['62', '96']);
    expect(screen.getByRole('link', { name: '批注 2，应说明' }).parentElement?.textContent).toBe('共 622');
    expect(document.getElementById('1-aaa')?.textContent).toContain('2“62”没有单位。');
    expect(screen.getByRole('region', { name: /没有一处可指/ }).textContent).toContain('有一行没有单位。');
  });

  test('what can be taken along', async () => {
    await openResult();
    const hrefs = ['带批注的原文件', '审核意见书', 'JSON'].map(name => screen.getByRole('link', { name }).getAttribute('href'));
    expect(hrefs).toEqual([`${CHECK}/files/1/marked`, `${CHECK}/opinion.docx?file=1`, `${CHECK}/result.json?file=1`]);
  });

  test('a file judged again with the others is fetched again; the first judgement stands until then', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let revision = 1;
    const now = () => ({ ...status, isComplete: false, files: status.files.map(line => (line.result ? { ...line, result: { ...line.result, revision } } : line)) });
    await openResult(ADDRESS, { [`GET ${CHECK}`]: now, [`GET ${CHECK}/files/1`]: () => (revision === 1 ? file : { ...file, findings: file.findings.slice(1) }) });
    expect(messages()).toHaveLength(3);
    revision = 2;
    await act(() => vi.advanceTimersByTimeAsync(500));
    await waitFor(() => expect(messages()).toHaveLength(2));
  });
});

describe('the keys', () => {
  test('J and K walk the findings, and stay at the ends; the address follows', async () => {
    const { address } = await openResult();
    const walked: (string | undefined)[] = [];
    for (const key of ['j', 'j', 'j', 'j', 'k']) {
      press(key);
      await act(async () => {});
      walked.push(focused());
    }
    expect(walked).toEqual(['1-aaa', '1-bbb', '1-ccc', '1-ccc', '1-bbb']);
    expect(address()).toBe(`${ADDRESS}?file=1#1-bbb`);
  });

  test('the arrows walk too while a finding is in hand, and are left alone elsewhere', async () => {
    await openResult();
    expect(press('ArrowDown'), 'not prevented').toBe(true);
    press('j');
    await act(async () => {});
    press('ArrowDown');
    await waitFor(() => expect(focused()).toBe('1-bbb'));
  });

  test('a letter that is typed stays a letter', async () => {
    await openResult();
    fireEvent.click(screen.getByRole('button', { name: '也可以粘贴文字' }));
    expect(press('j'), 'not prevented').toBe(true);
  });
});

describe('addresses', () => {
  test('a link to a finding opens its file and stands on it', async () => {
    await openResult(`${ADDRESS}#1-bbb`);
    await waitFor(() => expect(focused()).toBe('1-bbb'));
  });

  test('and in the document, once that has come', async () => {
    await openResult(`${ADDRESS}?by=original#1-bbb`);
    await waitFor(() => expect(focused()).toBe('1-bbb'));
  });

  test('from a finding to its place in the document', async () => {
    await openResult();
    fireEvent.click(screen.getByRole('link', { name: '表 1 第 3 行第 2 列' }));
    await waitFor(() => expect([document.activeElement?.tagName, focused()]).toEqual(['ARTICLE', '1-bbb']));
  });
});
