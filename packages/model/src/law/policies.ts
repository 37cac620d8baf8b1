import { mof2020 } from './policies/mof-2020.ts';
import type { PolicyName, PolicyText } from './policy.ts';

const minor = (name: PolicyName, inherits: PolicyName, since: number, title: string): PolicyText => ({ name, title, since, inherits, figures: {} });

/** What each policy says itself, by name. */
export const POLICIES: Readonly<Record<PolicyName, PolicyText>> = {
  'MOF-2020': mof2020,
  'MOF-2021-101': minor('MOF-2021-101', 'MOF-2020', 2021, '财政部（财预〔2021〕101号）'),
  'HEBEI': minor('HEBEI', 'MOF-2020', 2020, '河北省'),
  'HEBEI-SJZ-2020': minor('HEBEI-SJZ-2020', 'HEBEI', 2020, '石家庄市（2020年版）'),
  'HEBEI-SJZ-2022': minor('HEBEI-SJZ-2022', 'HEBEI-SJZ-2020', 2022, '石家庄市（2022年版）'),
  'HEBEI-CHENGDE-2020': minor('HEBEI-CHENGDE-2020', 'HEBEI', 2020, '承德市（2020年版）'),
  'HEBEI-LUQUAN': minor('HEBEI-LUQUAN', 'HEBEI-SJZ-2022', 2022, '石家庄市鹿泉区'),
  'HUBEI-2020': minor('HUBEI-2020', 'MOF-2020', 2020, '湖北省（2020年版）'),
  'SICHUAN-2025': minor('SICHUAN-2025', 'MOF-2021-101', 2025, '四川省（2025年版）'),
};
