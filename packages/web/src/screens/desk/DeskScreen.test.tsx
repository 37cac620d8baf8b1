// @vitest-environment happy-dom
import type { Role } from '@hengji/model';
import { ImportAnswer } from '@hengji/wire';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { line } from '../../test-evaluation.ts';
import { openScreen, refuse, signedIn, type Asked } from '../../test-screen.tsx';

const DESK = '/r/130100';
const PROJECT = '019a0000-0000-7000-8000-000000000077';
const other = { ...line, id: '019a0000-0000-7000-8000-000000000011', project: { code: null, name: '宣传费' }, total: null, counts: { error: 0, warning: 0, advice: 0 } };

const as = (role: Role) => ({ ...signedIn, roles: [{ role, unit: '商务服务中心', section: null }] });

test('opens with one sentence that says how we stand, then the forms', async () => {
  openScreen(DESK, { 'GET /api/session': signedIn, 'GET /api/evaluations': { evaluations: [line, other] } });
  await screen.findByRole('heading', { level: 1, name: '2\u00a0张自评表，1\u00a0处必须改，1\u00a0处应说明。' });
  const cells = screen.getAllByRole('row').map(row => [...row.children].map(cell => cell.textContent));
  expect(cells.map(row => [row[0], row[3], row[4]])).toEqual([['项目', '总分', '审核'], ['展厅维护费', '96', '必须改 1应说明 1'], ['宣传费', '—', '没有发现问题']]);
});

test.each([
  ['nothing yet, and one may import', '经办人',   '/r/130100',            '还没有自评表。从右边读入第一张。'],
  ['nothing yet, and one only reads', '审计只读', '/r/130100',            '还没有您能看的自评表。'],
  ['a year that cannot be',           '审计只读', '/r/130100?year=99999', '还没有您能看的自评表。'],
  ['nothing in the chosen year',      '审计只读', '/r/130100?year=2019',  '2019 年度还没有自评表。'],
  ['a role without business',         '系统管理员', '/r/130100',         '您的岗位不看业务数据，这里没有要办的事。'],
] as const)('says so when there is nothing: %s', async (_case, role, address, sentence) => {
  openScreen(address, { 'GET /api/session': as(role), 'GET /api/evaluations': { evaluations: [] } });
  await screen.findByRole('heading', { level: 1, name: sentence });
});

test.each([
  //              imports  reads the journal
  ['经办人',      true,    false],
  ['部门管理员',  true,    true],
  ['分管领导',    false,   false],
  ['审计只读',    false,   true],
] as const)('shows %s what the role may do', async (role, imports, journal) => {
  openScreen(DESK, { 'GET /api/session': as(role), 'GET /api/evaluations': { evaluations: [line] } });
  await screen.findByRole('link', { name: '展厅维护费' });
  expect([screen.queryByText('选择文件') !== null, screen.queryByRole('link', { name: '操作记录' }) !== null]).toEqual([imports, journal]);
});

test('what could not be fetched says why, and can be asked again', async () => {
  let isDown = true;
  openScreen(DESK, {
    'GET /api/session': signedIn,
    'GET /api/evaluations': () => (isDown ? refuse(503, 'database-unreachable', '数据库连不上。请稍后再试。') : { evaluations: [line] }),
  });
  expect((await screen.findByRole('alert')).textContent).toContain('数据库连不上。请稍后再试。');
  isDown = false;
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  await screen.findByRole('link', { name: '展厅维护费' });
});

test('a file is sent as it is, and a form without a code is asked about where it was read', async () => {
  const imported = { state: 'imported', position: 0, evaluation: line.id, isNew: true } as const;
  const proposed = { state: 'proposed', position: 1, name: '宣传费', candidates: [{ project: PROJECT, name: '宣传费', code: '322-01', reason: '同单位、同年度、同名' }] } as const;
  const read = ({ path }: Asked) => ImportAnswer.parse(path.includes('matches')
    ? { forms: [{ ...imported, isNew: false }, { ...imported, position: 1, evaluation: other.id }], doubts: [] }
    : { forms: [imported, proposed], doubts: [{ where: '第 9 行', message: '“9 6”按 96 读。' }] });
  const { asked } = openScreen(DESK, { 'GET /api/session': signedIn, 'GET /api/evaluations': { evaluations: [line, other] }, 'POST /api/evaluations': read });

  const file = new File(['表'], '2023 自评表.docx');
  fireEvent.change(await screen.findByLabelText('选择文件'), { target: { files: [file] } });
  fireEvent.click(await screen.findByRole('radio', { name: /都不是/ }));
  expect(screen.getByText('有 1 处读得不太准，请对照原件看一眼')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '按选择读入' }));
  await screen.findByText('读入 2 张');

  const posts = asked.filter(({ method }) => method === 'POST');
  expect(posts.map(({ path }) => Object.fromEntries(new URL(path, 'http://x').searchParams))).toEqual([{ name: '2023 自评表.docx' }, { name: '2023 自评表.docx', matches: '{"1":"new"}' }]);
  expect(posts.every(({ body, headers }) => body === file && headers.get('content-type') === 'application/octet-stream' && headers.get('x-hengji-token') === 'token-of-this-session')).toBe(true);
});

test('a refused file does not hold up the next', async () => {
  const read = ({ path }: Asked) => (path.includes('bad') ? refuse(422, 'file-damaged', 'bad.docx 不完整。请重新复制一份。') : { forms: [{ state: 'imported', position: 0, evaluation: line.id, isNew: true }], doubts: [] });
  openScreen(DESK, { 'GET /api/session': signedIn, 'GET /api/evaluations': { evaluations: [line] }, 'POST /api/evaluations': read });
  fireEvent.change(await screen.findByLabelText('选择文件'), { target: { files: [new File([''], 'bad.docx'), new File([''], 'good.docx')] } });
  await screen.findByText('读入 1 张');
  expect(screen.getByRole('alert').textContent).toContain('bad.docx 不完整。请重新复制一份。');
});

test('a session that has ended meanwhile leads to the sign-in, and from there back', async () => {
  let isIn = true;
  const ended = () => refuse(401, 'not-signed-in', '请先登录。');
  const { address } = openScreen(DESK, {
    'GET /api/session': () => (isIn ? signedIn : ended()),
    'GET /api/evaluations': () => { isIn = false; return ended(); },
  });
  await screen.findByLabelText('密码');
  expect(address()).toBe('/sign-in?next=%2Fr%2F130100');
});

test('a link into another region opens nothing', async () => {
  const { asked } = openScreen('/r/999999', { 'GET /api/session': signedIn });
  await screen.findByText('没有这一页。');
  expect(asked.map(({ path }) => path)).toEqual(['/api/session']);
});

test('signing out everywhere leads to the sign-in and shows nothing of the session any more', async () => {
  let isIn = true;
  const { address } = openScreen(DESK, {
    'GET /api/session': () => (isIn ? signedIn : refuse(401, 'not-signed-in', '请先登录。')),
    'GET /api/evaluations': { evaluations: [line] },
    'DELETE /api/sessions': () => { isIn = false; return new Response(null, { status: 204 }); },
  });
  fireEvent.click(await screen.findByText('在所有设备上退出'));
  await screen.findByLabelText('密码');
  await waitFor(() => expect(address()).toBe('/sign-in'));
  expect(screen.queryByText('展厅维护费')).toBeNull();
});
