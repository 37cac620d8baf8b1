import { Refusal } from '@hengji/model';
import type { RegionTransaction } from '../in-region.ts';

/** A file as it was handed in. The bytes stay with it and are fetched by themselves. */
export type SourceFile = {
  readonly id: string;
  readonly unitId: string;
  readonly digest: Uint8Array; // SHA-256 of the bytes
  readonly name: string;
  readonly format: string;
  readonly importedAt: Date;
  readonly importedBy: string; // account
};

const COLUMNS = [
  'source_file_id as id', 'unit_id as unitId', 'digest', 'name', 'format', 'imported_at as importedAt', 'imported_by as importedBy',
] as const;

export async function insertSourceFile(trx: RegionTransaction, file: SourceFile, bytes: Uint8Array): Promise<void> {
  await trx.query.insertInto('source_file').values({
    region_id: trx.region,
    source_file_id: file.id,
    unit_id: file.unitId,
    digest: file.digest,
    name: file.name,
    format: file.format,
    bytes,
    imported_at: file.importedAt,
    imported_by: file.importedBy,
  }).execute();
}

/** The file of these bytes, if the unit has handed it in before. */
export async function findSourceFileByDigest(trx: RegionTransaction, unit: string, digest: Uint8Array): Promise<SourceFile | undefined> {
  return trx.query.selectFrom('source_file').select(COLUMNS)
    .where('region_id', '=', trx.region).where('unit_id', '=', unit).where('digest', '=', digest)
    .executeTakeFirst();
}

export async function getSourceFile(trx: RegionTransaction, id: string): Promise<SourceFile> {
  return trx.query.selectFrom('source_file').select(COLUMNS)
    .where('region_id', '=', trx.region).where('source_file_id', '=', id)
    .executeTakeFirstOrThrow(() => new Refusal('not-found'));
}

export async function getSourceFileBytes(trx: RegionTransaction, id: string): Promise<Uint8Array> {
  const { bytes } = await trx.query.selectFrom('source_file').select('bytes')
    .where('region_id', '=', trx.region).where('source_file_id', '=', id)
    .executeTakeFirstOrThrow(() => new Refusal('not-found'));
  return bytes;
}
