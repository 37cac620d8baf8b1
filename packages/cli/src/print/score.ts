import type { DraftScore } from '@hengji/actions/files';
import type { PrintedScore } from '@hengji/model';
import type { Terminal } from '../terminal.ts';
import { padded } from './padded.ts';

const NAME = 32; // columns of a terminal

/** Reported beside computed, row by row; under each row how it was computed, or why it was not. */
export function printScore({ record, year, policy, indicators, executionRate, total, grade, reportedGrade }: DraftScore, { ink }: Terminal): string {
  const rows = executionRate === null ? indicators : [...indicators, executionRate];
  return [
    `  ${ink(record, 'strong')}${ink(`　${year ?? '年度不明'}　口径 ${policy}`, 'quiet')}`,
    `  ${padded('指标', NAME)}${padded('分值', 8)}${padded('自评', 8)}复算`,
    ...rows.flatMap(row => [`  ${sayRow(row, ink)}`, ...groundsOf(row).map(line => ink(`    ${line}`, 'quiet'))]),
    `  ${sayRow({ level3: '总分', points: null, ...total }, ink)}`,
    ...[...total.caps, ...(total.reason === null ? [] : [total.reason])].map(line => ink(`    ${line}`, 'quiet')),
    `  ${padded('等级', NAME + 8)}${padded(reportedGrade ?? '—', 8)}${grade ?? '—'}`,
  ].join('\n');
}

function sayRow({ level3, points, reported, computed }: Pick<PrintedScore, 'level3' | 'points' | 'reported' | 'computed'>, ink: Terminal['ink']): string {
  const cells = `${padded(level3.replace(/\s+/g, ' '), NAME)}${padded(points ?? '—', 8)}${padded(reported === '' ? '空白' : reported ?? '无此栏', 8)}`;
  const differs = computed !== null && reported !== null && reported !== '' && Number(reported) !== Number(computed);
  return cells + (differs ? ink(`${computed} ≠`, 'warning') : computed ?? '—');
}

function groundsOf({ formula, reason }: PrintedScore): string[] {
  const told = [formula, reason].filter(words => words !== null);
  return told.length === 0 ? [] : [told.join('；')];
}
