import { BARE, findUnit, type Unit } from '../quantities/units.ts';

/** The unit that a form prints with the name and not with the value: 拨付金额（万元）, 满意度%. `undefined`: none that we know. */
export function findUnitInName(name: string): Unit | undefined {
  const plain = name.normalize('NFKC').replace(/\s+/g, '').replace(/[。.:]+$/, '');
  const inBrackets = /[([](?:单位:)?([^()[\]]+)[)\]]$/.exec(plain)?.[1] ?? /[%‰]$/.exec(plain)?.[0];
  const unit = inBrackets === undefined ? undefined : findUnit(inBrackets);
  return unit?.kind === BARE.kind ? undefined : unit;
}
