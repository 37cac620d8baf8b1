/** 岗位, held per unit. */
export const ROLES = [
  '经办人', '科室负责人', '财务', '分管领导', '单位负责人', '部门管理员', '财政审核', '专家', '审计只读', '系统管理员',
] as const;

export type Role = (typeof ROLES)[number];

/** How far a role sees: the forms of its section, its department, those sent or given to it, the region, or no business data at all. */
export type Sight = 'section' | 'department' | 'sent' | 'given' | 'region' | 'nothing';

export const SIGHT: Readonly<Record<Role, Sight>> = {
  经办人: 'section',
  科室负责人: 'section',
  财务: 'department',
  分管领导: 'department',
  单位负责人: 'department',
  部门管理员: 'department',
  财政审核: 'sent',
  专家: 'given',
  审计只读: 'region',
  系统管理员: 'nothing',
};
