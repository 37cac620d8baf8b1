import type { RegionId } from '../region-id.ts';

export type EvidenceTables = {
  readonly source_file: {
    region_id: RegionId;
    source_file_id: string;
    unit_id: string;
    digest: Uint8Array;
    name: string;
    format: string;
    bytes: Uint8Array;
    imported_at: Date;
    imported_by: string;
  };
};
