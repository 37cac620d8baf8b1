import { Refusal } from '@hengji/model';

/** Takes a value from outside for what its type says, or refuses it by the path at which it is something else. */
export type Shape<T> = (value: unknown, path: string) => T;

export function text(value: unknown, path: string): string {
  return typeof value === 'string' ? value : wrong(path, '文字', value);
}

export function printed(value: unknown, path: string): string | null {
  return value === null ? null : text(value, path);
}

export function count(value: unknown, path: string): number | null {
  return value === null || (typeof value === 'number' && Number.isInteger(value)) ? value : wrong(path, '整数', value);
}

export function oneOf<const W extends string>(...words: readonly W[]): Shape<W> {
  return (value, path) => words.find(word => word === value) ?? wrong(path, words.join('、'), value);
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, path) => (Array.isArray(value) ? value.map((item, index) => shape(item, `${path}.${index}`)) : wrong(path, '列表', value));
}

export function record<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, path) => Object.fromEntries(Object.entries(asObject(value, path)).map(([key, own]) => [key, shape(own, `${path}.${key}`)]));
}

export function object<T extends object>(shapes: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> {
  return (value, path) => {
    const own = asObject(value, path);
    return Object.fromEntries(Object.entries<Shape<unknown>>(shapes).map(([key, shape]) => [key, shape(own[key], path === '' ? key : `${path}.${key}`)])) as T; // each key by its own shape
  };
}

/** What may be left out: fields that are younger than the file. */
export function or<T>(shape: Shape<T>, otherwise: T): Shape<T> {
  return (value, path) => (value === undefined ? otherwise : shape(value, path));
}

/** What no paper prints: where a cell once stood. */
export function forgotten<T>(otherwise: T): Shape<T> {
  return () => otherwise;
}

function asObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Readonly<Record<string, unknown>> : wrong(path, '一组字段', value); // an object from JSON has string keys
}

function wrong(path: string, expected: string, found: unknown): never {
  throw new Refusal('draft-malformed', `“${path}”应是${expected}，读到的是${sayValue(found)}`);
}

function sayValue(value: unknown): string {
  if (value === undefined) return '空缺';
  const json = JSON.stringify(value);
  return json.length > 40 ? `${json.slice(0, 40)}…` : json;
}
