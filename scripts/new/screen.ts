import { Refusal } from '@hengji/model';
import { insertBefore, insertItem } from './insert.ts';
import { camel, ONE_NAME, pascal } from './names.ts';
import type { Kind } from './plan.ts';

const ROOM = 'packages/web/src';

export const screen: Kind = {
  title: '页面',
  shape: '页面的名字',
  pattern: ONE_NAME,
  example: 'payments',

  plan(name, tree) {
    const route = camel(name);
    const component = `${pascal(name)}Screen`;
    for (const file of ['routes.tsx', 'texts/zh.ts']) {
      const text = tree.read(`${ROOM}/${file}`);
      const isTaken = file === 'routes.tsx' ? new RegExp(`(?:const|function|[{,]) ${route}\\b`).test(text) : new RegExp(`^ {2}${route}:`, 'm').test(text);
      if (isTaken) throw new Refusal('usage', `${ROOM}/${file} 里已经有 ${route}。换一个名字。`);
    }
    return {
      files: {
        [`${ROOM}/screens/${name}/${component}.tsx`]: screenFile(route, component),
        [`${ROOM}/screens/${name}/${component}.test.tsx`]: testFile(name, route, component),
      },
      edits: {
        [`${ROOM}/texts/zh.ts`]: text => insertBefore(text, /(?<=^export const zh = \{\n(?:(?!\};).*\n)*)\};/, textsOf(route)),
        [`${ROOM}/routes.tsx`]: text => insertItem(insertBefore(text, /^const routeTree = /, routeOf(name, route, component)), /region\.addChildren\(\[/, route),
      },
      next: [
        `texts/zh.ts 的 ${route} 写这一页的字，都写在那里`,
        `${component}.tsx 写这一页；要取的内容在 web/src/api 里写成一个 hook`,
        `npx vitest run ${ROOM}/screens/${name}，再在浏览器里看 /r/行政区划/${name}；入口放在 parts/bar/TopBar.tsx`,
      ],
    };
  },
};

function textsOf(route: string): string {
  return `
  ${route}: {
    title: '待填：这一页叫什么',
    empty: '待填：还没有内容时说什么，去哪里做',
  },
`;
}

function routeOf(name: string, route: string, component: string): string {
  return `const ${route} = createRoute({
  getParentRoute: () => region,
  path: '/${name}',
  component: lazyRouteComponent(() => import('./screens/${name}/${component}.tsx'), '${component}'),
});

`;
}

function screenFile(route: string, component: string): string {
  return `import { texts } from '../../texts/texts.ts';

const words = texts.${route};

/** 待填：给谁看，看什么 */
export function ${component}() {
  return (
    <main className="page">
      <title>{\`\${words.title} · \${texts.product}\`}</title>
      <h1>{words.title}</h1>
      <p>{words.empty}</p>
    </main>
  );
}
`;
}

function testFile(name: string, route: string, component: string): string {
  return `// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openScreen, signedIn } from '../../test-screen.tsx';

test('待填：给谁看，看什么', async () => {
  openScreen('/r/130100/${name}', { 'GET /api/session': signedIn });
  const title = await screen.findByRole('heading', { level: 1 });
  expect(title.parentElement?.textContent, '待填：texts/zh.ts 里 ${route} 的字，${component}.tsx 里这一页的内容').not.toContain('待填');
});
`;
}
