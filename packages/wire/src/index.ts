export { EvaluationAnswer, EvaluationKey, EvaluationLine, EvaluationList, EvaluationQuery, ImportAnswer, ImportMatches, ImportQuery } from './evaluation.ts';
export { AuditReport, Finding } from './finding.ts';
export { Health } from './health.ts';
export { JournalAnswer, JournalEntry } from './journal.ts';
export { Page } from './page.ts';
export { Paper } from './paper.ts';
export { RefusalAnswer } from './refusal.ts';
export { PasswordBody, Session, SignInBody } from './session.ts';
