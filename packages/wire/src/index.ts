export { EvaluationAnswer, EvaluationKey, EvaluationLine, EvaluationList, ImportAnswer, ImportMatches, ImportQuery } from './evaluation.ts';
export { AuditReport, Finding } from './finding.ts';
export { JournalAnswer, JournalEntry } from './journal.ts';
export { Paper } from './paper.ts';
export { RefusalAnswer } from './refusal.ts';
export { PasswordBody, Session, SignInBody } from './session.ts';
