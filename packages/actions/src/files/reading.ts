// The face for those who read files and judge none: it loads neither the rules nor what reads and writes documents, which only the reading thread needs.
export { beyond, LIMITS } from '@hengji/document/limits';
export type { NamedReading } from './check-files.ts';
export { readFile, type FileReading } from './read-file.ts';
export { prepareReading } from './reading-room.ts';
