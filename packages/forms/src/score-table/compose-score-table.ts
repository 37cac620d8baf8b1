import { addDecimals, decimal, parseDecimal, printDecimal, type TableDraft } from '@hengji/model';

type ScoreTable = Extract<TableDraft, { readonly kind: 'score-table' }>;

/** One indicator with what it is worth, by which standard, and what was given. Blank is ''. */
export type ScoreRow = Readonly<Record<'level1' | 'level2' | 'level3' | 'points' | 'standard' | 'score' | 'reason', string>>;

const HEADINGS = ['一级指标', '二级指标', '三级指标', '分值', '评分标准', '得分', '扣分原因'] as const;

/** A score table made of data: neighbours of one level share its cell, and the last row adds up what can be added. */
export function composeScoreTable(whose: Pick<ScoreTable, 'year' | 'department'>, scores: readonly ScoreRow[]): ScoreTable {
  const rows = scores.map(({ level1, level2, level3, points, standard, score, reason }, index) => {
    const above = scores[index - 1];
    const isSame1 = above?.level1 === level1;
    return [isSame1 ? null : level1, isSame1 && above.level2 === level2 ? null : level2, level3, points, standard, score, reason];
  });
  const [points, given] = [sumOf(scores.map(row => row.points)), sumOf(scores.map(row => row.score))];
  return {
    kind: 'score-table', edition: 'unknown', span: null, ...whose, project: { code: null, name: null },
    totals: totalsOf(points, given), sections: [],
    tables: [{ title: scoreTableTitle(whose), rows: [HEADINGS, ...rows, ['总分', null, null, points, '', given, '']], at: null }],
    places: {},
  };
}

/** As the table is read: the first number behind 总分 goes by that word. */
function totalsOf(points: string, given: string): ScoreTable['totals'] {
  if (points === '') return given === '' ? {} : { '总分': given };
  return given === '' ? { '总分': points } : { '总分': points, '总分 得分': given };
}

export function scoreTableTitle({ year, department }: Pick<ScoreTable, 'year' | 'department'>): string {
  return `${department.name ?? ''}${year === null ? '' : `${year}年度`}部门整体支出绩效评价计分表`;
}

/** '' where one is blank or no number: a sum of some would pass for the sum of all. */
function sumOf(printed: readonly string[]): string {
  const values = printed.map(text => parseDecimal(text));
  const known = values.filter(value => value !== undefined);
  return known.length < values.length ? '' : printDecimal(known.reduce(addDecimals, decimal(0)));
}
