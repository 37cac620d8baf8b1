import type { CookieSerializeOptions } from '@fastify/cookie';

export const COOKIE = 'hengji';

/** Read by no script, sent from no other site; its end is the session's, which the server decides. */
export function cookieOptions(isHttps: boolean): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure: isHttps };
}
