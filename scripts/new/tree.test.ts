import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openTree } from './tree.ts';

test('what cannot be written whole is not written at all', () => {
  const root = mkdtempSync(join(tmpdir(), 'hengji-tree-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const tree = openTree(root);
  tree.write({ 'list.ts': 'before', 'a-file': '' });
  expect(() => tree.write({ 'new.ts': 'new', 'list.ts': 'after', 'a-file/below.ts': 'no folder' })).toThrow(/^没有写成，已经还原：/);
  expect([tree.has('new.ts'), tree.read('list.ts')]).toEqual([false, 'before']);
});
