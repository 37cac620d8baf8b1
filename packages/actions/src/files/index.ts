// The face for those who only look at files: imports no store, so that the command line starts without a database driver.
export { beyond, LIMITS } from '@hengji/document';
export { checkFile, type CheckOptions, type FileCheck } from './check-file.ts';
export { policyOf } from './policy-of.ts';
export { readFile, type FileReading } from './read-file.ts';
export { ruleset } from './ruleset.ts';
