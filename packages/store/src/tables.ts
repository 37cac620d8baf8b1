import type { EvaluationTables } from './evaluation/tables.ts';
import type { EvidenceTables } from './evidence/tables.ts';
import type { JournalTables } from './journal/tables.ts';
import type { PeopleTables } from './people/tables.ts';
import type { ProjectTables } from './projects/tables.ts';

/** The rows as PostgreSQL has them, area by area. They stand apart from the queries, so that no import runs in a circle. */
export type Tables = PeopleTables & ProjectTables & EvidenceTables & EvaluationTables & JournalTables;
