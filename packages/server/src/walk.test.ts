import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeHome, passwordOf, startTestServer, type TestServer } from './test-server.ts';

// One walk through the whole house in a real browser, as a clerk on the first day. SHOTS=folder keeps pictures of the way.

const CHROMIUM = process.env['CHROMIUM'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path => existsSync(path)) ?? '';
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const SHOTS = process.env['SHOTS'];
const SAMPLES = join(import.meta.dirname, '../../../samples/self-evaluation-translation-fee');
const NEXT_PASSWORD = '每天都要核一遍的数字';

describe('a clerk on the first day', () => {
  const home = makeHome();
  const complaints: string[] = [];
  let server: TestServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await startTestServer(home);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    page.setDefaultTimeout(15_000);
    page.on('pageerror', error => complaints.push(error.message));
    page.on('console', message => { if (message.type() === 'error' && !/401 \(Unauthorized\)/.test(message.text())) complaints.push(message.text()); });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.kill('SIGINT');
    rmSync(home, { recursive: true, force: true });
  });

  const picture = async (name: string) => {
    if (SHOTS === undefined) return;
    mkdirSync(SHOTS, { recursive: true });
    await page.screenshot({ path: join(SHOTS, `${name}.png`) });
  };

  test('signs in, and must change the first password', async () => {
    await page.goto(server.address);
    await page.getByLabel('账号').fill('经办人');
    await page.getByLabel('密码').fill('不是这个密码');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByText('账号或密码不对').waitFor();
    await picture('sign-in');
    const first = passwordOf(home, '经办人');
    await page.getByLabel('密码').fill(first);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByLabel('现在的密码').fill(first);
    await page.getByLabel('新密码', { exact: true }).fill(NEXT_PASSWORD);
    await page.getByLabel('再输一次新密码').fill(NEXT_PASSWORD);
    await picture('change-password');
    await page.getByRole('button', { name: '改用新密码' }).click();
    await page.getByRole('heading', { name: /1 张自评表/ }).waitFor();
    await picture('desk');
  });

  test('opens the form and finds each note beside its cell', async () => {
    await page.getByRole('link', { name: /翻译费/ }).first().click();
    await page.getByRole('heading', { name: '翻译费自评表' }).waitFor();
    for (const words of ['不是百分比', '应为 98.5%', '是质量比率']) await page.getByText(words).first().waitFor();
    const cell = page.locator('[id="indicators.1.level3"]');
    expect(await cell.innerText()).toContain('翻译准确率%');
    await picture('evaluation');
  });

  test('keeps the downloads in sight beside a name that is long', async () => {
    const name = page.getByRole('heading', { level: 1 });
    const before = await name.innerText();
    await name.evaluate((heading, text) => { heading.textContent = text; }, before.repeat(20));
    expect(await page.locator('html').evaluate(html => html.scrollWidth)).toBe(1440);
    expect((await page.getByText('下载 Excel').boundingBox())?.x).toBeLessThan(1440);
    await name.evaluate((heading, text) => { heading.textContent = text; }, before);
  });

  test('walks the notes with F8', async () => {
    await page.keyboard.press('F8');
    const focused = await page.locator(':focus').innerText();
    expect(focused.length).toBeGreaterThan(0);
  });

  test.each(['Word', 'Excel'])('takes the form along as %s', async format => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText(`下载 ${format}`).click()]);
    const bytes = readFileSync(await download.path());
    const extension = format === 'Word' ? 'docx' : 'xlsx';
    expect(download.suggestedFilename()).toMatch(new RegExp(`翻译费.*\\.${extension}$`));
    expect(bytes.equals(readFileSync(join(SAMPLES, `reissued.${extension}`))), 'the same bytes as the sample').toBe(true);
  });

  test('hands in the same form from Excel, and is asked which project it belongs to', async () => {
    await page.goto(`${server.address}/`);
    await page.locator('input[type=file]').setInputFiles(join(SAMPLES, 'original.xlsx'));
    await page.getByText('它是哪个项目的').waitFor();
    await picture('import-question');
    await page.getByText('都不是，建一个新项目').click();
    await page.getByRole('button', { name: '按选择读入' }).click();
    await page.getByRole('heading', { name: /2 张自评表/ }).waitFor();
  });

  test('reads it on a telephone, and prints the sheet alone', async () => {
    await page.getByRole('link', { name: /翻译费/ }).first().click();
    await page.getByRole('heading', { name: '翻译费自评表' }).waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(300);
    await picture('phone');
    expect((await page.locator('html').boundingBox())?.width, 'nothing sticks out sideways').toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.waitForTimeout(300);
    await picture('evaluation-1280');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('下载 Word').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  test('signs out, and the next page asks who is there', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: /经办人/ }).click();
    await page.getByText('退出登录').click();
    await page.getByLabel('账号').waitFor();
    await page.goto(server.address);
    await page.getByLabel('账号').waitFor();
  });

  test('met no error and no refused style or script on the way', () => expect(complaints).toEqual([]));
});
