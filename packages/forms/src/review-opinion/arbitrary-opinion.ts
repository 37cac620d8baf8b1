import type { ReviewOpinion } from '@hengji/model';
import * as fc from 'fast-check';
import { SEVERITIES } from './words.ts';

/** Any letter that a review could send: what nobody filled in is blank, and no day is set where nothing is asked. */
export function arbitraryOpinion(): fc.Arbitrary<ReviewOpinion> {
  const files = fc.array(fc.record({ name: words(), forms: fc.constantFrom('', '0', '1', '28'), policy: fc.constantFrom('', 'HEBEI-SJZ-2020', 'MOF-2020'), result: texts() }), { minLength: 1, maxLength: 4 });
  const rows = fc.array(fc.record({
    file: fc.constantFrom('1', '2', '13'), record: words(), number: fc.constantFrom('1', '2-15'), severity: fc.constantFrom(...SEVERITIES), place: fc.constantFrom('', '表 1 第 5 行第 3 列', '第 66 行', '自评表!C7'),
    quote: texts(), message: texts(), why: texts(), basis: texts(), remedy: texts(),
  }), { maxLength: 6 });
  return fc.record({
    year: fc.option(fc.integer({ min: 2016, max: 2035 })), name: fc.oneof(fc.constant(''), words()), files, findings: rows,
    passed: fc.array(fc.record({ title: words(), forms: fc.constantFrom('1', '19') }), { maxLength: 3 }),
    notChecked: fc.array(fc.record({ title: words(), reason: texts(), records: texts() }), { maxLength: 3 }),
    deadline: days(), reviewer: fc.constantFrom('', '高新区财政局', '绩效科'), date: days(),
  }).map(({ name, deadline, ...said }) => {
    const isAsked = said.findings.some(({ severity }) => severity !== '建议');
    return { kind: 'review-opinion', span: null, department: { code: null, name }, ...said, deadline: isAsked || deadline !== '' ? deadline : null, places: {} };
  });
}

const days = (): fc.Arbitrary<string> => fc.constantFrom('', '2021年3月5日', '2026年12月31日');
const words = (): fc.Arbitrary<string> => fc.oneof(fc.constantFrom('翻译费', '004-08 培训费', '园区企业服务中心', '<甲>&"乙"', '𠮷祥街道', '=1+1', '0', '项目用款申请单'), prose(1, 30));
const texts = (): fc.Arbitrary<string> => fc.oneof(fc.constantFrom('', '一级指标', '项目名称', '一是材料齐全。\n二是进度正常。', '3.94', '98.5%', '（文件1）翻译费', '绩效文件审核意见书'), prose(1, 80), prose(300, 500));

function prose(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const unit = fc.constantFrom(...'推动高质量发展，组织招商洽谈会次数。；、（）“”《》〔〕0123456789.%≥≤=+-"\'&<>/ 𠮷😀abcXYZ');
  return fc.string({ unit, minLength, maxLength, size: 'max' }).map(text => text.trim()).filter(text => text !== '');
}
