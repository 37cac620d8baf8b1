import { Refusal } from '@hengji/model';
import { findOnly, insertImport, insertItem } from './insert.ts';
import { camel, NAME_IN_FOLDER } from './names.ts';
import type { Kind } from './plan.ts';

const ROOM = 'packages/audit/src';

export const rule: Kind = {
  title: '审核规则',
  shape: '表的种类/规则编号',
  pattern: NAME_IN_FOLDER,
  example: 'self-evaluation/score-over-points',

  plan(name, tree) {
    const [kind = '', id = ''] = name.split('/');
    const example = camel(kind);
    if (!tree.has(`${ROOM}/examples/${kind}.ts`)) {
      const known = tree.list(`${ROOM}/examples`).map(file => file.replace('.ts', ''));
      throw new Refusal('usage', `没有 audit/src/examples/${kind}.ts。规则的例子站在它上面：先在那里写一张没有毛病的表。现有：${known.join('、')}。`);
    }
    const ownSeverities = `${ROOM}/severities/${kind}.ts`;
    const namesake = tree.list(`${ROOM}/rules`).find(folder => tree.has(`${ROOM}/rules/${folder}/${id}.ts`));
    if (namesake !== undefined) throw new Refusal('usage', `规则编号“${id}”已经在 ${namesake} 里用了。编号写进了发出的意见，一个只用一次。`);

    return {
      files: { [`${ROOM}/rules/${name}.ts`]: ruleFile({ kind, id, example }) },
      edits: {
        [`${ROOM}/rules/index.ts`]: text => listImports(insertImport(text, `import ${camel(id)} from './${name}.ts';`)),
        [tree.has(ownSeverities) ? ownSeverities : `${ROOM}/severities/tables.ts`]: text => insertItem(text, /export const \w+_SEVERITIES = \{/, `'${id}': 'warning'`),
      },
      next: [
        `写 check 和 examples：一张没有毛病的、一张擦边放行的、一张有毛病的，再运行 npx vitest run ${ROOM}/rules.test.ts`,
        'severities 里先定为“应说明”，按轻重改',
        'npm run docs 改写 docs/rules.md，npm run samples 看它对样例说了什么',
      ],
    };
  },
};

/** RULES stands in the order of the imports. */
function listImports(index: string): string {
  const names = [...index.matchAll(/^import (\w+) from/gm)].map(([, name]) => `  ${name},\n`);
  const { index: at, found } = findOnly(index, /export const RULES = \[\n(?: {2}\w+,\n)*/);
  return `${index.slice(0, at)}export const RULES = [\n${names.join('')}${index.slice(at + found.length)}`;
}

function ruleFile({ kind, id, example }: { readonly kind: string; readonly id: string; readonly example: string }): string {
  return `import { article } from '@hengji/model';
import { ${example} } from '../../examples/${kind}.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('${kind}', {
  id: '${id}',
  title: '待填：什么应当怎样',
  why: '待填：不这样，谁会被误导、什么会算错。',
  basis: [article('表内勾稽', '待填：哪一栏、哪一条')],

  *check() {
    yield { unchecked: '待填：${id} 的 check 还没有写。它看表里的各格，有毛病就 yield { field, quote, message, remedy }。' };
  },

  examples: [
    { name: '待填：没有毛病的表', draft: ${example}({}), found: [] },
    { name: '待填：擦边而放行的表，说明为什么不算', draft: ${example}({}), found: [] },
    { name: '待填：有毛病的表', draft: ${example}({}), found: ['待填：应当说的话'] },
  ],
});
`;
}
