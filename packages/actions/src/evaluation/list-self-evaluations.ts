import { audit } from '@hengji/audit';
import type { Printed, Severity } from '@hengji/model';
import { findSelfEvaluations, type Page } from '@hengji/store';
import { defineAction } from '../action.ts';
import { scopesOf } from '../people/official.ts';

export type SelfEvaluationLine = {
  readonly id: string;
  readonly year: number;
  readonly project: { readonly code: string | null; readonly name: string };
  readonly unit: string;
  readonly total: Printed;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly importedAt: Date;
};

/** The forms one may see, newest first, each judged now by the rules as they stand now. */
export const listSelfEvaluations = defineAction({
  name: 'list-self-evaluations',
  may: 'see-evaluations',
  async run({ trx, official }, page: Page & { readonly year?: number }): Promise<readonly SelfEvaluationLine[]> {
    const records = await findSelfEvaluations(trx, scopesOf(official, 'see-evaluations'), page);
    return records.map(({ id, year, projectCode: code, projectName: name, unitName: unit, draft, policy, importedAt }) => {
      const counts = { error: 0, warning: 0, advice: 0 };
      for (const { severity } of audit(draft, policy).findings) counts[severity] += 1;
      return { id, year, project: { code, name }, unit, total: draft.total, counts, importedAt };
    });
  },
});
