// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ADDRESS, answers, CHECK, desk, status } from '../../test-check.ts';
import { type Answers, openScreen, refuse } from '../../test-screen.tsx';

const gone = refuse(404, 'check-gone', '没有这次体检，或已到时删除。');

const messages = () => [...document.querySelectorAll('[data-finding] h4')].map(({ textContent }) => textContent);
const fileNamed = async (name: string) => {
  const list = await screen.findByRole('list', { name: '放入的文件' });
  const line = within(list).getAllByRole('listitem').find(({ textContent }) => textContent.includes(name));
  if (!line) throw new Error(`no line of ${name}`);
  return line;
};

async function openResult(address = ADDRESS, more: Answers = {}) {
  const opened = openScreen(address, { ...answers, ...more });
  await screen.findByRole('heading', { name: '展厅.docx' });
  return opened;
}

afterEach(() => vi.useRealTimers());

describe('before anything is handed in', () => {
  test('says what is taken and what becomes of it, and asks for no sign-in', async () => {
    const { asked } = openScreen('/check', answers);
    await screen.findByText(/一次最多 20 份，每份不超过 20 MB。/);
    expect(screen.getByText(/最多保留 60 分钟/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '看全部审核规则' }).getAttribute('href')).toBe('/rules');
    expect(asked.map(({ path }) => path)).toEqual(['/api/checks']);
  });

  test('switched off, it says so and takes nothing', async () => {
    openScreen('/check', { 'GET /api/checks': { ...desk, isOpen: false } });
    await screen.findByText(/体检现在没有开放/);
    expect(document.querySelector('input[type=file]')).toBeNull();
  });

  test('it can be reached from the sign-in', async () => {
    const { address } = openScreen('/sign-in', { ...answers, 'GET /api/session': refuse(401, 'not-signed-in', '请先登录。') });
    fireEvent.click(await screen.findByRole('link', { name: /不用登录，去体检/ }));
    await screen.findByRole('heading', { name: '公开之前，先体检一遍' });
    expect(address()).toBe('/check');
  });
});

describe('handing in', () => {
  const awaited = { ...status, isComplete: false, files: status.files.slice(0, 2).map(line => ({ ...line, state: 'awaited' as const, refusal: null, result: null })) };
  const files = [new File(['一'], '展厅.docx'), new File(['二二'], '扫描件.pdf')];

  async function handIn(more: Answers) {
    const opened = openScreen('/check', { ...answers, 'POST /api/checks': awaited, ...more });
    await screen.findByText('把文件拖到这里，或点此选择');
    fireEvent.change(document.querySelector('input[type=file]') ?? document.body, { target: { files } });
    return opened;
  }

  test('tells the names first, then sends each file; the address is that of the check-up', async () => {
    const { asked, address } = await handIn({ [`PUT ${CHECK}/files/1`]: status, [`PUT ${CHECK}/files/2`]: status });
    await screen.findByRole('heading', { name: '展厅.docx' });
    expect(asked.find(({ method }) => method === 'POST')?.body).toBe('{"files":[{"name":"展厅.docx","bytes":3},{"name":"扫描件.pdf","bytes":6}]}');
    expect(asked.filter(({ method }) => method === 'PUT').map(({ path, body }) => [path, body])).toEqual([[`${CHECK}/files/1`, files[0]], [`${CHECK}/files/2`, files[1]]]);
    await waitFor(() => expect(address()).toBe(`${ADDRESS}?file=1`));
  });

  test('a file that does not arrive says so in its line, and can be sent again', async () => {
    let isUp = false;
    let hasArrived = false;
    const put = () => {
      if (!isUp) throw new TypeError('fetch failed');
      hasArrived = true;
      return status;
    };
    await handIn({ [`PUT ${CHECK}/files/1`]: put, [`PUT ${CHECK}/files/2`]: () => awaited, [`GET ${CHECK}`]: () => (hasArrived ? status : awaited) });
    const line = await fileNamed('展厅.docx');
    expect((await within(line).findByRole('alert')).textContent).toContain('没有连上服务器');
    isUp = true;
    fireEvent.click(within(line).getByRole('button', { name: '再试一次' }));
    await screen.findByRole('heading', { name: '展厅.docx' });
  });

  test('a hand-in that is refused is answered in the words of the server', async () => {
    const { address } = await handIn({ 'POST /api/checks': refuse(429, 'checks-full', '现在排队的文件太多。请过几分钟再试。') });
    expect((await screen.findByRole('alert')).textContent).toBe('现在排队的文件太多。请过几分钟再试。');
    expect(address()).toBe('/check');
  });

  test('files let go anywhere on the page are taken, and the browser does not leave to open them', async () => {
    const { asked } = openScreen('/check', { ...answers, 'POST /api/checks': status });
    await screen.findByText('把文件拖到这里，或点此选择');
    const drop = Object.assign(new Event('drop', { cancelable: true, bubbles: true }), { dataTransfer: { files } });
    act(() => { document.body.dispatchEvent(drop); });
    expect(drop.defaultPrevented).toBe(true);
    await waitFor(() => expect(asked.some(({ method }) => method === 'POST')).toBe(true));
  });

  test('pasted text is a file like any other', async () => {
    const { asked } = openScreen('/check', { ...answers, 'POST /api/checks': awaited, [`PUT ${CHECK}/files/1`]: status });
    fireEvent.click(await screen.findByRole('button', { name: '也可以粘贴文字' }));
    const field = screen.getByLabelText(/把文字粘贴在这里/);
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: '绩效目标\t次数' } });
    fireEvent.click(screen.getByRole('button', { name: '核对这段文字' }));
    await screen.findByRole('heading', { name: '展厅.docx' });
    const sent = asked.find(({ method }) => method === 'PUT')?.body;
    expect(sent instanceof File && [sent.name, await sent.text()]).toEqual(['粘贴的文字.txt', '绩效目标\t次数']);
  });
});

