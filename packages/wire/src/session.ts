import { ROLES } from '@hengji/model';
import { z } from 'zod';
import { line } from './line.ts';

export const SignInBody = z.object({ login: line(64), password: z.string().min(1).max(256) });
export type SignInBody = z.infer<typeof SignInBody>;

export const PasswordBody = z.object({ current: z.string().min(1).max(256), next: z.string().min(1).max(256) });
export type PasswordBody = z.infer<typeof PasswordBody>;

/** Who is signed in. `forgeryToken` goes back in the header `x-hengji-token` of every request that changes something. */
export const Session = z.object({
  login: z.string(),
  roles: z.array(z.object({ role: z.enum(ROLES), unit: z.string(), section: z.string().nullable() })),
  region: z.object({ code: z.string(), name: z.string() }),
  unit: z.object({ id: z.uuid(), name: z.string() }).nullable(), // that of the first role; null: holds none
  mustChangePassword: z.boolean(),
  forgeryToken: z.string(),
});
export type Session = z.infer<typeof Session>;
