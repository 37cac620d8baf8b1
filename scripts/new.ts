// `npm run new <kind> <name>`: writes the first draft of a rule, a form, a table …, with examples that fail, and enters it where it is listed.
import { join } from 'node:path';
import { Refusal } from '@hengji/model';
import { KINDS } from './new/kinds.ts';
import { openTree } from './new/tree.ts';
import { writeNew, type Written } from './new/write-new.ts';

const [kind, name, ...more] = process.argv.slice(2);
try {
  if (kind === undefined) process.stdout.write(`${sayKinds()}\n`);
  else if (name === undefined || more.length > 0) throw new Refusal('usage', `给出种类和一个名字。${sayKinds()}`);
  else process.stdout.write(`${sayWritten(writeNew(openTree(join(import.meta.dirname, '..')), kind, name))}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function sayKinds(): string {
  return ['用法：npm run new 种类 名字', ...Object.entries(KINDS).map(([each, { title, example }]) => `  npm run new ${`${each} ${example}`.padEnd(44)}${title}`)].join('\n');
}

function sayWritten({ files, edits, next }: Written): string {
  return [
    ...files.map(path => `新写 ${path}`),
    ...edits.map(path => `登记 ${path}`),
    '接下来：',
    ...next.map((step, index) => `  ${index + 1}. ${step}`),
    '还要填的地方都标着“待填”；测试现在不过，填好就过。',
  ].join('\n');
}
