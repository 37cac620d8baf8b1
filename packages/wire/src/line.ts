import { z } from 'zod';

/** One line of text. Control characters are in no name, and PostgreSQL keeps no NUL. */
export function line(longest: number) {
  return z.string().min(1).max(longest).refine(text => !/\p{Cc}/u.test(text), '不能含有换行等控制字符');
}
