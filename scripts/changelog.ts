// `npm run changelog`: writes CHANGELOG.md from the subjects of the commits, newest first, a heading a day.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const lines = execFileSync('git', ['log', '--no-merges', '--format=%cs\t%s'], { encoding: 'utf8' }).trim().split('\n').map(line => line.split('\t'));
const days = Map.groupBy(lines, ([day = '']) => day);
const parts = [...days].map(([day, entries]) => [`## ${day}`, [...new Set(entries.map(([, subject = '']) => `- ${subject}`))].join('\n')].join('\n\n'));
writeFileSync('CHANGELOG.md', `${['# Changelog', ...parts].join('\n\n')}\n`);
