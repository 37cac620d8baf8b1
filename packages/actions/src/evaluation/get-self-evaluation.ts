import { audit, RULES } from '@hengji/audit';
import type { Paper } from '@hengji/document';
import { paperOfSelfEvaluation } from '@hengji/forms';
import type { AuditReport } from '@hengji/model';
import { getSelfEvaluation as getRecord, type SelfEvaluationRecord } from '@hengji/store';
import { defineAction } from '../action.ts';
import { scopesOf } from '../people/official.ts';

export type SelfEvaluationAnswer = { readonly record: SelfEvaluationRecord; readonly paper: Paper; readonly report: AuditReport };

/** One form as it prints, and what the rules say of it now. */
export const getSelfEvaluation = defineAction({
  name: 'get-self-evaluation',
  may: 'see-evaluations',
  async run({ trx, official }, { id }: { readonly id: string }): Promise<SelfEvaluationAnswer> {
    const record = await getRecord(trx, id, scopesOf(official, 'see-evaluations'));
    return { record, paper: paperOfSelfEvaluation(record.draft), report: audit(record.draft, record.policy) };
  },
});

/** What a person calls the rule. */
export function titleOfRule(id: string): string {
  return RULES.find(rule => rule.id === id)?.title ?? id;
}
