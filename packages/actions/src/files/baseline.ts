import { Refusal } from '@hengji/model';
import { listOfRecords } from './list-of-records.ts';

/** 存量问题: one old fault, told so that a person can read the file too. */
export type KnownFault = { readonly fingerprint: string; readonly rule: string; readonly record: string; readonly quote: string };

/** Findings against the faults that are known: each known fault answers for one finding. */
export type Baseline = {
  isKnown(fingerprint: string): boolean;
  /** The known faults of these records that no finding met. */
  mended(records: ReadonlySet<string>): readonly KnownFault[];
};

export function openBaseline(faults: readonly KnownFault[]): Baseline {
  const left = Map.groupBy(faults, ({ fingerprint }) => fingerprint);
  return {
    isKnown: fingerprint => left.get(fingerprint)?.pop() !== undefined,
    mended: records => [...left.values()].flat().filter(({ record }) => records.has(record)),
  };
}

export function parseBaseline(text: string, file: string): readonly KnownFault[] {
  return listOfRecords(text, file, 'known').map(({ fingerprint, rule, record, quote }) => {
    if (typeof fingerprint !== 'string' || typeof rule !== 'string' || typeof record !== 'string' || typeof quote !== 'string') throw new Refusal('usage', `“${file}”不是存量问题文件。请用 --write-baseline 重新写一份。`);
    return { fingerprint, rule, record, quote };
  });
}

/** One fault a line, in a fixed order: what was mended shows in a comparison of versions. */
export function printBaseline(faults: readonly KnownFault[]): string {
  const lines = faults.map(({ record, rule, quote, fingerprint }) => `  ${JSON.stringify({ record, rule, quote, fingerprint })}`);
  return `{ "known": [\n${lines.sort().join(',\n')}\n] }\n`;
}
