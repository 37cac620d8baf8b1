import { readFile } from 'node:fs/promises';
import { LIMITS } from '@hengji/document';
import { Refusal } from '@hengji/model';
import { checkFiles, type FileCheck, type NamedReading } from '../files/check-files.ts';
import { recogniseDocument } from '../files/recognise-content.ts';
import { cutOutline } from './cut-outline.ts';
import { getCheck, keepCheck, keepPart, partOf } from './folder.ts';
import { sayCheck, tallyOf } from './say-check.ts';
import type { NamedFile, Step, Task, Told } from './task.ts';

/** Does one task, in the worker; what it makes is kept in the folder of the check-up. */
export async function performTask(task: Task, onStep: (step: Step) => void): Promise<readonly Told[]> {
  switch (task.kind) {
    case 'check': return [await checkOne(task, onStep)];
    case 'compare': return compareAll(task);
  }
}

async function checkOne({ folder, position, name }: Task & { readonly kind: 'check' }, onStep: (step: Step) => void): Promise<Told> {
  const { outline, content } = await recogniseDocument(await readFile(partOf(folder, position, 'file')), name, LIMITS);
  if (content.drafts.length === 0) throw new Refusal('no-form-found', `“${name}”里没有认得的绩效表。能核对的有目标表、自评表、监控表、预算公开说明和自评报告，请核对是不是这个文件。`);
  onStep({ doing: 'judging' });
  const check = judge([{ file: name, ...content, refusal: null }])[0];
  if (!check) throw new Error('a file that was handed in has no answer');
  const places = check.checks.flatMap(({ report }) => report.findings.flatMap(({ at }) => at ?? []));
  await keepPart(folder, position, 'outline.json', JSON.stringify(cutOutline(outline, places)));
  return keep(folder, position, check, [{ position, name }]);
}

async function compareAll({ folder, files }: Task & { readonly kind: 'compare' }): Promise<readonly Told[]> {
  const readings = await Promise.all(files.map(({ position }) => getCheck(folder, position)));
  const checks = judge(readings);
  return Promise.all(files.flatMap(({ position }, index) => {
    const check = checks[index];
    return check ? [keep(folder, position, check, files)] : [];
  }));
}

function judge(readings: readonly NamedReading[]): readonly FileCheck[] {
  return checkFiles(readings).files;
}

async function keep(folder: string, position: number, check: FileCheck, files: readonly NamedFile[]): Promise<Told> {
  await keepCheck(folder, position, check);
  await keepPart(folder, position, 'result.json', JSON.stringify(sayCheck(check, files)));
  return { position, tally: tallyOf(check) };
}
