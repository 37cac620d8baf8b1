import { Refusal } from '@hengji/model';
import { JournalEntry } from '@hengji/wire';
import { afterEach, expect, test, vi } from 'vitest';
import { texts } from '../texts/texts.ts';
import { ask } from './ask.ts';

const entry = { id: '019a0000-0000-7000-8000-000000000001', at: '2024-02-01T02:00:00.000Z', deed: 'sign-in', by: 'zhangwu', subject: 'account 1', sealed: true };

function answerWith(response: () => Response): void {
  vi.stubGlobal('fetch', async () => response());
}

afterEach(() => vi.unstubAllGlobals());

test('gives what the schema knows of the answer', async () => {
  answerWith(() => Response.json({ ...entry, more: true }));
  expect(await ask(JournalEntry, '/api/x')).toEqual(entry);
});

test('a refusal comes with its code and its words', async () => {
  answerWith(() => Response.json({ code: 'file-damaged', message: '压缩包不完整。' }, { status: 422 }));
  await expect(ask(JournalEntry, '/api/x')).rejects.toEqual(new Refusal('file-damaged', '压缩包不完整。'));
});

test.each([
  ['a code of a newer server keeps its words', () => Response.json({ code: 'not-yet-known', message: '请先封账。' }, { status: 409 }), '请先封账。'],
  ['an answer of another shape',               () => Response.json({ ...entry, sealed: 'yes' }),                                          texts.failure.unreadable],
  ['a failure that explains nothing',          () => new Response('<html>', { status: 502 }),                                             texts.failure.broken(502)],
  ['no answer at all',                         () => { throw new TypeError('fetch failed'); },                                            texts.failure.offline],
])('says to the person what went wrong: %s', async (_case, response, message) => {
  answerWith(response);
  await expect(ask(JournalEntry, '/api/x')).rejects.toThrow(message);
});
