import type { Doubt, Place, Printed, Reading, TargetsDraft } from '@hengji/model';
import { findLabelled, type Found, valueBeside, afterLabel } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { headingWords, plain } from '../plain.ts';
import { proseOf, type Row } from '../rows.ts';
import { recogniseAmounts } from './amounts.ts';
import { findTargetsEdition } from './edition.ts';
import { recogniseGoals } from './goals.ts';
import { recogniseTargetRows } from './indicators.ts';
import { isPageMark } from './page-mark.ts';
import { recognisePlan } from './plan.ts';
import { splitTargetForms, type TargetsForm } from './split.ts';
import { HEAD, HEAD_LABELS, NAMES_NO_PROJECT } from './wordings.ts';

/** Finds every 绩效目标表 of a document, of a project, a special fund or a whole department, and reads it cell by cell. */
export function recogniseTargets(rows: readonly Row[]): Reading<TargetsDraft[]> {
  const { forms, untold } = splitTargetForms(rows);
  const readings = forms.map(recogniseForm);
  const missed = untold.map(({ text, at }): Doubt => ({ at, message: `“${text}”没有找到指标的表头，没有读取。` }));
  return { value: readings.map(({ value }) => value), doubts: [...readings.flatMap(({ doubts }) => doubts), ...missed] };
}

function recogniseForm(form: TargetsForm): Reading<TargetsDraft> {
  const head = form.rows.slice(0, form.headed).filter(row => !isPageMark(row));
  const notes: Notes = { places: {}, doubts: [] };
  const project = recogniseProject(form, head, notes);
  const unit = recogniseUnit(form, head, notes);
  const purpose = findPurpose(head);
  const scope = findScope(form, head, project.name);
  const indicators = recogniseTargetRows(form.rows.slice(form.headed), notes);
  const draft: TargetsDraft = {
    kind: 'targets',
    scope,
    edition: findTargetsEdition(form.rows, indicators),
    span: null,
    year: recogniseYear(form, head, project.name, notes),
    ...unit,
    project,
    amounts: recogniseAmounts(head, scope === 'department' ? [] : form.before, notes),
    purpose: noteField(notes, 'purpose', purpose),
    plan: recognisePlan(head, purpose, notes),
    goals: recogniseGoals(head, notes),
    indicators,
    places: notes.places,
  };
  return { value: { ...draft, span: spanOf(form.rows, notes) }, doubts: notes.doubts };
}

function recogniseProject({ title }: TargetsForm, head: readonly Row[], notes: Notes): TargetsDraft['project'] {
  const [code, name] = [findLabelled(head, HEAD_LABELS.code), findLabelled(head, HEAD_LABELS.name)];
  const joined = code ? null : /^([0-9A-Z]{12,30})\s*[-—–]\s*(\S.*)$/s.exec(name?.text ?? ''); // 51000021T000000123-某项目
  const beside = name ? undefined : findNameBesideCode(head, code);
  if (beside) notes.doubts.push({ at: beside.at, message: `“${beside.text}”前面没有“项目名称”字样，按项目名称读取。` });
  const own = name ?? beside ?? nameInTitle(title);
  return {
    code: noteField(notes, 'project.code', joined && own ? { text: joined[1] ?? '', at: own.at } : code),
    name: noteField(notes, 'project.name', joined && own ? { text: joined[2] ?? '', at: own.at } : own),
  };
}

/** 项目编码 | 435-… | 某项目: the label of the name dropped out. */
function findNameBesideCode(head: readonly Row[], code: Found | undefined): Found | undefined {
  const row = code && head.find(({ cells }) => cells.some(({ at, text }) => at === code.at && text === code.text));
  const cells = row?.cells.filter(({ text }) => text !== '') ?? [];
  const beside = cells[cells.findIndex(({ at }) => at === code?.at) + 1];
  return cells.length === 3 || (cells.length === 4 && /^\d/.test(cells[0]?.text ?? '')) ? beside : undefined;
}

/** `3、翻译费绩效目标表` names its project; 项目支出绩效目标表 does not. */
function nameInTitle(title: Found | undefined): Found | undefined {
  if (title === undefined) return undefined;
  const [, number = '', words = ''] = /^#*\s*((?:[(（]?[一二三四五六七八九十\d]+[)）]?\s*[、.．]\s*|附[件表]\s*\d*\s*[:：]?\s*)?)([^]*?)\s*绩\s*效\s*(?:目\s*标|指\s*标|情\s*况|表)[^效]*$/.exec(title.text) ?? [];
  const isNumbered = /\d|[一二三四五六七八九十]/.test(number) && !number.startsWith('附');
  const name = words.replace(/^[“"《]|[”"》]$/g, '').trim();
  return name !== '' && (isNumbered ? !/^(?:部门|单位)?整体支出$/.test(plain(name)) : !NAMES_NO_PROJECT.test(plain(name))) ? { text: name, at: title.at } : undefined;
}

