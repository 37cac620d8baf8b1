import type { EvaluationReportDraft, Field, Place } from '@hengji/model';
import { parseNumbered } from '../prose/numbering.ts';
import { splitAtTitles } from '../prose/titles.ts';
import { rememberedOf } from '../remembered.ts';
import { rowsOf } from '../rows.ts';
import { composeChapters, composePart, type Part, PARTS, type ReportLine } from './compose-report.ts';
import { recogniseEvaluationReport } from './recognise.ts';
import { countTitle, linesOfDraft, textOf, titleLines } from './report-lines.ts';
import { type Topic, topicOf } from './vocabulary.ts';

type Report = EvaluationReportDraft;

/**
 * The lines of a report that say what its draft says. The prose an official wrote stays; where it is read to say something else than the
 * data (last year's sum, a goal that was given up), the lines that say so give way to what is composed of the data.
 */
export function completeReport(draft: Report): readonly ReportLine[] {
  const written = linesOfDraft(draft);
  if (written.length === 0) return [...titleLines(draft), ...composeChapters(draft, new Set(PARTS))];
  const read = readLines(written);
  const isHeadRight = read !== undefined && read.year === draft.year && read.department.name === draft.department.name && read.department.code === draft.department.code;
  const body = PARTS.reduce((lines, part) => tellPart(lines, part, draft), written);
  return isHeadRight ? body : [...titleLines(draft), ...body.slice(countTitle(body))];
}

/** What a reader of these lines would understand; every part asks. */
const readLines = rememberedOf((lines: readonly ReportLine[]): Report | undefined => {
  const blocks = lines.map((line, index) => ({ kind: 'paragraph', text: textOf(line), level: null, at: { paragraph: index } }) as const);
  const [titled] = splitAtTitles(rowsOf({ format: 'docx', blocks }));
  return titled?.kind === 'evaluation-report' ? recogniseEvaluationReport(titled).value[0] : undefined;
});

function tellPart(lines: readonly ReportLine[], part: Part, draft: Report): readonly ReportLine[] {
  if (part === 'institutions' || part === 'signatures') return placeTable(lines, part, draft);
  const read = readLines(lines);
  if (saysOf(read, part) === saysOf(draft, part)) return lines;
  const old = read === undefined ? new Set<number>() : linesTelling(lines, read, part);
  const first = lines.findIndex((_, index) => old.has(index));
  const style = parseNumbered(first < 0 ? '' : textOf(lines[first] ?? NOTHING))?.style;
  const told = composePart(draft, part, style);
  const kept = lines.filter((_, index) => !old.has(index));
  if (first >= 0) return kept.toSpliced(first, 0, ...told);
  if (told.length === 0) return lines;
  const end = endOfTopic(lines, TOPICS[part]);
  return end === undefined ? appendChapter(lines, part, draft) : lines.toSpliced(end, 0, ...told);
}

const NOTHING: ReportLine = { runs: [], isHeading: false };

const TOPICS = { institutions: 'basics', staff: 'basics', money: 'money', goals: 'goals', items: 'results', conclusion: 'conclusion', problems: 'problems', measures: 'measures', signatures: 'signatures' } as const satisfies Record<Part, Topic>;

/** A part of a draft in a form that can be compared. */
function saysOf(draft: Report | undefined, part: Part): string {
  switch (part) {
    case 'staff':      return JSON.stringify(draft?.staff.total ?? null);
    case 'money':      return JSON.stringify([draft?.income, draft?.expenditure, draft?.staff.reasons]);
    case 'items':      return JSON.stringify(draft?.items.map(({ title, claims }) => [title, claims.map(({ dimension, text }) => [dimension, text])]) ?? []);
    case 'conclusion': return JSON.stringify([draft?.conclusion ?? null, draft?.grade ?? null]);
    case 'goals': case 'problems': case 'measures': return JSON.stringify(draft?.[part] ?? []);
    case 'institutions': case 'signatures': return '';
  }
}

/** The lines in which a part was read. */
function linesTelling(lines: readonly ReportLine[], { places }: Report, part: Part): ReadonlySet<number> {
  const isOf = (field: Field): boolean => FIELDS[part].some(own => field === own || field.startsWith(`${own}.`));
  const own = Object.entries(places).flatMap(([field, at]) => (isOf(field) ? indexOf(at) : []));
  return new Set(own.filter(index => index < lines.length));
}

const FIELDS: Readonly<Record<Part, readonly Field[]>> = {
  institutions: [], staff: ['staff.total'], money: ['income', 'expenditure', 'staff.reasons'], goals: ['goals'], items: ['items'],
  conclusion: ['conclusion'], problems: ['problems'], measures: ['measures'], signatures: [],
};

function indexOf(at: Place): readonly number[] {
  return 'paragraph' in at ? [at.paragraph] : []; // the lines were read as paragraphs
}

/** Behind what stands directly below the heading of a topic; the innermost one counts. */
function endOfTopic(lines: readonly ReportLine[], topic: Topic): number | undefined {
  const heading = lines.findLastIndex(line => line.isHeading && topicOf(parseNumbered(textOf(line))?.text ?? '') === topic);
  if (heading < 0) return undefined;
  const next = lines.findIndex((line, index) => index > heading && line.isHeading);
  return next < 0 ? lines.length : next;
}

/** A chapter of its own, before the one for signatures. */
function appendChapter(lines: readonly ReportLine[], part: Part, draft: Report): readonly ReportLine[] {
  const chapters = lines.filter(line => line.isHeading && parseNumbered(textOf(line))?.style === 'chinese').length;
  return [...lines, ...composeChapters(draft, new Set([part]), chapters + 1)];
}

/** A table stands below the line that names it, else at the end of its chapter. */
function placeTable(lines: readonly ReportLine[], part: 'institutions' | 'signatures', draft: Report): readonly ReportLine[] {
  const isWanted = part === 'institutions' ? draft.institutions.length > 0 : draft.signatures !== 'absent';
  if (!isWanted) return lines;
  const named = lines.findLastIndex(line => textOf(line).length <= 40 && NAMES[part].test(textOf(line)) && !/[。；]/.test(textOf(line)));
  const end = named < 0 ? (endOfTopic(lines, TOPICS[part]) ?? 0) - 1 : named;
  const line = lines[end];
  return line === undefined ? appendChapter(lines, part, draft) : lines.with(end, { ...line, table: part });
}

const NAMES = { institutions: /机构设置|组织机构|机构情况|单位构成|机构及人员/, signatures: /签[字名章]|评价(?:工作)?组(?:人员|成员)|人员名单/ } as const;
