import { findPolicy, placeWordsOf, type Draft, type PolicyName } from '@hengji/model';

/** The policy a draft falls under, by the place and year it names, else by its layout. */
export function policyOf(draft: Draft): PolicyName {
  return findPolicy({ place: placeWordsOf(draft), year: draft.year, edition: 'edition' in draft ? draft.edition : 'unknown' }).policy;
}
