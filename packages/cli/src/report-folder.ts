import { readdir, rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Check } from '@hengji/actions/files';
import { Refusal } from '@hengji/model';
import { answerOf } from './file-answer.ts';
import { type Memory, openMemory } from './memory.ts';
import { printDepartment } from './print/department-page.ts';
import { type Department, departmentsOf } from './print/departments.ts';
import type { Source } from './print/html.ts';
import { printOverview } from './print/overview.ts';
import { writeWhole } from './write-whole.ts';

/** A report over many files: an overview and a page a department, which can be sent to it by itself; with what was done, so that it can be gone on with. */
export type ReportFolder = {
  readonly memory: Memory;
  holds(file: string): boolean;
  write(check: Check, isCompared: boolean, source: Source): Promise<void>;
};

const MEMORY = '已完成.jsonl'; // also the mark of a folder of ours
export const OVERVIEW = 'index.html';

/** Pages of an earlier report go when a new one is written, so the folder must be ours. */
export async function openReportFolder(folder: string, program: string): Promise<ReportFolder> {
  const found = await listFolder(folder);
  if (found.length > 0 && !found.includes(MEMORY)) throw new Refusal('usage', `“${folder}”里有别的文件。报告请写到一个新文件夹，或上次的报告文件夹；只要一页，请写成 .html 文件。`);
  return {
    memory: openMemory(join(folder, MEMORY), program),
    holds: file => resolve(file).startsWith(resolve(folder) + sep),
    async write(check, isCompared, source) {
      const departments = departmentsOf(check);
      const pages = namePages(departments);
      const pageOf = (department: Department) => pages.get(department) ?? OVERVIEW;
      for (const department of departments) await writeWhole(join(folder, pageOf(department)), printDepartment(department, OVERVIEW, source));
      await writeWhole(join(folder, OVERVIEW), printOverview({ departments, answers: check.files.map(answerOf), mended: isCompared ? check.mended.length : null }, pageOf, source));
      const written = new Set([OVERVIEW, ...pages.values()]);
      for (const name of await listFolder(folder)) if (name.endsWith('.html') && !written.has(name)) await rm(join(folder, name));
    },
  };
}

async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw new Refusal('file-unreadable', `“${folder}”不是文件夹，或没有读它的权限。`, { cause });
  }
}

/** By the department, as any file system takes it; a second of the name has a number. */
function namePages(departments: readonly Department[]): ReadonlyMap<Department, string> {
  const taken = new Map<string, number>([['index', 1]]);
  return new Map(departments.map(department => {
    const name = [...department.name.replace(/[\\/:*?"<>|\s]+/g, ' ')].slice(0, 60).join('').trim();
    const count = (taken.get(name.toLowerCase()) ?? 0) + 1;
    taken.set(name.toLowerCase(), count);
    return [department, `${name}${count > 1 ? ` ${count}` : ''}.html`];
  }));
}
