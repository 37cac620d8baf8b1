import { addDecimals, compareDecimals, decimal, divideDecimals, negateDecimal, parseDecimal, printDecimal, type SheetDraftOf } from '@hengji/model';

type Review = SheetDraftOf<'expert-review'>;
type Summary = SheetDraftOf<'expert-review-summary'>;

/** One summary for each project that was reviewed, in the order in which the projects come. */
export function summariseReviews(reviews: readonly Review[]): readonly Summary[] {
  const projects = Map.groupBy(reviews, ({ year, department, project }) => JSON.stringify([year, department.name, project.code || project.name]));
  return [...projects.values()].flatMap(own => (own[0] ? [summarise(own[0], own)] : []));
}

/** What the experts wrote stands as they wrote it; the figures below it count the totals that are numbers. */
function summarise({ year, department, project, fields }: Review, reviews: readonly Review[]): Summary {
  const numbers = numbersOf(reviews);
  const totals = reviews.flatMap(review => parseDecimal(review.fields['total'] ?? '') ?? []).toSorted(compareDecimals);
  const [lowest, highest] = [totals[0], totals.at(-1)];
  return {
    kind: 'expert-review-summary',
    span: null, year, department, project,
    fields: {
      date: agreed(reviews, 'date'),
      matter: fields['matter'] ?? null,
      experts: String(reviews.length),
      scored: String(totals.length),
      highest: highest ? printDecimal(highest) : '',
      lowest: lowest ? printDecimal(lowest) : '',
      average: totals.length > 0 ? printDecimal(divideDecimals(totals.reduce(addDecimals), decimal(totals.length), 2)) : '',
      spread: highest && lowest ? printDecimal(addDecimals(highest, negateDecimal(lowest))) : '',
      conclusions: countConclusions(reviews),
      summary: '',
    },
    lists: { experts: reviews.map((review, index) => ({
      expert: numbers[index] ?? '',
      total: review.fields['total'] ?? '',
      conclusion: review.fields['conclusion'] ?? '',
      opinion: review.fields['advice'] ?? '',
    })) },
    texts: {},
    signatures: 'blank',
    places: {},
  };
}

/** The numbers the sheets print; where one prints none, or something else such as a name, or one twice, they are counted. */
function numbersOf(reviews: readonly Review[]): readonly string[] {
  const printed = reviews.map(review => review.fields['expert'] ?? '');
  const isNumbered = printed.every(number => /^[A-Za-z]{0,3}-?\d{1,6}$/.test(number)) && new Set(printed).size === printed.length;
  return isNumbered ? printed : reviews.map((_, index) => String(index + 1));
}

/** What all sheets say alike. */
function agreed(reviews: readonly Review[], key: string): string {
  const [first = '', ...others] = new Set(reviews.map(({ fields }) => fields[key] ?? ''));
  return others.length === 0 ? first : '';
}

/** 予以支持3人，调整后支持1人，未填1人 */
function countConclusions(reviews: readonly Review[]): string {
  const counts = Map.groupBy(reviews, ({ fields }) => fields['conclusion'] || '未填'); // a blank conclusion is none
  return [...counts].map(([conclusion, own]) => `${conclusion}${own.length}人`).join('，');
}
