import type { Cell } from '../cell.ts';
import { points, printPoints, type Points } from '../points.ts';

/** What is known of a row before its points are: its group, what its own cell and its score cell say, and whether it reached its target. */
export type RowToWeigh = {
  readonly level1: string;
  readonly points: Cell<Points>;
  readonly given: Cell<Points>;
  readonly isReached: boolean | null; // null: nobody can tell from the form
};

export type GroupPoints = { readonly level1: string; readonly points: Cell<Points> };

/** `printed`: the row's own cell; `only-row`: the group's points; `rest-of-group`: what the other rows leave of them. */
export type PointsOfRow =
  | { readonly points: Points; readonly from: 'printed' | 'only-row' | 'rest-of-group' }
  | { readonly points: null; readonly reason: string };

/**
 * 分值 of every row, where the form prints them by group only (Shijiazhuang 2020). The only row of a group has all its points. Of several,
 * a row that reached its target was given all it is worth, so what it was given is its points; when all the others did, this row has the
 * rest. A row beside one that missed its target stays unknown: what that one is worth nobody printed. So does every row of a group where
 * all reached their targets and yet were not given the group's points: one of them was given less than it is worth, and which is not said.
 */
export function pointsOfRows(rows: readonly RowToWeigh[], groups: readonly GroupPoints[]): readonly PointsOfRow[] {
  return rows.map(row => {
    if (row.points.kind === 'value') return { points: row.points.value, from: 'printed' };
    if (row.points.kind === 'unclear') return { points: null, reason: `分值“${row.points.printed}”读不出是多少` };
    return pointsFromGroup(row, rows.filter(other => other.level1 === row.level1), groups.filter(group => group.level1 === row.level1));
  });
}

function pointsFromGroup(row: RowToWeigh, rows: readonly RowToWeigh[], groups: readonly GroupPoints[]): PointsOfRow {
  const [group, second] = groups;
  if (group === undefined || second !== undefined || group.points.kind !== 'value') {
    return { points: null, reason: `没有印本行分值，“${row.level1}”的分值也没有印清` };
  }
  const whole = group.points.value;
  if (rows.length === 1) return { points: whole, from: 'only-row' };

  let others = 0;
  for (const other of rows) {
    if (other === row) continue;
    const known = other.points.kind === 'value' ? other.points : other.given;
    if (other.points.kind !== 'value' && other.isReached !== true) {
      return { points: null, reason: `没有印每行分值；本组另有一行${other.isReached === null ? '是否完成要由人判断' : '没有完成'}，推不出本行分值` };
    }
    if (known.kind !== 'value') return { points: null, reason: '没有印每行分值；本组另有一行没有给分，推不出本行分值' };
    others += known.value;
  }
  const rest = points(whole - others);
  const isFull = row.isReached === true && row.given.kind === 'value';
  if (rest < 0 || (isFull && row.given.value !== rest)) {
    return { points: null, reason: `没有印每行分值；本组 ${printPoints(whole)} 分，各行给的分合不拢，推不出本行分值` };
  }
  return { points: rest, from: 'rest-of-group' };
}
