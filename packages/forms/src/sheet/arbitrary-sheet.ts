import type { PrintedRow, SheetDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { blanksOf, OWN_KEYS, type SheetForm, type SheetPart } from './form.ts';

/** Any draft of a form that is only data: each blank filled or not, each list of some rows or none. */
export function arbitrarySheet(form: SheetForm): fc.Arbitrary<SheetDraft> {
  const blanks = form.parts.flatMap(blanksOf);
  const keys = blanks.map(({ key }) => key);
  const own = (key: string): fc.Arbitrary<string | null> => (keys.includes(key) ? names() : fc.constant(null));
  return fc.record({
    year: keys.includes('year') ? fc.option(fc.integer({ min: 2016, max: 2035 })) : fc.constant(null),
    code: own('department.code'), name: own('department.name'), projectCode: own('project.code'), projectName: own('project.name'),
    fields: fc.record(Object.fromEntries(blanks.filter(({ key }) => !OWN_KEYS.has(key)).map(({ key }) => [key, isBox(form, key) ? texts() : names()]))),
    lists: fc.record(Object.fromEntries(form.parts.flatMap(part => (part.kind === 'list' ? [[part.key, fc.array(rowsOf(part), { maxLength: 5 })]] : [])))),
    texts: fc.record(Object.fromEntries(form.parts.flatMap(part => (part.kind === 'chapter' ? [[part.key, fc.array(paragraphs(), { maxLength: 3 })]] : [])))),
  }).map(({ year, code, name, projectCode, projectName, fields, lists, texts: chapters }) => ({
    kind: form.kind, span: null, year, department: { code, name }, project: { code: projectCode, name: projectName },
    fields, lists, texts: chapters, signatures: form.parts.some(({ kind }) => kind === 'signatures') ? 'blank' : 'absent', places: {},
  }));
}

const isBox = ({ parts }: SheetForm, key: string): boolean => parts.some(part => part.kind === 'box' && part.blank.key === key);

/** A row that nobody filled in is none, so one cell at least says something. */
function rowsOf({ columns }: Extract<SheetPart, { readonly kind: 'list' }>): fc.Arbitrary<PrintedRow> {
  return fc.record(Object.fromEntries(columns.map(({ key }, index) => [key, index === 0 ? names().filter(text => text !== '') : names()])));
}

const names = (): fc.Arbitrary<string> => fc.oneof(fc.constantFrom('', '0', '0.00', '3.94', '1,234.50', '98.5%', '2020年12月', '园区企业服务中心', '=1+1', '<甲>&"乙"', '𠮷祥街道'), prose(1, 20));
const texts = (): fc.Arbitrary<string> => fc.oneof(fc.constantFrom('', '无', '一是材料齐全。\n二是进度正常。', '甲\t乙'), prose(1, 80), prose(300, 500));
const paragraphs = (): fc.Arbitrary<string> => fc.oneof(fc.constantFrom('完成100%。', '一是组织到位。'), prose(8, 120).map(text => `本项${text}。`));

function prose(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const unit = fc.constantFrom(...'推动高质量发展，组织招商洽谈会次数。；、（）“”《》〔〕0123456789.%≥≤=+-"\'&<>/ 𠮷😀abcXYZ');
  return fc.string({ unit, minLength, maxLength, size: 'max' }).map(text => text.trim()).filter(text => text !== '');
}
