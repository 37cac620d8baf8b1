import { article, type EvaluationReportDraft } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';

const FOUNDED = /((?:19|20)\d{2})\s*年(?:\s*\d{1,2}\s*月)?[^，。；\d]{0,6}(?:成立|组建|设立|挂牌)/;
const LASTED = /(?:完成|已满|历时|累计|连续)[^，。；\d]{0,4}(\d{1,2})\s*年(?!度)/;

export default defineRule('evaluation-report', {
  id: 'claim-before-founding',
  title: '已完成的年数不应超过单位成立的时间',
  why: '单位成立还没有那么久，“完成几年”就不可能是实际结果，多半是把合同期写成了完成数。',
  basis: [article('表内勾稽', '成立时间与完成的年数互相对照')],

  *check({ draft }) {
    const founded = foundingYear(draft);
    if (founded === null || draft.year === null) return;
    const most = draft.year - founded + 1; // the year of founding counts whole
    for (const [item, { title, claims }] of draft.items.entries()) {
      for (const [index, { text }] of claims.entries()) {
        const [quote = '', years = '0'] = LASTED.exec(text) ?? [];
        if (Number(years) <= most) continue;
        yield { field: `items.${item}.claims.${index}.text`, quote, message: `“${title}”写“${quote}”，单位 ${founded} 年才成立，到 ${draft.year} 年末至多 ${most} 年。`, remedy: '写到报告年末为止实际完成的时间；合同期另外说明。' };
      }
    }
  },

  examples: [
    { name: '成立得早', draft: reportOf('2015 年成立', '完成 3 年运营期。'), found: [] },
    { name: '说的是以后', draft: reportOf('2022 年 6 月新成立', '展项持续发挥作用不少于 5 年。'), found: [] },
    { name: '没有写成立时间', draft: reportOf('人员划转', '完成 3 年运营期。'), found: [] },
    { name: '成立才两年', draft: reportOf('展馆 2022 年 6 月新成立', '完成 5 年运营期。'), found: ['“展馆运营”写“完成 5 年”，单位 2022 年才成立，到 2023 年末至多 2 年。'] },
  ],
});

function foundingYear({ staff, problems }: EvaluationReportDraft): number | null {
  const year = [...staff.reasons, ...problems].flatMap(text => FOUNDED.exec(text.normalize('NFKC'))?.[1] ?? [])[0];
  return year === undefined ? null : Number(year);
}

function reportOf(reason: string, text: string): EvaluationReportDraft {
  return evaluationReport({ staff: { reasons: [reason] }, items: [{ title: '展馆运营', claims: { 效益指标情况: text } }] });
}
