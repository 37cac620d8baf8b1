// What a worker of the check-up runs, in a process of its own, one task after the other: see workshop.ts.
import { setPriority } from 'node:os';
import { Refusal } from '@hengji/model';
import { performTask } from './perform-task.ts';
import type { Task, TaskAnswer } from './task.ts';

setPriority(10); // whoever works in the office goes before strangers; the readers' threads inherit it

process.on('message', async (task: Task) => say(await answer(task)));
process.on('disconnect', () => process.exit()); // the one who asked is gone

async function answer(task: Task): Promise<TaskAnswer> {
  try {
    return { done: await performTask(task, step => say({ step })) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: { code: error.code, message: error.message } };
    return { mistake: placesOf(error) };
  }
}

function say(answer: TaskAnswer): void {
  process.send?.(answer);
}

/** Where in the program a mistake happened. Its message stays here: it may quote the file. */
function placesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [typeof error];
  const places = (error.stack ?? '').split('\n').flatMap(line => /^\s+at .*?([\w.-]+\.ts:\d+:\d+)\)?$/.exec(line)?.[1] ?? []);
  return [error.constructor.name, ...'code' in error ? [String(error.code)] : [], ...places];
}
