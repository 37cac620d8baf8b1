export const TARGET_SEVERITIES = {} as const;
