import type { SelfEvaluationDraft } from '../../drafts/self-evaluation.ts';

/** What scoring needs of a published form, short enough to be read: labels and figures as printed, no persons, no prose. */
export type PublishedForm = {
  readonly name: string;
  readonly year: number;
  readonly planned: string;
  readonly arrived: string;
  readonly executed: string;
  readonly progress: string | null;
  readonly completion: string;
  readonly groups: readonly (readonly [level1: string, points: string])[];
  readonly rows: readonly (readonly [level1: string, level2: string, level3: string, target: string, actual: string, score: string])[];
  readonly execution: { readonly target: string; readonly actual: string; readonly points: string; readonly score: string };
  readonly total: string;
};

const NOT_THERE = { planned: null, arrived: null, executed: null };

/** The form as a reader would hand it over. Scoring reads targets from `raw`; its parts are the reader's business. */
export function draftOf({ name, year, planned, arrived, executed, progress, completion, groups, rows, execution, total }: PublishedForm): SelfEvaluationDraft {
  return {
    kind: 'self-evaluation', edition: 'sjz-2020', span: null, year,
    reportingUnit: null, implementingUnit: null, project: { code: null, name },
    budget: { planned, arrived, executed, unit: '万元', fiscal: { planned, arrived, executed }, other: NOT_THERE },
    progress, goal: '', result: '', completion,
    groups: groups.map(([level1, points]) => ({ level1, points, label: `${level1}（${points}分）` })),
    indicators: rows.map(([level1, level2, level3, target, actual, score]) => ({
      level1, level2, level3,
      target: { raw: target, operator: 'none', value: null, unit: '', text: null },
      actual: { raw: actual, value: null, unit: '' },
      points: null, score, deviation: null, at: null,
    })),
    executionRate: execution, total, issues: '', preparer: 'blank', phone: 'blank', places: {},
  };
}
