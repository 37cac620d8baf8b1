import type { Draft, PolicyName } from '@hengji/model';

const BY_EDITION: ReadonlyMap<string, PolicyName> = new Map([
  ['sjz-2020', 'HEBEI-SJZ-2020'],
  ['sjz-2022', 'HEBEI-SJZ-2022'],
  ['chengde-2020', 'HEBEI-CHENGDE-2020'],
  ['mof-2020', 'MOF-2020'],
  ['mof-2021', 'MOF-2021-101'],
  ['hubei-2020', 'HUBEI-2020'],
  ['sichuan-2025', 'SICHUAN-2025'],
]);

/** The policy a draft falls under: a place prescribes its own layout, so the edition tells it; any other layout is judged by the national rules. */
export function policyOf({ edition }: Draft): PolicyName {
  return BY_EDITION.get(edition) ?? 'MOF-2020';
}
