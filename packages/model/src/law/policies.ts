/** 口径: the rules of a place from a year on, by name. Figures and inheritance come with `law/`. */
export type PolicyName =
  | 'MOF-2020' | 'MOF-2021-101' | 'HEBEI' | 'HEBEI-SJZ-2020' | 'HEBEI-SJZ-2022' | 'HEBEI-CHENGDE-2020' | 'HEBEI-LUQUAN' | 'HUBEI-2020' | 'SICHUAN-2025';
