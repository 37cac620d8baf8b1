export { recogniseDrafts } from './recognise.ts';
export { fitToEdition, type Fitted } from './fit-edition.ts';
export { joinPapers } from './layout/join-papers.ts';
export { paperOf } from './paper.ts';
export { PAPERS, papersOf, type PaperKind, type PaperToMake } from './papers.ts';
export { paperOfReviewOpinion } from './review-opinion/paper.ts';
export { paperOfSelfEvaluation } from './self-evaluation/paper.ts';
export { paperOfTargets } from './targets/paper.ts';
export { SHEET_KINDS } from './sheet/forms.ts';
