import { hebeiChengde2020 } from './policies/hebei-chengde-2020.ts';
import { hebeiLuquan } from './policies/hebei-luquan.ts';
import { hebeiSjz2020 } from './policies/hebei-sjz-2020.ts';
import { hebeiSjz2022 } from './policies/hebei-sjz-2022.ts';
import { hebei } from './policies/hebei.ts';
import { hubei2020 } from './policies/hubei-2020.ts';
import { mof2020 } from './policies/mof-2020.ts';
import { mof2021 } from './policies/mof-2021-101.ts';
import { sichuan2025 } from './policies/sichuan-2025.ts';
import type { PolicyName, PolicyText } from './policy.ts';

/** What each policy says itself, by name. */
export const POLICIES: Readonly<Record<PolicyName, PolicyText>> = {
  'MOF-2020': mof2020,
  'MOF-2021-101': mof2021,
  'HEBEI': hebei,
  'HEBEI-SJZ-2020': hebeiSjz2020,
  'HEBEI-SJZ-2022': hebeiSjz2022,
  'HEBEI-CHENGDE-2020': hebeiChengde2020,
  'HEBEI-LUQUAN': hebeiLuquan,
  'HUBEI-2020': hubei2020,
  'SICHUAN-2025': sichuan2025,
};
