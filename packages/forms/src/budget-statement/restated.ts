import type { Field, RestatedAmount } from '@hengji/model';
import type { Notes } from '../notes.ts';
import { type Amount, noteAmount, type SpokenFigure, wholeOf } from './money.ts';

const PARTS = ['basic', 'project'] as const;
const PART = /^(?<year>20\d\d)?年?度?(?:部门|单位)?(?<part>基本|项目)支出(?:预算)?(?:安排|共计|合计|总额)*[均为是共约]*$/; // 专项项目支出 is a part of a part

/** Finds the two parts of a budget where a later paragraph divides the same whole once more. A paragraph that tells a part twice divides something else too. */
export function recogniseRestated(figures: readonly SpokenFigure[], first: ReadonlyMap<Field, Amount>, year: number | null, notes: Notes): RestatedAmount[] {
  const total = first.get('expenditure.total');
  const byPassage = Map.groupBy(figures.filter(({ figure: { change, unit } }) => change === null && !/^[%％人]$/.test(unit)), ({ figure }) => figure.passage);
  const later = [...byPassage.values()].flatMap(told => {
    const wholes = told.filter(({ figure }) => ['both', 'expenditure'].includes(wholeOf(figure.subject) ?? ''));
    if (total === undefined || !wholes.some(({ figure }) => isSame(figure, total))) return [];
    return PARTS.flatMap(part => {
      const [found, ...others] = told.filter(({ figure }) => partOf(figure.subject, year) === part);
      const before = first.get(`expenditure.${part}`);
      return found && before && others.length === 0 && before !== found.figure ? [{ part, amount: found.figure }] : [];
    });
  });
  return later.map(({ part, amount }, index) => ({ part, printed: noteAmount(notes, `restated.${index}`, amount) ?? '' }));
}

/** Which part a subject is, of this year: 2024年基本支出预算. */
function partOf(subject: string, year: number | null): RestatedAmount['part'] | undefined {
  const { year: told, part } = PART.exec(subject)?.groups ?? {};
  if (part === undefined || (told !== undefined && Number(told) !== year)) return undefined;
  return part === '基本' ? 'basic' : 'project';
}

function isSame(one: Amount, other: Amount): boolean {
  return one.unit === other.unit && one.value.replaceAll(',', '') === other.value.replaceAll(',', '');
}
