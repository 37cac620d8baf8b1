export const TABLE_SEVERITIES = {} as const;
