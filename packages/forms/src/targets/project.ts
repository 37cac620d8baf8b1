import type { TargetsDraft } from '@hengji/model';
import { findLabelled, type Found } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { plain } from '../plain.ts';
import { proseOf, type Row } from '../rows.ts';
import type { TargetsForm } from './split.ts';
import { HEAD_LABELS, NAMES_NO_PROJECT } from './wordings.ts';

/** Which project a table is of: in its head, else in its title or the line above it. `unlabelled`: its name stands where it should, without 项目名称 before it. */
export function recogniseProject({ title, before }: TargetsForm, head: readonly Row[], notes: Notes): Pick<TargetsDraft, 'project' | 'unlabelled'> {
  const [code, name] = [findLabelled(head, HEAD_LABELS.code), findLabelled(head, HEAD_LABELS.name)];
  const joined = code ? null : /^([0-9A-Z]{12,30})\s*[-—–]\s*(\S.*)$/s.exec(name?.text ?? ''); // 51000021T000000123-某项目
  const beside = name ? undefined : findNameBesideCode(head, code);
  if (beside) notes.doubts.push({ at: beside.at, message: `“${beside.text}”前面没有“项目名称”字样，按项目名称读取。` });
  const inTitle = title && nameInTitle(title.text);
  const own = name ?? beside ?? (title && inTitle ? { text: inTitle, at: title.at } : undefined) ?? (title ? undefined : nameAbove(before, notes));
  return {
    project: {
      code: noteField(notes, 'project.code', joined && own ? { text: joined[1] ?? '', at: own.at } : code),
      name: noteField(notes, 'project.name', joined && own ? { text: joined[2] ?? '', at: own.at } : own),
    },
    unlabelled: beside ? ['project.name'] : [],
  };
}

/** 项目编码 | 435-… | 某项目: the label of the name dropped out. */
function findNameBesideCode(head: readonly Row[], code: Found | undefined): Found | undefined {
  const row = code && head.find(({ cells }) => cells.some(({ at, text }) => at === code.at && text === code.text));
  const cells = row?.cells.filter(({ text }) => text !== '') ?? [];
  const beside = cells[cells.findIndex(({ at }) => at === code?.at) + 1];
  return cells.length === 3 || (cells.length === 4 && /^\d/.test(cells[0]?.text ?? '')) ? beside : undefined;
}

/** `3、翻译费绩效目标表` names its project; 项目支出绩效目标表 does not. */
export function nameInTitle(title: string): string | undefined {
  const [, number = '', words = ''] = /^#*\s*((?:[(（]?[一二三四五六七八九十\d]+[)）]?\s*[、.．]\s*|[(（][一二三四五六七八九十\d]+[)）]\s*|附[件表]\s*\d*\s*[:：]?\s*)?)([^]*?)\s*绩\s*效\s*(?:目\s*标|指\s*标|情\s*况|表)[^效]*$/.exec(title) ?? [];
  const isNumbered = /\d|[一二三四五六七八九十]/.test(number) && !number.startsWith('附');
  const name = words.replace(/^[“"《]([^“”"《》]*)[”"》]$/, '$1').trim();
  return name !== '' && (isNumbered ? !/^(?:部门|单位)?整体支出$/.test(plain(name)) : !NAMES_NO_PROJECT.test(plain(name))) ? name : undefined;
}

/** （二）公厕管护: a table without a title stands below the number and name of its project. */
function nameAbove(before: readonly Row[], notes: Notes): Found | undefined {
  const line = before.flatMap(row => proseOf(row) ?? []).findLast(({ text }) => !/^(?:金额)?单位[:：]/.test(text));
  const name = /^(?:[(（][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十\d]+[、.．])\s*([^。，：:；]{2,40})$/.exec(line?.text ?? '')?.[1];
  if (line === undefined || name === undefined || /绩效|情况|说明|部分|信息/.test(name)) return undefined;
  notes.doubts.push({ at: line.at, message: `表里没有项目名称，“${name}”取自表前一行。` });
  return { text: name, at: line.at };
}
