import type { Place, TargetsDraft } from '@hengji/model';
import { findLabelled, type Found } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { proseOf, type Row } from '../rows.ts';
import type { TargetsForm } from './split.ts';
import { HEAD_LABELS } from './wordings.ts';

const CODED = /^[[【(（]?(\d{3}|\d{6,12})[\]】)）]?\s*[-—–]?\s*([\p{Script=Han}][^\d:：。，]{2,60})$/u;

/** Whether a line names a unit by code and name. */
export function isCodedUnit(line: string): boolean {
  return (CODED.exec(line)?.[1]?.length ?? 0) > 3;
}

/** 435002 某管理处 is a unit, 435 某管理处 a department: a unit's code begins with its department's. */
export function recogniseUnit({ before, context, rows, title }: TargetsForm, head: readonly Row[], notes: Notes): Pick<TargetsDraft, 'department' | 'unit'> {
  const coded = [...head, ...before.slice(-3)].flatMap(row => {
    const cell = proseOf(row) === title ? undefined : proseOf(row); // a project's name may begin with a number
    const [, code, name] = CODED.exec(cell?.text ?? '') ?? [];
    return cell && code !== undefined && name !== undefined ? [{ code, name: name.trim(), at: cell.at }] : [];
  })[0];
  const labelled = { department: findLabelled(head, HEAD_LABELS.department), unit: findLabelled(head, HEAD_LABELS.unit), code: findLabelled(head, HEAD_LABELS.unitCode) };
  const ofUnit = coded && coded.code.length > 3 ? coded : splitCode(labelled.unit);
  const ofDepartment = coded?.code.length === 3 ? coded : splitCode(labelled.department);
  const department = ofDepartment ? { text: ofDepartment.name, at: ofDepartment.at } : context.department ?? findIssuer([...before, ...rows.slice(0, 1)]);
  return {
    department: noteField(notes, 'department', department),
    unit: {
      code: noteField(notes, 'unit.code', ofUnit?.code ? { text: ofUnit.code, at: ofUnit.at } : labelled.code),
      name: noteField(notes, 'unit.name', ofUnit && { text: ofUnit.name, at: ofUnit.at }),
    },
  };
}

function splitCode(found: Found | undefined): { readonly code: string | undefined; readonly name: string; readonly at: Place } | undefined {
  if (found === undefined) return undefined;
  const [, code, name] = CODED.exec(found.text) ?? [];
  return { code, name: name ?? found.text, at: found.at };
}

/** Who speaks in 关于某项目绩效目标的说明 stands in the line above it. */
function findIssuer(before: readonly Row[]): Found | undefined {
  const lines = before.flatMap(row => proseOf(row) ?? []);
  const index = lines.findLastIndex(({ text }, position) => isIssuer(text) && lines[position + 1]?.text.startsWith('关于'));
  return lines[index];
}

/** Whether a line is the name of an office and nothing else. */
export function isIssuer(line: string): boolean {
  return /^[\p{Script=Han}（）()]{3,30}(?:局|委|委员会|办|办公室|处|中心|院|厅|部|署|会|大队|支队|学校|大学|学院|所|站|馆|政府|公司)$/u.test(line);
}
