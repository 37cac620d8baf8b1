/** A piece of XML or HTML. `name` is lower case and without its prefix; `attributes` are as written, see `attributeIn`. */
export type Token =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }; // entities not yet resolved

/**
 * Takes markup apart as it arrives, a token at a time, and forgives what browsers forgive. Document types, comments and instructions are
 * passed over, so that no entity is ever declared. `rawIn`: elements whose content is no markup, and is left out.
 */
export function* scanMarkup(pieces: Iterable<string>, rawIn: ReadonlySet<string> = NONE): Generator<Token> {
  let text = '';
  let raw: string | undefined;
  for (const piece of pieces) {
    text += piece;
    yield* drain(false);
  }
  yield* drain(true);
  if (text !== '' && raw === undefined) yield { kind: 'text', text };

  function* drain(isLast: boolean): Generator<Token> {
    let at = 0;
    for (;;) {
      const begin = raw === undefined ? nextTag(text, at) : findClosing(text, at, raw);
      const cut = begin < 0 ? undefined : cutAt(text, begin, isLast);
      if (cut === undefined) break;
      if (begin > at && raw === undefined) yield { kind: 'text', text: text.slice(at, begin) };
      if (cut.token) yield cut.token;
      raw = cut.token?.kind === 'open' && !cut.token.isEmpty && rawIn.has(cut.token.name) ? cut.token.name : undefined;
      at = cut.end;
    }
    text = text.slice(at);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The value of one attribute of an open tag, by its name without prefix. */
export function attributeIn(attributes: string, name: string): string | undefined {
  const begin = attributes.indexOf(` ${name}="`) + name.length + 3; // as nearly all are written
  if (begin > name.length + 2) return resolveEntities(attributes.slice(begin, attributes.indexOf('"', begin)));
  for (const [, found = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    if (found.slice(found.indexOf(':') + 1).toLowerCase() === name) return resolveEntities(double ?? single ?? bare ?? '');
  }
  return undefined;
}

const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** `&#x2265;`, `&ge;`: what a sign was written as. What is no entity stays as it stands. */
export function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]\w{1,7}));?/gi, (written: string, hex?: string, decimal?: string, name = '') => {
    if (hex === undefined && decimal === undefined) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? written;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  __proto__: null as never, // names come from outside: nothing but this table may answer
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', shy: '', zwj: '', zwnj: '',
  ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', hellip: '…', mdash: '—', ndash: '–', middot: '·', bull: '•', sect: '§',
  times: '×', divide: '÷', plusmn: '±', ge: '≥', le: '≤', ne: '≠', asymp: '≈', equiv: '≡', deg: '°', permil: '‰', prime: '′', Prime: '″', yen: '¥',
  sup2: '²', sup3: '³', frac12: '½', larr: '←', rarr: '→', uarr: '↑', darr: '↓', infin: '∞', radic: '√', copy: '©', reg: '®', alpha: 'α', beta: 'β',
};

/** `<` opens a tag only before a letter, a slash, `!` or `?`: officials print `<5天` as well. */
function nextTag(text: string, from: number): number {
  for (let at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
    if (at + 1 === text.length || /[a-z/!?_]/i.test(text.charAt(at + 1))) return at;
  }
  return -1;
}

function findClosing(text: string, from: number, name: string): number {
  for (let at = text.indexOf('</', from); at >= 0; at = text.indexOf('</', at + 2)) {
    if (text.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return -1;
}

type Cut = { readonly end: number; readonly token: Token | undefined };

/** The tag, comment or instruction that begins here; `undefined` while it has not arrived to its end. */
function cutAt(text: string, begin: number, isLast: boolean): Cut | undefined {
  if (text.startsWith('<!--', begin)) return passOver(text.indexOf('-->', begin + 4), 3);
  if (text.startsWith('<![CDATA[', begin)) {
    const close = text.indexOf(']]>', begin + 9);
    return close < 0 ? undefined : { end: close + 3, token: { kind: 'text', text: text.slice(begin + 9, close).replaceAll('&', '&amp;') } };
  }
  if (/[!?]/.test(text.charAt(begin + 1))) return passOver(text.indexOf('>', begin), 1);
  TAG.lastIndex = begin;
  const tag = TAG.exec(text);
  if (tag) return { end: TAG.lastIndex, token: tokenOf(tag[1] === '/', tag[2] ?? '', tag[3] ?? '') };
  if (!isLast && text.length - begin < LONGEST_TAG) return undefined;
  const end = text.indexOf('>', begin); // a quote that never ends does not swallow the page
  return end < 0 ? undefined : { end: end + 1, token: undefined };
}

const LONGEST_TAG = 2 ** 20;
const TAG = /<(\/?)([^\s/>]*)([^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*)>/y;

function passOver(close: number, length: number): Cut | undefined {
  return close < 0 ? undefined : { end: close + length, token: undefined };
}

function tokenOf(isClosing: boolean, written: string, attributes: string): Token {
  const name = written.slice(written.indexOf(':') + 1).toLowerCase();
  return isClosing ? { kind: 'close', name } : { kind: 'open', name, attributes, isEmpty: attributes.endsWith('/') };
}
