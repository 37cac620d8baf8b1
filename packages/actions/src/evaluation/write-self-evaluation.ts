import { writeDocx, writeXlsx } from '@hengji/document';
import { perform, type House } from '../action.ts';
import type { Official } from '../people/official.ts';
import { getSelfEvaluation } from './get-self-evaluation.ts';

export type WrittenFormat = 'docx' | 'xlsx';

const WRITERS = { docx: writeDocx, xlsx: writeXlsx } as const;

export type WrittenFile = { readonly name: string; readonly bytes: Uint8Array };

/** The form as a file, under the name it goes by. */
export async function writeSelfEvaluation(house: House, official: Official, { id, format }: { readonly id: string; readonly format: WrittenFormat }): Promise<WrittenFile> {
  const { paper } = await perform(house, official, getSelfEvaluation, { id });
  return { name: `${paper.name}.${format}`, bytes: await WRITERS[format](paper) };
}
