import type { TargetsDraft } from '@hengji/model';

/** What a draft says, without where it stood; the parts of a target follow from its print. For tests. */
export function said(draft: TargetsDraft) {
  const { told } = draft;
  return {
    ...draft, span: null, places: {},
    indicators: draft.indicators.map(({ target, ...row }) => ({ ...row, at: null, target: target.raw })),
    told: told && { ...told, sections: told.sections.map(({ number, title }) => ({ number, title })) },
  };
}

/** The same cell by cell, by the path of each. */
export function cellsOf(said: unknown, path = ''): readonly (readonly [path: string, printed: string])[] {
  if (typeof said !== 'object' || said === null) return [[path, String(said)]];
  return Object.entries(said).flatMap(([key, own]) => cellsOf(own, `${path}.${key}`));
}

/** With characters beyond the BMP that the packaged fonts hold, in place of two that they do not. */
export function inPackagedFonts<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('𠮷', '𠳐').replaceAll('😀', '𡎚')); // the same shape
}
