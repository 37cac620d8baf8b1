import type { Place } from '../place.ts';

/** A numbered heading of a statement or report: 一、部门职责及机构设置情况 */
export type PrintedSection = { readonly number: string; readonly title: string; readonly at: Place | null };

/** A paragraph of a statement or report as printed. `section`: the last of its `sections` above it; null before the first. */
export type PrintedParagraph = { readonly section: number | null; readonly text: string };

/** One row of the 机构设置 table. */
export type PrintedInstitution = { readonly name: string; readonly nature: string; readonly rank: string; readonly funding: string };
