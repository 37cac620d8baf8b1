// The face for those who only look at files: imports no store, so that the command line starts without a database driver.
export { parseBaseline, printBaseline, type KnownFault } from './baseline.ts';
export { checkFile } from './check-file.ts';
export { checkFiles, type Check, type DraftCheck, type FileCheck, type ListedFinding, type NamedReading, type SuppressedFinding } from './check-files.ts';
export { parsePolicyName, parseSeverities, type CheckOptions } from './check-options.ts';
export { listDepartments } from './group-by-department.ts';
export { markFile, type MarkedFile } from './mark-file.ts';
export { policyOf } from './policy-of.ts';
export { readFile, type FileReading } from './read-file.ts';
export { markInRoom } from './reading-room.ts';
export { getRule, RULE_CARDS, type RuleCard } from './rule-cards.ts';
export { ruleset } from './ruleset.ts';
export { scoreDrafts, type DraftScore } from './score-drafts.ts';
export { parseSuppressions, type Suppression } from './suppression.ts';
export { OPINION_FORMATS, opinionOf, writeOpinion, type OpinionFormat, type Signature } from './write-opinion.ts';
