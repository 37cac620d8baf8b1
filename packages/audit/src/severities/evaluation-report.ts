export const REPORT_SEVERITIES = {} as const;
