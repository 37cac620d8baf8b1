import { describe, expect, test } from 'vitest';
import { foldTemplateRows } from './fold-template-rows.ts';
import type { PaperTable } from './lay-table.ts';

/** Rows as one reads them: `#` a heading, `*2` two rows high, `?` in front of a row the form prescribes and nobody filled. */
function rowsOf(...lines: readonly string[]): PaperTable['rows'] {
  return lines.map(line => ({
    template: line.startsWith('?'),
    cells: line.replace('?', '').split('|').map(text => ({
      runs: [{ text: text.replace(/^#|\*\d+$/g, '') }], heading: text.startsWith('#'), rowSpan: Number(/\*(\d+)/.exec(text)?.[1] ?? 1), columnSpan: 1, align: 'center' as const,
    })),
  }));
}

function shown(rows: PaperTable['rows'], keep?: (row: number) => boolean): readonly string[] {
  return foldTemplateRows(rows, keep).map(({ cells, unset }) => [
    ...cells.map(({ cell, rowSpan }) => `${cell.runs[0]?.text}${rowSpan > 1 ? `*${rowSpan}` : ''}`),
    ...(unset ? [`${unset.names.join('、')}未设 ${unset.column}+${unset.columnSpan}`] : []),
  ].join('|'));
}

const HEADS = '#一级|#二级|#三级|#得分';

describe('foldTemplateRows', () => {
  test.each([
    ['nothing to fold', rowsOf(HEADS, '#产出|#数量|场次|96'), ['一级|二级|三级|得分', '产出|数量|场次|96']],
    ['spare rows below an entry go without a trace',
      rowsOf(HEADS, '#产出*3|#数量*3|场次|96', '?#乙|', '?…|'),
      ['一级|二级|三级|得分', '产出|数量|场次|96']],
    ['headings nobody filled become one row that names them',
      rowsOf(HEADS, '#产出*4|#数量*2|场次|96', '?#乙|', '?#质量|#甲|', '?#时效|#甲|'),
      ['一级|二级|三级|得分', '产出*2|数量|场次|96', '质量、时效未设 1+3']],
    ['a heading that begins with blank rows moves with them',
      rowsOf(HEADS, '?#效益*3|#经济|#甲|', '#社会*2|满意|40', '?#乙|'),
      ['一级|二级|三级|得分', '效益*2|经济未设 1+3', '社会|满意|40']],
    ['blank rows of two headings fold apart',
      rowsOf(HEADS, '#产出*2|#数量|场次|50', '?#质量|#甲|', '?#效益*2|#经济|#甲|', '#社会|税收|40'),
      ['一级|二级|三级|得分', '产出*2|数量|场次|50', '质量未设 1+3', '效益*2|经济未设 1+3', '社会|税收|40']],
    ['a part nobody filled folds apart from one that has an entry further down',
      rowsOf(HEADS, '?#产出|#数量|#甲|', '?#效益*2|#经济|#甲|', '#社会|税收|40'),
      ['一级|二级|三级|得分', '产出未设 0+4', '效益*2|经济未设 1+3', '社会|税收|40']],
    ['a whole part nobody filled is named by its outer heading',
      rowsOf(HEADS, '#产出|#数量|场次|90', '?#效益*2|#经济|#甲|', '?#社会|#甲|'),
      ['一级|二级|三级|得分', '产出|数量|场次|90', '效益未设 0+4']],
  ])('%s', (_case, rows, expected) => {
    expect(shown(rows)).toEqual(expected);
  });

  test('keeps a blank row that carries a finding', () => {
    expect(shown(rowsOf(HEADS, '#产出*2|#数量*2|场次|96', '?#乙|'), row => row === 2)).toEqual(['一级|二级|三级|得分', '产出*2|数量*2|场次|96', '乙|']);
  });
});
