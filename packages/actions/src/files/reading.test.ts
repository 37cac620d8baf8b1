import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeForms } from '../test-house.ts';
import { prepareReading, readFile } from './reading.ts';

const LOADED = /^(?:import|export) (?!type\b)[^;]*?from '([^']+)'/gm; // types are gone before anything is loaded

test('who only reads files loads neither the rules nor what reads and writes documents', () => {
  const loaded = loadedBy('./reading.ts', new Set());
  expect([...loaded].filter(name => name.startsWith('@'))).toEqual(['@hengji/document/limits', '@hengji/model', '@hengji/document/sniff']);
});

test('the thread that was opened before the first file reads it', async () => {
  let opened = 0;
  const count = () => { opened += 1; };
  process.on('worker', count);
  prepareReading();
  prepareReading();
  expect(await readFile(await writeForms({ name: '翻译费' }), '自评表.docx')).toMatchObject({ refusal: null, drafts: [{ project: { name: '翻译费' } }] });
  process.off('worker', count);
  expect(opened).toBe(1);
});

function loadedBy(file: string, known: Set<string>): ReadonlySet<string> {
  for (const [, name = ''] of readFileSync(`${import.meta.dirname}/${file}`, 'utf8').matchAll(LOADED)) {
    if (known.has(name)) continue;
    known.add(name);
    if (name.startsWith('./')) loadedBy(name, known);
  }
  return known;
}
