import { refuseUnknownArea } from './areas.ts';
import { insertExport } from './insert.ts';
import { camel, DEED_IN_AREA } from './names.ts';
import type { Kind } from './plan.ts';

const ROOM = 'packages/actions/src';

export const ability: Kind = {
  title: '能做的事',
  shape: '领域/动词-名词',
  pattern: DEED_IN_AREA,
  example: 'targets/submit-targets',

  plan(path, tree) {
    const [area = '', name = ''] = path.split('/');
    refuseUnknownArea(tree, ROOM, area);
    return {
      files: {
        [`${ROOM}/${path}.ts`]: actionFile(name),
        [`${ROOM}/${path}.test.ts`]: testFile(name),
      },
      edits: { [`${ROOM}/index.ts`]: text => insertExport(text, `export { ${camel(name)} } from './${path}.ts';`) },
      next: [
        `在 model/src/people/permissions.ts 写明谁可以做，把 ${name}.ts 的 may 换成它`,
        `写 run：改了什么，就用 journal.record 记什么；再运行 npx vitest run ${ROOM}/${path}`,
        '在 web/src/texts/zh.ts 的 DEEDS 写明它在操作记录里叫什么',
        `npm run new endpoint 为它开一个接口`,
      ],
    };
  },
};

function actionFile(name: string): string {
  return `import { defineAction } from '../action.ts';

/** 待填：做成什么，什么时候不做 */
export const ${camel(name)} = defineAction({
  name: '${name}',
  may: 'signed-in',
  async run(_tools, { id }: { readonly id: string }): Promise<{ readonly id: string }> {
    throw new Error(\`待填：${name} 的 run 还没有写，\${id} 没有动\`);
  },
});
`;
}

function testFile(name: string): string {
  const action = camel(name);
  return `import { newId } from '@hengji/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { perform } from '../action.ts';
import { getTestOfficial, startTestHouse, type TestHouse } from '../test-house.ts';
import { ${action} } from './${name}.ts';

let house: TestHouse;
beforeAll(async () => { house = await startTestHouse(); });
afterAll(() => house.stop());

test('待填：做成了什么，日志里记了什么', async () => {
  const preparer = await getTestOfficial(house, '经办人');
  const id = newId();
  expect(await perform(house, preparer, ${action}, { id })).toEqual({ id });
});

test('whoever has no role for it is refused', async () => {
  const administrator = await getTestOfficial(house, '系统管理员');
  await expect(perform(house, administrator, ${action}, { id: newId() }), '待填：谁可以做。写进 permissions.ts，再把 may 换成它').rejects.toMatchObject({ code: 'not-allowed' });
});
`;
}
