const WORDS = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

/** The shapes a name can have: `payments`, `payments/payment`, `targets/submit-targets`, `HEBEI-BAODING-2024`. */
export const ONE_NAME = new RegExp(`^${WORDS}$`);
export const NAME_IN_FOLDER = new RegExp(`^${WORDS}/${WORDS}$`);
export const DEED_IN_AREA = new RegExp(`^${WORDS}/[a-z]+-${WORDS}$`);
export const POLICY_NAME = /^[A-Z]+(?:-[A-Z]+)*(?:-\d{4}(?:-\d+)?)?$/;

/** `score-over-points` is `scoreOverPoints`. */
export function camel(name: string): string {
  return name.replaceAll(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());
}

/** `ScoreOverPoints` */
export function pascal(name: string): string {
  return camel(`-${name}`);
}

/** `score_over_points` */
export function snake(name: string): string {
  return name.replaceAll('-', '_');
}

/** `payments`, `policies`, `classes` of one; a word that is no plural stays as it is. */
export function singular(noun: string): string {
  return noun.replace(/ies$/, 'y').replace(/(?<=ss|x|ch|sh)es$|(?<![si])s$/, '');
}

export function plural(noun: string): string {
  const one = singular(noun);
  if (/[^aeiou]y$/.test(one)) return `${one.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(one) ? `${one}es` : `${one}s`;
}

/** Words that neither TypeScript nor PostgreSQL takes as a name of ours. */
export const RESERVED: ReadonlySet<string> = new Set([
  'all', 'analyse', 'analyze', 'and', 'any', 'array', 'as', 'asc', 'await', 'break', 'case', 'cast', 'catch', 'check', 'class', 'column', 'const', 'constraint',
  'continue', 'create', 'debugger', 'default', 'delete', 'desc', 'distinct', 'do', 'else', 'end', 'enum', 'except', 'export', 'extends', 'false', 'fetch', 'finally',
  'for', 'foreign', 'from', 'function', 'grant', 'group', 'having', 'if', 'implements', 'import', 'in', 'instanceof', 'interface', 'into', 'let', 'limit', 'new',
  'not', 'null', 'offset', 'on', 'only', 'or', 'order', 'package', 'primary', 'private', 'protected', 'public', 'references', 'return', 'select', 'some',
  'static', 'super', 'switch', 'table', 'then', 'this', 'throw', 'to', 'true', 'try', 'typeof', 'union', 'unique', 'user', 'using', 'var', 'void', 'when', 'where',
  'while', 'window', 'with', 'yield',
]);
