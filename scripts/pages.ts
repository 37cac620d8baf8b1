import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from '@hengji/api';
import { type AnyRule, RULES, severityOf } from '@hengji/audit';
import { REFUSALS, sayArticle, type Severity } from '@hengji/model';

const WRITTEN = '<!-- Written by `npm run docs`; a test compares it with the code. -->';
const SEVERITY_WORDS: Readonly<Record<Severity | 'off', string>> = { error: '必须改', warning: '应说明', advice: '建议', off: '不查' };

/** What is made from the code, by its path: pages of `docs/`, and the index of the rules from their folders. */
export async function generatedPages(): Promise<Readonly<Record<string, string>>> {
  return { 'docs/rules.md': rulesPage(RULES as readonly unknown[] as readonly AnyRule[]), 'docs/refusals.md': refusalsPage(), 'docs/api.md': await apiPage(), 'packages/audit/src/rules/index.ts': rulesIndex() };
}

function rulesPage(rules: readonly AnyRule[]): string {
  return [
    '# 审核规则', WRITTEN,
    `共 ${rules.length} 条。严重程度由口径决定，下面是通常的一档；例子里的单位和项目都是虚构的。`,
    ...rules.map(({ id, kinds, title, why, basis, examples }) => [
      `## ${title}`,
      `\`${id}\` · ${kinds.join('、')} · ${SEVERITY_WORDS[severityOf(id as (typeof RULES)[number]['id'], 'MOF-2020')]}`, // RULES names its own ids; Rule widens them
      why,
      `依据：${basis.map(sayArticle).join('；')}。`,
      examples.map(({ name, found }) => `- ${name}：${found.length === 0 ? '通过' : found.join(' ')}`).join('\n'),
    ].join('\n\n')),
  ].join('\n\n') + '\n';
}

function refusalsPage(): string {
  const rows = Object.entries(REFUSALS).map(([code, { status, title }]) => `| \`${code}\` | ${status} | ${title} |`);
  return ['# 拒绝', WRITTEN, '看懂了，但不做：每一种都有代码。命令行以退出码 2 结束并说一句话，HTTP 按下面的状态回答。', ['| 代码 | HTTP | 意思 |', '|---|---|---|', ...rows].join('\n')].join('\n\n') + '\n';
}

type OpenApi = { readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly summary?: string; readonly tags?: readonly string[] }>>>> };

/** The table of contents of the OpenAPI description, which the server itself gives whole. */
async function apiPage(): Promise<string> {
  const app = buildApp({ database: undefined as never, now: () => new Date(0) }); // nothing is asked of the database: only the description is
  const { paths } = (await app.inject('/api/openapi.json')).json<OpenApi>();
  await app.close();
  const rows = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, { summary = '', tags = [] }]) => `| ${method.toUpperCase()} | \`${path}\` | ${summary} | ${tags.join('、')} |`));
  return [
    '# 接口', WRITTEN,
    '完整的描述（OpenAPI 3.1）在运行中的服务上：`GET /api/openapi.json`。改动数据的请求要带请求头 `x-hengji-token`，值是登录回答里的 `forgeryToken`。拒绝的回答见 [refusals.md](refusals.md)。',
    ['| 方法 | 地址 | 做什么 | 类别 |', '|---|---|---|---|', ...rows.sort()].join('\n'),
  ].join('\n\n') + '\n';
}

const RULES_FOLDER = join(import.meta.dirname, '../packages/audit/src/rules');

function rulesIndex(): string {
  const files = readdirSync(RULES_FOLDER, { withFileTypes: true }).filter(entry => entry.isDirectory())
    .flatMap(({ name: kind }) => readdirSync(join(RULES_FOLDER, kind)).filter(file => file.endsWith('.ts')).map(file => `${kind}/${file}`)).sort();
  const nameOf = (file: string) => file.replace(/^.*\/|\.ts$/g, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return [
    '// A list of every rule, and so as many lines as there are rules. Written by `npm run docs` from the folders; a test compares it with them.',
    ...files.map(file => `import ${nameOf(file)} from './${file}';`),
    '', 'export const RULES = [', ...files.map(file => `  ${nameOf(file)},`), '] as const;',
    '', "export type RuleId = (typeof RULES)[number]['id'];", '',
  ].join('\n');
}
