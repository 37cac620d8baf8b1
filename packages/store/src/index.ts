export { openDatabase, type Connection, type Database } from './database.ts';
export { connectionOf } from './connection-of.ts';
export { inRegion, inSystem, type RegionTransaction, type SystemTransaction } from './in-region.ts';
export { migrate, type MigrationStep } from './migrate.ts';
export { newId } from './new-id.ts';
export { regionId, type RegionId } from './region-id.ts';
export { type Page } from './page.ts';

export { findRegion, findRegions, insertRegion, type Region } from './people/region.ts';
export { findDepartments, getDepartment, insertDepartment, type Department } from './people/department.ts';
export { findUnits, getUnit, insertUnit, lockUnit, type Unit } from './people/unit.ts';
export { findSectionsOfUnit, insertSection, type Section } from './people/section.ts';
export { countFailedAttempt, forgetFailedAttempts, getAccount, insertAccount, lockAccount, replacePassword, type Account } from './people/account.ts';
export { findLogin, insertLogin, type Login } from './people/login.ts';
export { deleteRoleHeld, findRolesHeld, insertRoleHeld, type RoleHeld, type RoleInUnit } from './people/role-held.ts';
export {
  deleteExpiredSessions, deleteSession, deleteSessionsOfAccount, findSession, findSessionOfAccount, insertSession, rotateSession, touchSession, type Session,
} from './people/session.ts';
export { type Scope } from './people/scope.ts';

export { findProjectByCode, findProjectsOfYear, getProject, insertProject, type Project } from './projects/project.ts';

export { findSourceFileByDigest, getSourceFile, getSourceFileBytes, insertSourceFile, type SourceFile } from './evidence/source-file.ts';

export {
  findSelfEvaluations, findSelfEvaluationsOfFile, findSelfEvaluationsOfProject, getSelfEvaluation, insertSelfEvaluation, type SelfEvaluation, type SelfEvaluationRecord,
} from './evaluation/self-evaluation.ts';

export { findJournalEntries, insertJournalEntry, type JournalEntry, type JournalLine } from './journal/journal-entry.ts';
export { sealJournal } from './journal/seal-journal.ts';
export { verifyJournal, type JournalBreak, type JournalProof } from './journal/verify-journal.ts';

export { type Trouble } from './embedded/keep-running.ts';
export { startPostgres, type Postgres, type StartOptions } from './embedded/start-postgres.ts';
export { startTestCluster, startTestDatabase, stopTestCluster, type TestDatabase } from './test-database.ts';
