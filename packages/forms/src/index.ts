export { recogniseDrafts } from './recognise.ts';
export { paperOf } from './paper.ts';
export { paperOfReviewOpinion } from './review-opinion/paper.ts';
export { paperOfSelfEvaluation } from './self-evaluation/paper.ts';
export { paperOfTargets } from './targets/paper.ts';
