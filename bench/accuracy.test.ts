import { expect, test } from 'vitest';
import { measureAccuracy } from './accuracy.ts';
import floors from './floors.json' with { type: 'json' };

test('the samples are read and judged no worse than before', async () => {
  const measured = await measureAccuracy();
  const isMeasured = (name: string) => name in measured || !name.startsWith('read doc '); // .doc is read where LibreOffice is
  const below = Object.entries<number>(floors).filter(([name, floor]) => isMeasured(name) && !((measured[name] ?? 0) >= floor)).map(([name, floor]) => `${name}: ${measured[name]} < ${floor}`);
  expect(below).toEqual([]);
  expect(Object.keys(floors).length).toBeGreaterThan(0);
});
