import { insertBefore, insertExport, insertImport } from './insert.ts';
import { camel, ONE_NAME, pascal, plural, singular } from './names.ts';
import type { Kind } from './plan.ts';

const ROUTES = 'packages/api/src/routes';
const WIRE = 'packages/wire/src';

export const endpoint: Kind = {
  title: '接口',
  shape: '名词（复数）',
  pattern: ONE_NAME,
  example: 'payments',

  plan(name) {
    const one = singular(name);
    const names: Names = { path: name, many: camel(plural(name)), line: `${pascal(one)}Line`, list: `${pascal(one)}List`, routes: `${camel(one)}Routes` };
    return {
      files: {
        [`${ROUTES}/${name}.ts`]: routesFile(names),
        [`${ROUTES}/${name}.test.ts`]: testFile(names),
        [`${WIRE}/${one}.ts`]: wireFile(names),
      },
      edits: {
        [`${WIRE}/index.ts`]: text => insertExport(text, `export { ${names.line}, ${names.list} } from './${one}.ts';`),
        'packages/api/src/app.ts': text => insertBefore(
          insertImport(text, `import { ${names.routes} } from './routes/${name}.ts';`),
          /^ *api\.all\('\/\*'/, `    ${names.routes}(api, house);\n`,
        ),
      },
      next: [
        `wire/src/${one}.ts 写明在网上传的是什么`,
        `${name}.ts 换上要执行的动作和谁可以进（_house 去掉下划线）；还没有动作，先 npm run new ability`,
        `npx vitest run ${ROUTES}/${name} packages/api/src/routes.test.ts（后一个拿每个岗位试每个接口）`,
      ],
    };
  },
};

type Names = { readonly path: string; readonly many: string; readonly line: string; readonly list: string; readonly routes: string };

function wireFile({ many, line, list }: Names): string {
  return `import { z } from 'zod';

/** 待填：一行是什么 */
export const ${line} = z.object({ id: z.uuid() });
export type ${line} = z.infer<typeof ${line}>;

export const ${list} = z.object({ ${many}: z.array(${line}) });
`;
}

function routesFile({ path, list, routes }: Names): string {
  return `import type { House } from '@hengji/actions';
import { ${[list, 'Page'].sort().join(', ')} } from '@hengji/wire';
import { refusals } from '../refusals.ts';
import type { App } from '../zod-app.ts';

export function ${routes}(api: App, _house: House): void {
  api.route({
    method: 'GET', url: '/${path}',
    config: { may: 'signed-in' },
    schema: { summary: '待填：答的是什么', tags: ['待填：哪一组'], querystring: Page, response: { 200: ${list}, ...refusals(400, 401, 403) } },
    handler: async () => {
      throw new Error('待填：perform(house, sessionOf(request).official, 动作, request.query)，把答案换成 ${list}');
    },
  });
}
`;
}

function testFile({ path, many, list }: Names): string {
  return `import { ${list} } from '@hengji/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../test-app.ts';

let house: TestApp;
beforeAll(async () => { house = await startTestApp(); });
afterAll(() => house.stop());

test('待填：答的是什么', async () => {
  const preparer = await house.enter('经办人');
  const answer = await preparer.request({ url: '/api/${path}' });
  expect(answer.statusCode, '待填：${path}.ts 里要执行的动作').toBe(200);
  expect(${list}.parse(answer.json()).${many}, '待填：样例里应有的几行').not.toEqual([]);
});

test('whoever has no role for it is kept out', async () => {
  const administrator = await house.enter('系统管理员');
  expect((await administrator.request({ url: '/api/${path}' })).statusCode, '待填：谁可以进，即 ${path}.ts 的 config.may').toBe(403);
});
`;
}
