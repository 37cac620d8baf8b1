import { diffDrafts, type Difference } from '@hengji/actions/papers';
import { Refusal, sayField, sayPlace } from '@hengji/model';
import { defineCommand, flag } from '../command.ts';
import { warnOfRefused } from '../print/refused.ts';
import { KIND_WORDS } from '../print/words.ts';
import { readFiles } from '../read-files.ts';

export default defineCommand({
  name: 'diff',
  summary: '两份文件逐格比较，说出改了什么；格式不同也能比',
  takesFiles: true,
  options: { json: flag('机器可读') },

  async run({ files, options }, terminal) {
    const [before, after] = files;
    if (before === undefined || after === undefined || files.length > 2) throw new Refusal('usage', '请给出两个不同的文件：先写原来的，后写改过的。');
    const readings = await readFiles([before, after], terminal);
    const isRefused = warnOfRefused(readings, '读出', terminal);
    if (isRefused) return 2;
    const differences = diffDrafts(readings[0]?.drafts ?? [], readings[1]?.drafts ?? []);
    if (options.json) terminal.print(JSON.stringify(differences.map(({ record, field, at, before: old, after: fresh }) => ({ record, field, at, before: old, after: fresh }))));
    else terminal.print(printDifferences(differences));
    return differences.length > 0 ? 1 : 0;
  },
});

function printDifferences(differences: readonly Difference[]): string {
  if (differences.length === 0) return '两份内容一样。';
  const byRecord = Map.groupBy(differences, ({ kind, record }) => `${KIND_WORDS[kind]}　${record}`);
  return [...byRecord].map(([record, own]) => [`${record}　${own.length} 处`, ...own.map(printDifference)].join('\n')).join('\n\n');
}

function printDifference({ kind, field, at, before, after }: Difference): string {
  const place = at[1] ?? at[0];
  const where = place ? `（${sayPlace(place)}）` : '';
  if (field === '') return before === null ? `  新增这张表${where}` : `  少了这张表${where}`;
  return `  ${sayField(kind, field)}：${sayText(before)} → ${sayText(after)}${where}`;
}

/** Absent and blank are two things. */
function sayText(text: string | null): string {
  return text === null ? '（没有）' : text === '' ? '（空白）' : text.replaceAll('\n', '⏎');
}
