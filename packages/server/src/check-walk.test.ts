import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeHome, startTestServer, type TestServer } from './test-server.ts';

// A stranger at the door: no account, an old browser, files of every kind at once. SHOTS=folder keeps pictures of the way.

const CHROMIUM = process.env['CHROMIUM'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path => existsSync(path)) ?? '';
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const SHOTS = process.env['SHOTS'];
const SAMPLES = join(import.meta.dirname, '../../../samples');
const GOOD = join(SAMPLES, 'self-evaluation-translation-fee/original.docx');
const FAULTY = join(SAMPLES, 'published/office/sjz-2020-project-targets.docx');
const TOO_LARGE = 65 * 2 ** 20;
const PATIENCE = { timeout: 10_000 };

describe('a stranger with a handful of files', () => {
  const home = makeHome();
  const complaints: string[] = [];
  let server: TestServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await startTestServer(home);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
    page.setDefaultTimeout(30_000);
    page.on('pageerror', error => complaints.push(error.message));
    page.on('console', message => { if (message.type() === 'error') complaints.push(message.text()); });
    await page.addInitScript(makeOld);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.kill('SIGINT');
    rmSync(home, { recursive: true, force: true });
  });

  const picture = async (name: string) => {
    if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, `check-${name}.png`) });
  };
  const lineOf = (name: string) => page.locator('.file', { hasText: name });
  const focused = () => page.locator('html').evaluate(html => html.ownerDocument.activeElement?.id);

  test('drops a good, a faulty, a hostile, a scanned and a very large file together', async () => {
    await page.goto(`${server.address}/check`);
    await page.getByText('一次最多').waitFor();
    await picture('empty');
    const dropped = [GOOD, FAULTY, join(SAMPLES, 'bad/zip-bomb.docx'), join(SAMPLES, 'bad/scan.pdf')].map(path => ({ name: basename(path), bytes: readFileSync(path).toString('base64') }));
    await page.locator('body').evaluate((body, { dropped, large }) => { // in the page: nothing of this module is there
      const { DataTransfer, DragEvent, File } = body.ownerDocument.defaultView;
      const held = new DataTransfer();
      for (const { name, bytes } of dropped) held.items.add(new File([Uint8Array.from(atob(bytes), letter => letter.charCodeAt(0))], name));
      held.items.add(new File([new Uint8Array(large)], '很大.txt'));
      body.dispatchEvent(new DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true }));
    }, { dropped, large: TOO_LARGE });
    await lineOf('很大.txt').getByText('超出限度').waitFor();
    await lineOf('sjz-2020-project-targets.docx').getByText('必须改').waitFor();
    await lineOf('original.docx').getByText('秒').waitFor();
    for (const name of ['zip-bomb.docx', 'scan.pdf']) await lineOf(name).getByText('未核').waitFor();
    expect(await lineOf('scan.pdf').innerText()).toContain('没有可读的文字');
    await picture('files');
  });

  test('reads what is wrong, and filters it', async () => {
    await page.getByRole('link', { name: 'sjz-2020-project-targets.docx' }).click();
    await page.getByRole('heading', { name: 'sjz-2020-project-targets.docx' }).waitFor();
    const all = await page.locator('.finding').count();
    await picture('record');
    await page.getByLabel('只看必须改').check();
    const errors = await page.locator('.finding').count();
    expect([errors > 0, errors < all]).toEqual([true, true]);
    expect(await page.locator('.finding .chip').allInnerTexts()).toEqual(Array.from({ length: errors }, () => '必须改'));
    await page.getByLabel('只看必须改').uncheck();
    await page.getByRole('tab', { name: '按规则看' }).click();
    await page.getByText('这条规则').first().waitFor();
    await picture('rule');
    await page.getByRole('tab', { name: '按表看' }).click();
  });

  test('walks with J and K, and a finding opens again by its address', async () => {
    await page.locator('.finding').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const second = await page.locator('.finding').nth(1).getAttribute('id');
    await expect.poll(focused, PATIENCE).toBe(second);
    await page.keyboard.press('k');
    await expect.poll(focused, PATIENCE).toBe(await page.locator('.finding').first().getAttribute('id'));
    await page.goto(page.url().replace(/#.*/, `#${second}`));
    await page.reload();
    await expect.poll(focused, PATIENCE).toBe(second);
  });

  test('goes to the place in the document, where the words are marked', async () => {
    await page.locator('.finding').nth(1).locator('.place').click();
    await page.locator('.original .note').first().waitFor();
    expect(await page.locator('.passage-text table').count()).toBeGreaterThan(0);
    const place = page.locator('.passage-text .ref.here');
    expect([await place.innerText(), await place.evaluate(mark => mark.getBoundingClientRect().top < 800)], 'the number of the note, in sight').toEqual([await page.locator('.note:focus').getAttribute('data-mark'), true]);
    expect(await page.locator('.passage-text .wave').count()).toBeGreaterThan(0);
    await picture('original');
  });

  test.each([['带批注的原文件', /targets.*\.docx$/], ['审核意见书', /\.docx$/], ['JSON', /\.json$/]])('takes along: %s', async (name, file) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()]);
    expect(await download.failure()).toBeNull();
    expect(download.suggestedFilename()).toMatch(file);
    const start = readFileSync(await download.path()).subarray(0, 2).toString('latin1');
    expect(start).toBe(name === 'JSON' ? '{"' : 'PK');
  });

  test('learns what a rule is about', async () => {
    await page.getByRole('tab', { name: '按表看' }).click();
    const link = page.locator('.finding dl a').first();
    const title = await link.innerText();
    await link.click();
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
    await expect.poll(focused, PATIENCE).toBe(new URL(page.url()).hash.slice(1));
    await picture('rules');
    await page.goBack();
  });

  test('reads it on a telephone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const way of ['按表看', '按规则看', '按原文顺序']) {
      await page.getByRole('tab', { name: way }).click();
      await page.locator('[data-finding]').first().waitFor();
      expect(await page.locator('html').evaluate(html => html.scrollWidth), `${way}: nothing sticks out sideways`).toBe(390);
    }
    await picture('phone');
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('prints the findings whole, and nothing else', async () => {
    await page.getByRole('tab', { name: '按表看' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('把文件拖到这里').isVisible()).toBe(false);
    expect(await page.getByRole('tab').first().isVisible()).toBe(false);
    expect(await page.locator('.finding').last().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });

  test('clears it all away: the address leads nowhere any more', async () => {
    const address = page.url();
    await page.getByRole('button', { name: '现在就清掉' }).click();
    await page.waitForURL('**/check');
    expect(complaints, 'no error and no refused style or script on the way').toEqual([]);
    await page.goto(address);
    await page.getByText('已经清掉了').waitFor();
  });
});

/** Takes away what browsers learned after ES2022, which old office computers never did. */
function makeOld(): void {
  const young: readonly (readonly [object, readonly string[]])[] = [
    [Array.prototype, ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']], [Array, ['fromAsync']], [Map, ['groupBy']], [Object, ['groupBy']],
    [Promise, ['withResolvers', 'try']], [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']], [URL, ['canParse', 'parse']], [AbortSignal, ['timeout', 'any']],
  ];
  for (const [owner, names] of young) for (const name of names) Reflect.deleteProperty(owner, name);
}
