import { plain } from '../plain.ts';
import { titledBy, type Titled } from '../prose/titles.ts';
import { proseOf, type Row } from '../rows.ts';

const TITLE = /^(?<name>\D*?)(?:20\d\d年度?)?(?:部门|单位)?(?:政府采购预算(?:明细)?|固定资产占[用有](?:情况)?)表$/;

/** The tables of a statement, published or handed in without it: 政府采购预算表, 固定资产占用情况表. */
export function findTablesAlone(rows: readonly Row[]): Titled[] {
  const begins = rows.flatMap((row, index) => {
    const text = proseOf(row)?.text ?? '';
    const found = text.length <= LONGEST_TITLE ? TITLE.exec(plain(text)) : null;
    return found ? [{ index, text, name: found.groups?.['name'] ?? '' }] : [];
  });
  return begins.map(({ index, text, name }, order) => ({ ...titledBy('budget-statement', text, rows.slice(index, begins[order + 1]?.index)), department: name }));
}

const LONGEST_TITLE = 60;
