import { readFile, writeFile } from 'node:fs/promises';
import { LIMITS } from '@hengji/document';
import { Refusal } from '@hengji/model';
import { checkFiles, type FileCheck, type NamedReading } from '../files/check-files.ts';
import { markFile } from '../files/mark-file.ts';
import { recogniseDocument } from '../files/recognise-content.ts';
import { writeOpinion } from '../files/write-opinion.ts';
import { cutOutline } from './cut-outline.ts';
import { getCheck, keepCheck, keepPart, partOf } from './folder.ts';
import { sayCheck, tallyOf } from './say-check.ts';
import type { NamedFile, Outcome, Step, Task, Told } from './task.ts';

/** Does one task, in the worker; what it makes is kept in the folder of the check-up. */
export async function performTask(task: Task, onStep: (step: Step) => void): Promise<Outcome> {
  switch (task.kind) {
    case 'check':         return { told: [await checkOne(task, onStep)], written: null };
    case 'compare':       return { told: await compareAll(task), written: null };
    case 'mark':          return { told: [], written: await mark(task) };
    case 'write-opinion': return { told: [], written: await write(task) };
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

async function mark({ folder, position, name, date, to }: Task & { readonly kind: 'mark' }): Promise<string> {
  const { checks } = await getCheck(folder, position);
  const findings = checks.flatMap(({ report }) => report.findings);
  const marked = await markFile(await readFile(partOf(folder, position, 'file')), name, findings, date);
  await writeFile(to, marked.bytes, { mode: 0o600 });
  return marked.name;
}

async function write({ folder, files, format, to }: Task & { readonly kind: 'write-opinion' }): Promise<string> {
  const checks = await Promise.all(files.map(({ position }) => getCheck(folder, position)));
  await writeFile(to, await writeOpinion(checks, format), { mode: 0o600 });
  return `审核意见书.${format}`;
}

function judge(readings: readonly NamedReading[]): readonly FileCheck[] {
  return checkFiles(readings).files;
}

async function keep(folder: string, position: number, check: FileCheck, files: readonly NamedFile[]): Promise<Told> {
  await keepCheck(folder, position, check);
  await keepPart(folder, position, 'result.json', JSON.stringify(sayCheck(check, files)));
  return { position, tally: tallyOf(check) };
}
