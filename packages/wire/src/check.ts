import { z } from 'zod';
import { RefusalAnswer } from './refusal.ts';

/** What the page says before a file is dropped. `waiting`: files in the queue, of everybody. */
export const CheckDesk = z.object({
  isOpen: z.boolean(),
  largestFile: z.int(), // bytes
  mostFiles: z.int(), // of one check-up
  keptMinutes: z.int(),
  waiting: z.int(),
});
export type CheckDesk = z.infer<typeof CheckDesk>;

export const CheckKey = z.object({ check: z.string().min(1).max(64) });
export const CheckFileKey = CheckKey.extend({ position: z.coerce.number().int().min(1).max(10_000) });
/** One file of the check-up instead of all of them. */
export const CheckQuery = z.object({ file: z.coerce.number().int().min(1).max(10_000).exactOptional() });

/** The files that will be sent. A name is only shown: what is no letter of it is left out. */
export const NewCheck = z.object({
  files: z.array(z.object({ name: z.string().min(1).max(255).transform(name => name.replaceAll(/\p{Cc}/gu, '')), bytes: z.int().min(0) })).min(1).max(500),
});
export type NewCheck = z.infer<typeof NewCheck>;

/** One line a file: `doing` and `place` say what is being done and where, `ahead` how many files come before it. */
export const CheckLine = z.object({
  position: z.int(),
  name: z.string(),
  bytes: z.int(),
  state: z.enum(['awaited', 'queued', 'reading', 'judging', 'done', 'refused', 'cancelled']),
  ahead: z.int().nullable(),
  doing: z.string().nullable(),
  place: z.object({ at: z.int(), of: z.int(), unit: z.string() }).nullable(), // 第 9/14 页
  seconds: z.number().nullable(), // it took
  refusal: RefusalAnswer.nullable(),
  result: z.object({
    revision: z.int(), // grows when the file is judged again, together with the others
    policies: z.array(z.string()),
    drafts: z.int(),
    counts: z.object({ error: z.int(), warning: z.int(), advice: z.int(), passed: z.int(), notChecked: z.int() }),
  }).nullable(),
});
export type CheckLine = z.infer<typeof CheckLine>;

/** 体检: the files of one stranger, gone at `expiresAt`. */
export const CheckStatus = z.object({
  id: z.string(),
  expiresAt: z.iso.datetime(),
  waiting: z.int(),
  isComplete: z.boolean(), // nothing is awaited or under way
  files: z.array(CheckLine),
});
export type CheckStatus = z.infer<typeof CheckStatus>;
