import { ability } from './ability.ts';
import { command } from './command.ts';
import { endpoint } from './endpoint.ts';
import { figure } from './figure.ts';
import { form } from './form.ts';
import type { Kind } from './plan.ts';
import { rule } from './rule.ts';
import { screen } from './screen.ts';
import { table } from './table.ts';

/** What `npm run new` can write, in the order of the table in CONTRIBUTING.md. */
export const KINDS: Readonly<Record<string, Kind>> = { rule, form, table, ability, endpoint, screen, command, figure };
