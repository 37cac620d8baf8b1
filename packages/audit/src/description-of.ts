import type { EvaluatedIndicator, PromisedIndicator } from '@hengji/model';

/** 绩效指标描述, which only target tables print; '' where there is none. */
export function descriptionOf(row: PromisedIndicator | EvaluatedIndicator): string {
  return 'description' in row && row.description.kind === 'value' ? row.description.value : '';
}
