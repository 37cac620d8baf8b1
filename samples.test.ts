import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@hengji/document';
import { recogniseDrafts } from '@hengji/forms';
import type { Draft } from '@hengji/model';
import { describe, expect, test } from 'vitest';
import { SAMPLES, sampleCases, stationsOf } from './scripts/stations.ts';

test('there are cases', () => expect(sampleCases().length).toBeGreaterThan(0));

describe.each(sampleCases())('%s', async name => {
  const stations = await stationsOf(name);
  const kept = (file: string) => readFileSync(join(SAMPLES, name, file));

  test.each([...stations.keys()])('%s is as the code makes it (npm run samples -- --accept rewrites it)', file => {
    const made = stations.get(file) ?? '';
    if (typeof made === 'string') expect(kept(file).toString()).toBe(made);
    else expect(kept(file).equals(made), 'the same bytes').toBe(true);
  });

  test('every format of the original says the same', () => {
    const drafts = [...stations.keys()].filter(file => file.startsWith('draft.')).map(file => JSON.parse(kept(file).toString()).value.map(withoutPlaces));
    expect(drafts.length).toBeGreaterThan(1);
    for (const other of drafts.slice(1)) expect(other).toEqual(drafts[0]);
  });

  test.each([...stations.keys()].filter(file => /^reissued.*\.(docx|xlsx)$/.test(file)))('%s reads back to the same draft', async file => {
    const original: Draft[] = JSON.parse(kept('draft.docx.json').toString()).value;
    const again = recogniseDrafts((await readDocument(kept(file), file)).value).value;
    expect(again.map(withoutPlaces)).toEqual(original.map(withoutPlaces));
  });
});

/** What a form says, wherever it stands. */
function withoutPlaces(draft: Draft): unknown {
  return JSON.parse(JSON.stringify({ ...draft, span: null, places: {} }, (key, value) => (key === 'at' ? null : value)));
}
