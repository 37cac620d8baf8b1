import type { Printed } from '@hengji/model';
import { findLabelled, type Found } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { plain } from '../plain.ts';
import { proseOf, type Row } from '../rows.ts';
import type { TargetsForm } from './split.ts';

/** The year of the table, of its document or of the prose before it; a year in the name of a project is another. */
export function recogniseYear({ before, context, title }: TargetsForm, head: readonly Row[], name: Printed, notes: Notes): number | null {
  const own = [...before.slice(-3), ...head].flatMap(row => {
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
