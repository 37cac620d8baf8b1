import { PAGE_STYLE } from './page-style.ts';

/** Which program and which rules judged. */
export type Source = { readonly version: string; readonly ruleset: string };

/** A page without script that loads nothing, to read, to print and to send. */
export function writeHtmlPage(title: string, parts: readonly string[], { version, ruleset }: Source): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
${parts.join('\n')}
<footer>衡绩 ${escape(version)}　规则集 ${escape(ruleset.slice(0, 12))}</footer>
</main>
</body>
</html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escape(text: string): string {
  return text.replace(/[&<>"]/g, sign => ESCAPES[sign] ?? sign);
}
