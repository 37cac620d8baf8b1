import type { Printed } from '@hengji/model';
import { plain } from '../plain.ts';
import { parseNumbered } from '../prose/numbering.ts';

type Head = readonly (readonly Printed[])[]; // null: covered by the cell before it or above it

export type CoreTable = {
  readonly title: string;
  readonly wording: RegExp;
  readonly empty: string; // what a department does not have when the table is empty
  readonly head: Head;
};

const BY_FUNCTION: Head = [['功能分类科目', null, '合计', '基本支出', '项目支出'], ['科目编码', '科目名称', null, null, null]];
const GRANT = '(?:当年)?(?:财政拨款|拨款)?';

/**
 * The tables of 部门预算公开: which there are is said by the law's `requiredTables` and `usualTables`. Their headings were seen in no prescribed
 * form; these are what most departments print, for a table that nobody filled in. One that was read keeps its own.
 */
export const CORE_TABLES: readonly CoreTable[] = [
  { title: '部门收支总表', wording: /^收支(?:预算)?总表$/, empty: '收支预算', head: [['收入', null, '支出', null], ['项目', '预算数', '项目', '预算数']] },
  {
    title: '部门收入总表', wording: /^收入(?:预算)?总表$/, empty: '收入预算',
    head: [['科目', null, '合计', '上年结转', '一般公共预算收入', '政府性基金预算收入', '国有资本经营预算收入', '财政专户管理资金收入', '单位资金收入'], ['科目编码', '科目名称', null, null, null, null, null, null, null]],
  },
  { title: '部门支出总表', wording: /^支出(?:预算)?总表$/, empty: '支出预算', head: [['科目', null, '合计', '基本支出', '项目支出'], ['科目编码', '科目名称', null, null, null]] },
  { title: '财政拨款收支总表', wording: /^财政拨款收支(?:预算)?总表$/, empty: '财政拨款收支', head: [['收入', null, '支出', null, null, null, null], ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算']] },
  { title: '一般公共预算支出表', wording: new RegExp(`^一般公共预算${GRANT}支出(?:预算)?表$`), empty: '一般公共预算支出', head: BY_FUNCTION },
  { title: '一般公共预算基本支出表', wording: new RegExp(`^一般公共预算${GRANT}基本支出(?:预算)?(?:明细)?表$`), empty: '一般公共预算基本支出', head: [['经济分类科目', null, '合计', '人员经费', '公用经费'], ['科目编码', '科目名称', null, null, null]] },
  { title: '政府性基金预算支出表', wording: new RegExp(`^政府性基金(?:预算)?${GRANT}支出(?:预算)?表$`), empty: '政府性基金预算支出', head: BY_FUNCTION },
  { title: '国有资本经营预算支出表', wording: new RegExp(`^国有资本经营(?:预算)?${GRANT}支出(?:预算)?表$`), empty: '国有资本经营预算支出', head: BY_FUNCTION },
  {
    title: '财政拨款“三公”经费支出表', wording: /^(?:财政拨款|一般公共预算)*(?:财政拨款)?[“"]?三公[”"]?经费(?:支出)?(?:预算)?(?:情况)?表$/, empty: '“三公”经费支出',
    head: [['合计', '因公出国（境）费', '公务用车购置及运行费', null, null, '公务接待费'], [null, null, '小计', '公务用车购置费', '公务用车运行费', null]],
  },
];

const LONGEST_TITLE = 60;
const BEFORE = /^(?:附[件表]\d*[:.、]?|(?:预算)?(?:公开)?\d{1,2}表|表[一二三四五六七八九十\d]+[:.、]?)?(?<name>[^,。;:]*?)(?<year>20\d\d)?年?度?(?:部门|单位|本级)?(?:预算)?$/;

/** A title with the name and the year before the words of its table: 北山县水利局2024年部门收支总表. `undefined`: it is none of ours. */
export function findCoreTable(line: string): { readonly table: CoreTable; readonly department: string; readonly year: number | null } | undefined {
  if (line.length > LONGEST_TITLE || !/表\s*$/.test(line)) return undefined;
  const words = plain(parseNumbered(line)?.text ?? line);
  if (/决算|执行|调整/.test(words)) return undefined;
  const found = CORE_TABLES.flatMap(table => startsOf(words).flatMap(start => (table.wording.test(words.slice(start)) ? [{ table, start }] : [])));
  const [first] = found.toSorted((one, other) => one.start - other.start); // 财政拨款收支总表 before 收支总表
  const { name, year } = BEFORE.exec(words.slice(0, first?.start))?.groups ?? {};
  return first && name !== undefined ? { table: first.table, department: name, year: year === undefined ? null : Number(year) } : undefined;
}

function startsOf(words: string): readonly number[] {
  return Array.from(words.matchAll(/[收支财一政国三“"]/g), ({ index }) => index);
}
