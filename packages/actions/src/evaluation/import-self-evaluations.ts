import { createHash } from 'node:crypto';
import { LIMITS } from '@hengji/document';
import { may, Refusal, type Doubt, type SelfEvaluationDraft } from '@hengji/model';
import { findSelfEvaluationsOfFile, findSelfEvaluationsOfProject, findSourceFileByDigest, insertSelfEvaluation, insertSourceFile, lockUnit, newId, type SourceFile } from '@hengji/store';
import { defineAction, type Tools } from '../action.ts';
import { policyOf } from '../files/policy-of.ts';
import { recogniseFile, type FileContent } from '../files/read-file.ts';
import { scopesOf, type Official } from '../people/official.ts';
import { chooseProject, nameOf, refuseOthers, type Candidate, type Desk, type Match } from './choose-project.ts';

/** In bytes: what is longer is refused before it is read. */
export const LARGEST_FILE = LIMITS.bytes;

/** `matches`: what a person said of the forms that were proposed, by position in the file. */
export type FileToImport = { readonly bytes: Uint8Array; readonly name: string; readonly matches?: Readonly<Record<string, Match>> };

export type ImportedForm =
  | { readonly state: 'imported'; readonly position: number; readonly evaluation: string; readonly isNew: boolean }
  | { readonly state: 'proposed'; readonly position: number; readonly name: string; readonly candidates: readonly Candidate[] };

type Ready = FileToImport & FileContent & { readonly forms: readonly SelfEvaluationDraft[]; readonly digest: Buffer };

/** Keeps a file and the self-evaluation forms in it. The same bytes again change nothing and answer with the same ids. */
export const importSelfEvaluations = defineAction({
  name: 'import-self-evaluations',
  may: 'import-evaluations',

  async prepare(file: FileToImport): Promise<Ready> {
    const content = await recogniseFile(file.bytes, file.name);
    const forms = content.drafts.filter(draft => draft.kind === 'self-evaluation');
    if (forms.length === 0) throw new Refusal('no-form-found', `“${file.name}”里没有认得的绩效自评表。请核对是不是这个文件。`);
    return { ...file, ...content, forms, digest: createHash('sha256').update(file.bytes).digest() };
  },

  async run(tools: Tools, file: Ready): Promise<{ readonly forms: readonly ImportedForm[]; readonly doubts: readonly Doubt[] }> {
    const desk = deskOf(tools.official);
    await lockUnit(tools.trx, desk.place.unitId); // one import of a unit at a time: two at once would each start the same project
    const source = await keepSource(tools, desk, file);
    const known = await findSelfEvaluationsOfFile(tools.trx, source.id);

    const forms: ImportedForm[] = [];
    for (const [position, draft] of file.forms.entries()) {
      const before = known.find(form => form.position === position);
      if (before) refuseOthers(desk, { name: before.projectName, sectionId: before.sectionId });
      forms.push(before
        ? { state: 'imported', position, evaluation: before.id, isNew: false }
        : await keepForm(tools, desk, { draft, position, source, doubts: doubtsOf(draft, file), match: file.matches?.[position] }));
    }
    return { forms, doubts: file.doubts };
  },
});

/** Forms are handed in for the unit, and for the section, in which the official holds the first role that may. */
function deskOf(official: Official): Desk {
  const place = official.roles.find(({ role }) => may([role], 'import-evaluations'));
  if (!place) throw new TypeError('whoever may import holds a role that may');
  return { place, scopes: scopesOf(official, 'import-evaluations') };
}

async function keepSource({ trx, official, journal, now }: Tools, { place: { unitId } }: Desk, { digest, name, format, bytes }: Ready): Promise<SourceFile> {
  const known = await findSourceFileByDigest(trx, unitId, digest);
  if (known) return known;
  const source: SourceFile = { id: newId(), unitId, digest, name, format, importedAt: now, importedBy: official.account };
  await insertSourceFile(trx, source, bytes);
  await journal.record({ kind: 'source-file', id: source.id, unitId }, null, { name, format, digest: digest.toString('hex') });
  return source;
}

type Form = { readonly draft: SelfEvaluationDraft; readonly position: number; readonly source: SourceFile; readonly doubts: readonly Doubt[]; readonly match: Match | undefined };

async function keepForm(tools: Tools, desk: Desk, { draft, position, source, doubts, match }: Form): Promise<ImportedForm> {
  const choice = await chooseProject(tools, desk, draft, match);
  if (choice.kind === 'ask') return { state: 'proposed', position, name: nameOf(draft), candidates: choice.candidates };
  const before = await findSelfEvaluationsOfProject(tools.trx, choice.project.id);
  const form = {
    id: newId(), projectId: choice.project.id, sourceFileId: source.id, position,
    edition: draft.edition, policy: policyOf(draft), version: (before.at(-1)?.version ?? 0) + 1, draft, doubts,
  };
  await insertSelfEvaluation(tools.trx, form);
  await tools.journal.record({ kind: 'self-evaluation', id: form.id, unitId: choice.project.unitId }, null, form);
  return { state: 'imported', position, evaluation: form.id, isNew: true };
}

/** The doubts about cells of this form; all of them when the file holds one form only. */
function doubtsOf({ places }: SelfEvaluationDraft, { drafts, doubts }: FileContent): readonly Doubt[] {
  if (drafts.length === 1) return doubts;
  const own = new Set(Object.values(places).map(place => JSON.stringify(place)));
  return doubts.filter(({ at }) => own.has(JSON.stringify(at)));
}
