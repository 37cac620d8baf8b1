import { insertItem } from './insert.ts';
import { ONE_NAME } from './names.ts';
import type { Kind } from './plan.ts';

const ROOM = 'packages/cli/src';

export const command: Kind = {
  title: '命令',
  shape: '动词',
  pattern: ONE_NAME,
  example: 'score',

  plan: name => ({
    files: {
      [`${ROOM}/commands/${name}.ts`]: commandFile(name),
      [`${ROOM}/commands/${name}.test.ts`]: testFile(name),
    },
    edits: {
      [`${ROOM}/main.ts`]: text => insertItem(text, /const COMMANDS\b.* = \{/, `${/-/.test(name) ? `'${name}'` : name}: async () => (await import('./commands/${name}.ts')).default`),
    },
    next: [
      '写 summary、options 和 run；要做的事放在 actions 里，命令只转述',
      `npx vitest run ${ROOM}/commands/${name}，再试 npx hengji ${name}`,
    ],
  }),
};

function commandFile(name: string): string {
  return `import { defineCommand, flag } from '../command.ts';

export default defineCommand({
  name: '${name}',
  summary: '待填：做什么，一句话',
  takesFiles: true,
  options: { json: flag('机器可读') },

  async run() {
    throw new Error('待填：hengji ${name} 的 run 还没有写。答案用 terminal.print，返回 0、1 或 2');
  },
});
`;
}

function testFile(name: string): string {
  return `import { expect, test } from 'vitest';
import { runCommand } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import command from './${name}.ts';

test('待填：对什么文件，答什么', async () => {
  const said: string[] = [];
  const say = (text: string) => { said.push(text); };
  const terminal: Terminal = { print: say, warn: say, progress() {}, ink: text => text };
  expect(await runCommand(command, ['待填：文件'], terminal)).toBe(0);
  expect(said).toEqual(['待填：答案']);
});
`;
}
