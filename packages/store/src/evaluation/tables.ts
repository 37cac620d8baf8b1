import type { Doubt, PolicyName, SelfEvaluationDraft } from '@hengji/model';
import type { ColumnType } from 'kysely';
import type { RegionId } from '../region-id.ts';

export type EvaluationTables = {
  readonly self_evaluation: {
    region_id: RegionId;
    self_evaluation_id: string;
    project_id: string;
    source_file_id: string;
    position: number;
    edition: string;
    policy: PolicyName;
    version: number;
    draft: ColumnType<SelfEvaluationDraft, string>; // written as JSON text: pg would take a list for an SQL array
    doubts: ColumnType<readonly Doubt[], string>;
  };
};
