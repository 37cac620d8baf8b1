export const TABLE_SEVERITIES = {
  'final-account-balance': 'error',
  'given-above-worth': 'error',
  'monitored-rate-computed': 'error',
  'scores-against-sum': 'error',
} as const;
