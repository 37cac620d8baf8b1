export const SELF_EVALUATION_SEVERITIES = {
  'completion-not-a-rate': 'warning',
  'execution-progress-blank': 'warning',
  'quality-rate-under-benefit': 'warning',
} as const;