const CODED = /^(\d{3}|\d{6,12})\s*[-—–]?\s*([\p{Script=Han}][^\d:：。，]{2,60})$/u;

/** 435002 某管理处 is a unit, 435 某管理处 a department: a unit's code begins with its department's. */
function recogniseUnit({ before, context, rows }: TargetsForm, head: readonly Row[], notes: Notes): Pick<TargetsDraft, 'department' | 'unit'> {
  const coded = [...head, ...before.slice(-3)].flatMap(row => {
    const cell = proseOf(row);
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
  const index = lines.findLastIndex(({ text }, position) => /^[\p{Script=Han}（）()]{3,30}(?:局|委|委员会|办|办公室|处|中心|院|厅|部|署|会|大队|支队|学校|大学|学院|所|站|馆|政府|公司)$/u.test(text) && /^关于/.test(lines[position + 1]?.text ?? ''));
  return lines[index];
}

/** The year of the table, of its document or of the prose before it; a year in the name of a project is another. */
function recogniseYear({ before, context, title }: TargetsForm, head: readonly Row[], name: Printed, notes: Notes): number | null {
  const own = head.flatMap(row => {
    const cell = proseOf(row);
    const year = /^[(（]?(20\d\d)年度?[)）]?$/.exec(plain(cell?.text ?? ''))?.[1];
    return cell && year !== undefined ? [{ text: year, at: cell.at }] : [];
  })[0];
  const labelled = findLabelled(head, YEAR_LABEL);
  const inTitle = title && !(name !== null && title.text.includes(name)) ? /(20\d\d)\s*年/.exec(title.text)?.[1] : undefined;
  const year = own ?? (labelled && yearIn(labelled, /^(20\d\d)年?度?$/)) ?? (title && inTitle !== undefined ? { text: inTitle, at: title.at } : undefined) ?? context.year
    ?? before.toReversed().flatMap(row => row.cells.flatMap(cell => yearIn(cell, /^(20\d\d)年/) ?? []))[0];
  return year && noteField(notes, 'year', year) ? Number(year.text) : null;
}

const YEAR_LABEL = /^(?:预算|申报|计划)?\s*年\s*[度份]?\s*(?<colon>[:：]*)/;

function yearIn({ text, at }: Found, pattern: RegExp): Found | undefined {
  const year = pattern.exec(plain(text))?.[1];
  return year === undefined ? undefined : { text: year, at };
}

/** 资金用途: beside its label, or below it where the money stands beside it. */
function findPurpose(head: readonly Row[]): Found | undefined {
  for (const [index, row] of head.entries()) {
    const position = row.cells.findIndex(({ text }) => HEAD.purpose.test(headingWords(text)));
    const label = row.cells[position];
    if (label === undefined) continue;
    const beside = valueBeside(row, position);
    const below = head[index + 1]?.cells.find(({ text }) => text.length > 12);
    const isMoneyBeside = row.cells.filter(({ text }) => text !== '').length > 3;
    return (isMoneyBeside ? below : beside) ?? { text: '', at: label.at };
  }
  return undefined;
}

function findScope({ title, context, rows, headed }: TargetsForm, head: readonly Row[], name: Printed): TargetsDraft['scope'] {
  const words = plain(title?.text ?? '');
  if (/整体(?:支出)?绩效/.test(words) || (title === undefined && name === null && /整体/.test(plain(rows.slice(0, headed).map(row => proseOf(row)?.text ?? '').join(''))))) return 'department';
  if (head.some(row => row.cells.some(({ text }) => afterLabel(text, HEAD_LABELS.special) !== undefined)) || (name === null && /专项资金绩效/.test(words))) return 'special-fund';
  if (context.part && !(context.part === 'department' && name !== null)) return context.part;
  return /专项资金(?:\([^()]*\))?绩效/.test(words) ? 'special-fund' : 'project';
}

/** From the first row to the last one that anything was read from. */
function spanOf(rows: readonly Row[], { places }: Notes): readonly [Place, Place] | null {
  const read = new Set(Object.values(places));
  const [first] = rows;
  const last = rows.findLast(row => row.cells.some(cell => read.has(cell.at))) ?? rows.at(-1);
  return first && last ? [first.at, last.cells.findLast(cell => read.has(cell.at))?.at ?? last.at] : null;
}