describe('the files', () => {
  test.each([
    ['展厅.docx',   ['1.2 秒', '必须改 1', '应说明 1', '建议 1']],
    ['扫描件.pdf',  ['未核', '是图片，没有文字可读。请放入原来的 Word 或 Excel。']],
    ['报告.pdf',    ['正在核对正文数字与附表', '第 9 / 14 页', '不核了']],
    ['等候.xlsx',   ['等候，前面还有 2\u00a0份', '不核了']],
    ['没送完.xlsx', ['没有送完就离开了本页。请重新放入这份文件。']],
    ['停了.xlsx',   ['已停']],
    ['通知.docx',   ['没有认得的表', '不到 0.1 秒']],
  ])('%s says how it stands', async (name, said) => {
    await openResult();
    const line = await fileNamed(name);
    for (const words of said) expect(line.textContent).toContain(words);
  });

  test('one under way shows how far, to the ear too', async () => {
    await openResult();
    const bar = within(await fileNamed('报告.pdf')).getByRole('progressbar', { name: '正在核对正文数字与附表' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['9', '14']);
  });

  test('one may be stopped', async () => {
    const { asked } = await openResult(ADDRESS, { [`DELETE ${CHECK}/files/4`]: { ...status, files: status.files.map(line => (line.position === 4 ? { ...line, state: 'cancelled', ahead: null } : line)) } });
    fireEvent.click(screen.getByRole('button', { name: '不核“等候.xlsx”了' }));
    await waitFor(async () => expect((await fileNamed('等候.xlsx')).textContent).toContain('已停'));
    expect(asked.some(({ method, path }) => method === 'DELETE' && path === `${CHECK}/files/4`)).toBe(true);
  });

  test('all may be cleared at once, which leads back to the beginning', async () => {
    const { address } = await openResult(ADDRESS, { [`DELETE ${CHECK}`]: () => new Response(null, { status: 204 }) });
    fireEvent.click(screen.getByRole('button', { name: '现在就清掉' }));
    await waitFor(() => expect(address()).toBe('/check'));
  });

  test('a file without a form of ours says what could be the matter', async () => {
    openScreen(`${ADDRESS}?file=7`, answers);
    await screen.findByRole('heading', { name: '通知.docx' });
    expect(screen.getByText(/里面没有认得的表/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /带批注/ })).toBeNull();
  });

  test('results come while others are still on their way', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const before = { ...status, isComplete: false, files: status.files.map(line => (line.position === 1 ? { ...line, state: 'reading' as const, result: null } : line)).slice(0, 6) };
    let now: object = before;
    openScreen(ADDRESS, { ...answers, [`GET ${CHECK}`]: () => now });
    await screen.findByText('正在核对，结果出来一份显示一份');
    now = { ...status, isComplete: false };
    await act(() => vi.advanceTimersByTimeAsync(500));
    await screen.findByRole('heading', { name: '展厅.docx' });
  });
});

describe('when it is over', () => {
  test('an address that is no more says so, and what to do', async () => {
    openScreen(ADDRESS, { ...answers, [`GET ${CHECK}`]: gone });
    expect((await screen.findByRole('alert')).textContent).toContain('要再核一遍，请重新放入文件。');
  });

  test('what is on the page stays to be read, the downloads go', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let answer: object = { ...status, expiresAt: new Date(Date.now() + 60_000).toISOString() };
    await openResult(ADDRESS, { [`GET ${CHECK}`]: () => answer });
    answer = gone;
    await act(() => vi.advanceTimersByTimeAsync(61_000));
    expect((await screen.findByRole('alert')).textContent).toContain('要下载，请重新放入文件。');
    expect(messages()).toHaveLength(3);
    expect(screen.queryByRole('link', { name: 'JSON' })).toBeNull();
  });

  test('a server that does not answer is told apart from that', async () => {
    openScreen(ADDRESS, { ...answers, [`GET ${CHECK}`]: () => { throw new TypeError('fetch failed'); } });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('没有连上服务器');
    expect(within(alert).getByRole('button', { name: '再试一次' })).toBeTruthy();
  });
});
