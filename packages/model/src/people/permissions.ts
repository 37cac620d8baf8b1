import type { Role } from './roles.ts';

/** Which role may do which deed. The one table: actions enforce it, routes declare it, screens show by it. */
export const PERMISSIONS = {
  'see-evaluations': ['经办人', '科室负责人', '财务', '分管领导', '单位负责人', '部门管理员', '财政审核', '专家', '审计只读'],
  'import-evaluations': ['经办人', '科室负责人', '财务', '部门管理员'],
  'see-journal': ['审计只读', '部门管理员'],
} as const satisfies Record<string, readonly Role[]>;

export type Deed = keyof typeof PERMISSIONS;

/** Whether any of the roles a person holds may do the deed. */
export function may(roles: readonly Role[], deed: Deed): boolean {
  const allowed: readonly Role[] = PERMISSIONS[deed];
  return roles.some(role => allowed.includes(role));
}
