export const STATEMENT_SEVERITIES = {} as const;
