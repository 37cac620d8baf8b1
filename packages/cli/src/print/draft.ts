import { type Doubt, type Draft, type Field, type Printed, sayPlace } from '@hengji/model';

/** A draft as people read it: a line a cell, with its place. */
export function printDraft(draft: Draft, doubts: readonly Doubt[]): string {
  return [
    `${draft.project.name ?? '（未填项目名称）'}　${draft.year ?? '年度不明'}　版式 ${draft.edition}`,
    ...cellsOf(draft).map(({ label, field, text }) => `  ${padded(label, 22)}${shown(text)}${place(draft, field)}`),
    ...doubts.map(({ at, message }) => `  存疑：${message}（${sayPlace(at)}）`),
  ].join('\n');
}

type PrintedCell = { readonly label: string; readonly field: Field; readonly text: Printed };

function cellsOf(draft: Draft): PrintedCell[] {
  const { budget } = draft;
  return [
    { label: '填报单位', field: 'reportingUnit', text: draft.reportingUnit },
    { label: '实施单位', field: 'implementingUnit', text: draft.implementingUnit },
    { label: `预算数（${budget.unit ?? '单位不明'}）`, field: 'budget.planned', text: budget.planned },
    { label: '到位数', field: 'budget.arrived', text: budget.arrived },
    { label: '执行数', field: 'budget.executed', text: budget.executed },
    { label: '预算执行进度', field: 'progress', text: draft.progress },
    { label: '年度预期目标', field: 'goal', text: draft.goal },
    { label: '具体完成情况', field: 'result', text: draft.result },
    { label: '总体完成率', field: 'completion', text: draft.completion },
    ...draft.indicators.map(({ level1, level2, level3, target, actual, score }, index) => ({
      label: `${level1}·${level2}`, field: `indicators.${index}.level3`, text: `${level3}｜目标 ${shown(target.raw)}｜完成 ${shown(actual.raw)}｜得分 ${shown(score)}`,
    })),
    ...(draft.executionRate ? [{ label: '预算执行率', field: 'executionRate.actual', text: `目标 ${shown(draft.executionRate.target)}｜完成 ${shown(draft.executionRate.actual)}｜得分 ${shown(draft.executionRate.score)}` }] : []),
    { label: '总分', field: 'total', text: draft.total },
    { label: '问题与措施', field: 'issues', text: draft.issues },
  ];
}

function shown(text: Printed): string {
  return text === null ? '（无此栏）' : text === '' ? '（空白）' : text.replaceAll('\n', ' ');
}

function place(draft: Draft, field: Field): string {
  const at = draft.places[field];
  return at ? `　〔${sayPlace(at)}〕` : '';
}

/** Chinese characters take two columns of a terminal. */
function padded(label: string, width: number): string {
  const taken = [...label].reduce((sum, character) => sum + (character > '\u2E7F' ? 2 : 1), 0);
  return label + ' '.repeat(Math.max(1, width - taken));
}
