import type { Role } from '@hengji/model';
import type { RegionId } from '../region-id.ts';

export type PeopleTables = {
  readonly region: { region_id: RegionId; name: string };
  readonly department: { region_id: RegionId; department_id: string; code: string | null; name: string };
  readonly unit: { region_id: RegionId; unit_id: string; department_id: string; code: string | null; name: string };
  readonly section: { region_id: RegionId; section_id: string; unit_id: string; name: string };
  readonly account: {
    region_id: RegionId;
    account_id: string;
    login: string;
    password_hash: string;
    must_change_password: boolean;
    failed_attempts: number;
    locked_until: Date | null;
    created_at: Date;
  };
  readonly login: { login: string; region_id: RegionId; account_id: string };
  readonly role_held: { region_id: RegionId; role_held_id: string; account_id: string; unit_id: string; section_id: string | null; role: Role };
  readonly session: {
    region_id: RegionId;
    token_digest: Uint8Array;
    account_id: string;
    forgery_token: string;
    created_at: Date;
    last_seen_at: Date;
    expires_at: Date;
  };
};
