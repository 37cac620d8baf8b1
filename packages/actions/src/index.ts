export { defineAction, perform, refuseUnlessMay, type Action, type House, type Tools } from './action.ts';
export { checkHealth } from './check-health.ts';

export { BOUNDS, type Bounds } from './checkups/bounds.ts';
export { openCheckups, type AnnouncedFile, type Checkups, type CheckupsOptions } from './checkups/open-checkups.ts';

export { changePassword } from './people/change-password.ts';
export { parseCookie, type Cookie } from './people/cookie.ts';
export { createAccount, type NewAccount } from './people/create-account.ts';
export { findSession, type Session } from './people/find-session.ts';
export { type Official } from './people/official.ts';
export { type SignedIn } from './people/open-session.ts';
export { signIn } from './people/sign-in.ts';
export { signOut } from './people/sign-out.ts';
export { signOutEverywhere } from './people/sign-out-everywhere.ts';

export { getSelfEvaluation, titleOfRule, type SelfEvaluationAnswer } from './evaluation/get-self-evaluation.ts';
export { type Candidate, type Match } from './evaluation/choose-project.ts';
export { importSelfEvaluations, LARGEST_FILE, type FileToImport, type ImportedForm } from './evaluation/import-self-evaluations.ts';
export { listSelfEvaluations, type SelfEvaluationLine } from './evaluation/list-self-evaluations.ts';
export { writeSelfEvaluation, type WrittenFormat } from './evaluation/write-self-evaluation.ts';

export { listJournal } from './journal/list-journal.ts';

export { loadSampleDepartment, type SampleAccount, type SampleOptions } from './sample/load-sample-department.ts';

export { addColleague, addRegion, getTestOfficial, startTestHouse, writeForms, type TestForm, type TestHouse } from './test-house.ts';
