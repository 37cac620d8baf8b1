// Written by `npm run docs` from the folders; a test compares it with them.
import completionNotARate from './self-evaluation/completion-not-a-rate.ts';
import executionProgressBlank from './self-evaluation/execution-progress-blank.ts';
import qualityRateUnderBenefit from './self-evaluation/quality-rate-under-benefit.ts';

export const RULES = [
  completionNotARate,
  executionProgressBlank,
  qualityRateUnderBenefit,
] as const;

export type RuleId = (typeof RULES)[number]['id'];
