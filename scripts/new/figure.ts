import { insertBefore, insertImport, insertItem } from './insert.ts';
import { camel, POLICY_NAME } from './names.ts';
import type { Kind } from './plan.ts';

const ROOM = 'packages/model/src/law';

export const figure: Kind = {
  title: '制度里的数字（一个地方一年的口径）',
  shape: '地方-年份，大写',
  pattern: POLICY_NAME,
  example: 'HEBEI-BAODING-2024',

  plan(name, tree) {
    const file = name.toLowerCase();
    const policy = camel(file);
    const names = [...tree.read(`${ROOM}/policies.ts`).matchAll(/^ {2}'([A-Z0-9-]+)':/gm)].map(([, each = '']) => each);
    return {
      files: {
        [`${ROOM}/policies/${file}.ts`]: policyFile(name, policy, parentOf(name, names)),
        [`${ROOM}/policies/${file}.test.ts`]: testFile(name, file, policy),
      },
      edits: {
        [`${ROOM}/policies.ts`]: text => insertItem(insertImport(text, `import { ${policy} } from './policies/${file}.ts';`), /export const POLICIES\b.* = \{/, `'${name}': ${policy}`),
        [`${ROOM}/policy.ts`]: text => insertBefore(text, /(?<=^export type PolicyName =[^;]*);/, ` | '${name}'`),
        [`${ROOM}/resolve-policy.test.ts`]: text => insertItem(text, /^const NAMES = \[/, `'${name}'`),
      },
      next: [
        '出处先登记在 documents.ts（文号、标题、见到多少），每个数字写明条款和 verified',
        `在 gazetteer.ts 写明“${name}”管哪个地方，按年份先后`,
        `npx vitest run ${ROOM}`,
      ],
    };
  },
};

/** The latest older vintage of the same place, else the latest of the nearest place around it, else the ministry's first. */
function parentOf(name: string, names: readonly string[]): string {
  const year = yearOf(name);
  for (let place = placeOf(name); place !== ''; place = place.slice(0, Math.max(0, place.lastIndexOf('-')))) {
    const older = names.filter(each => placeOf(each) === place && yearOf(each) <= year).sort((a, b) => yearOf(a) - yearOf(b));
    const nearest = older.at(-1);
    if (nearest !== undefined) return nearest;
  }
  return 'MOF-2020';
}

function placeOf(name: string): string {
  return name.replace(/-\d.*$/, '');
}

function yearOf(name: string): number {
  return Number(/-(\d{4})/.exec(name)?.[1] ?? 0);
}

function policyFile(name: string, policy: string, parent: string): string {
  return `import type { PolicyText } from '../policy.ts';

/** 待填：哪里的规定，见到了多少. */
export const ${policy}: PolicyText = {
  name: '${name}',
  title: '待填：地方（${yearOf(name) === 0 ? '年份' : yearOf(name)}年版）',
  since: ${yearOf(name) === 0 ? 2020 : yearOf(name)},
  inherits: '${parent}',
  figures: {},
};
`;
}

function testFile(name: string, file: string, policy: string): string {
  return `import { expect, test } from 'vitest';
import { REGIONS } from '../gazetteer.ts';
import { ${policy} } from './${file}.ts';

test('says itself what its own documents say', () => {
  expect(Object.keys(${policy}.figures), '待填：figures 里至少一个数字，cited(值, 年份, article(文号, 条款))').not.toEqual([]);
  expect(${policy}.title).not.toContain('待填');
});

test('is the policy of a place', () => {
  expect(REGIONS.flatMap(({ policies }) => policies), '待填：gazetteer.ts 里哪个地方用它').toContain('${name}');
});
`;
}
