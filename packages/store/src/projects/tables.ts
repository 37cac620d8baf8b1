import type { RegionId } from '../region-id.ts';

export type ProjectTables = {
  readonly project: {
    region_id: RegionId;
    project_id: string;
    unit_id: string;
    section_id: string | null;
    year: number;
    number: number;
    code: string | null;
    name: string;
    continues: string | null;
  };
};
