import type { Draft } from '@hengji/model';

/** Files that speak for one department, together and in their order; a file that names none stays alone. */
export function groupByDepartment<T extends Drafted>(files: readonly T[]): readonly (readonly T[])[] {
  return listDepartments(files).flatMap(({ name, files: own }) => (name === null ? own.map(file => [file]) : [own]));
}

/** The departments that files speak for, each by the longest name it is printed under; last, under no name, the files that name none. */
export function listDepartments<T extends Drafted>(files: readonly T[]): readonly { readonly name: string | null; readonly files: readonly T[] }[] {
  const named = files.map(file => ({ file, department: departmentOf(file.drafts) }));
  const alone = named.filter(({ department }) => department === null).map(({ file }) => file);
  const byName = Map.groupBy(named.flatMap(({ file, department }) => (department === null ? [] : [{ file, ...department }])), ({ name }) => name);
  const together = [...byName].flatMap(([name, list]) => {
    const places = new Set(list.map(({ place }) => place));
    return [...Map.groupBy(list, ({ place }) => fullPlace(place, places))].map(([place, group]) => ({ name: place + name, files: group.map(({ file }) => file) }));
  });
  return alone.length === 0 ? together : [...together, { name: null, files: alone }];
}

type Drafted = { readonly drafts: readonly Draft[] };
type Department = { readonly place: string; readonly name: string };

/** The one that most of the drafts name. */
function departmentOf(drafts: readonly Draft[]): Department | null {
  const names = Map.groupBy(drafts.flatMap(draft => nameIn(draft) ?? []), name => name);
  const [commonest] = [...names].sort(([, some], [, others]) => others.length - some.length);
  return commonest ? splitPlace(commonest[0]) : null;
}

function nameIn(draft: Draft): string | null {
  if (draft.kind === 'self-evaluation') return draft.reportingUnit;
  if (draft.kind === 'targets') return draft.department ?? draft.unit.name;
  return draft.department.name;
}

const PLACE = /^(?:[^省市区县旗]{1,12}(?:省|市|区|县|旗)(?<![园社小]区))*/;

/** 石家庄高新技术产业开发区投资服务局 is the 投资服务局 of 石家庄高新区; 市场监管局 has no place before it. */
function splitPlace(printed: string): Department {
  const whole = printed.normalize('NFKC').replace(/\s+/g, '').replace('高新技术产业开发区', '高新区').replace('经济技术开发区', '经开区');
  const [place = ''] = PLACE.exec(whole) ?? [];
  return place === whole ? { place: '', name: whole } : { place, name: whole.slice(place.length) };
}

/** A place told in short is the one longer place that ends in it; between several nobody can choose. */
function fullPlace(place: string, all: ReadonlySet<string>): string {
  const longer = [...all].filter(other => other.endsWith(place));
  const longest = longer.filter(one => !longer.some(other => other !== one && other.endsWith(one)));
  return longest.length === 1 ? longest[0] ?? place : place;
}
