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
