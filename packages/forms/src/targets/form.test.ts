import { readDocument, writeDocx, writeXlsx } from '@hengji/document';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { arbitraryTargets } from './arbitrary-targets.ts';
import { paperOfTargets } from './paper.ts';
import { said } from './said.ts';

const EDITIONS = ['sjz-2020', 'sjz-2022', 'chengde-2020', 'mof-2020', 'mof-2021'] as const;
const SCOPES = ['project', 'special-fund', 'department'] as const;

describe.each(EDITIONS.flatMap(edition => SCOPES.map(scope => [edition, scope] as const)))('%s of a %s', (edition, scope) => {
  test.each([
    ['docx', writeDocx],
    ['xlsx', writeXlsx],
  ] as const)('a draft printed as %s reads back as the same draft', async (format, write) => {
    await fc.assert(fc.asyncProperty(arbitraryTargets(edition, scope), async draft => {
      const { value } = await readDocument(await write(paperOfTargets(draft)), `目标表.${format}`);
      expect(recogniseDrafts(value).value.filter(read => read.kind === 'targets').map(said)).toEqual([said(draft)]);
    }), { numRuns: 15, interruptAfterTimeLimit: 15_000 });
  });
});
