import { Refusal } from '@hengji/model';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { texts } from '../texts/texts.ts';
import { ask } from './ask.ts';

const Answer = z.object({ count: z.int() });

function answerWith(response: () => Response): void {
  vi.stubGlobal('fetch', async () => response());
}

afterEach(() => vi.unstubAllGlobals());

test('gives what the schema knows of the answer', async () => {
  answerWith(() => Response.json({ count: 3, more: true }));
  expect(await ask(Answer, '/api/x')).toEqual({ count: 3 });
});

test('a refusal comes with its code and its words', async () => {
  answerWith(() => Response.json({ code: 'file-damaged', message: '压缩包不完整。' }, { status: 422 }));
  await expect(ask(Answer, '/api/x')).rejects.toEqual(new Refusal('file-damaged', '压缩包不完整。'));
});

test.each([
  ['a code of a newer server keeps its words', () => Response.json({ code: 'not-yet-known', message: '请先封账。' }, { status: 409 }), '请先封账。'],
  ['an answer of another shape',               () => Response.json({ count: '3' }),                                                       texts.failure.unreadable],
  ['a failure that explains nothing',          () => new Response('<html>', { status: 502 }),                                             texts.failure.broken(502)],
  ['no answer at all',                         () => { throw new TypeError('fetch failed'); },                                            texts.failure.offline],
])('says to the person what went wrong: %s', async (_case, response, message) => {
  answerWith(response);
  await expect(ask(Answer, '/api/x')).rejects.toThrow(message);
});
