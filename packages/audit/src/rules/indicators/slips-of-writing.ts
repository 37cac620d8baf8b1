import { article, type Field } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { targets } from '../../examples/targets.ts';
import { told } from '../../examples/told-targets.ts';
import { goalsOf } from '../../goals-of.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import type { DraftOf } from '../../subject.ts';

// Only slips that no right sentence holds: precision before recall. Two words may rightly meet in one character (资金金额), so a doubled
// character alone is no slip; a doubled word and a doubled measure word are.
const SLIPS: readonly (readonly [slip: RegExp, what: string])[] = [
  [/\d\s*(?:次次(?!生)|个个(?![体人性案股])|篇篇|件件)/gu, '量词重复'],
  [/(?!研究|讨论|商量|学习|一|逐)(\p{Script=Han}{2})\1(?![家生者员])/gu, '词语重复'],
  [/(?<!\p{Script=Han})(\p{Script=Han}{2,6})、\1(?!\p{Script=Han})/gu, '并列的两项相同'],
  [/第[一二三四五六七八九十]+各/gu, '“个”误作“各”'],
  [/指出(?:进度|金额|经费|预算|比例)/gu, '“支出”误作“指出”'],
  [/是否[^，。；？、]{2,40}(?:满意度|满意率)$/gu, '“是否”与“满意度”不能连用'],
  [/[(（]\s*(?:[%％]|\p{Script=Han}{1,2})\s*[)）]\s+\p{Script=Han}$/gu, '末尾多出一个字'],
  [/\d{1,2}月\d{1,2}(?:前|底前|起|止)/gu, '漏了“日”'],
  [/\p{Script=Han}\s*\b(?:and|or|the|of)\b\s*(?=\p{Script=Han})/gu, '夹了英文'],
  [/[A-Z]{2,4}(?:\/T)?\s?\d+(?:\.\d+)?[-—－](?:19|20)\d{3,}/gu, '的年份多了一位'],
  [/（[^（）()]*\)|\([^（）()]*）/gu, '括号一半全角、一半半角'],
];

export default defineRule([...INDICATOR_KINDS, 'budget-statement', 'evaluation-report'], {
  id: 'slips-of-writing',
  title: '文字不应有明显的笔误',
  why: '要公开的表有错字，别人会怀疑数字也没有核过。',
  basis: [article('本产品的约定', '只报能够断定的笔误')],

  *check({ draft }) {
    for (const [field, text] of textsOf(draft)) {
      for (const [slip, what] of SLIPS) {
        if (text.search(slip) < 0) continue; // matchAll copies the expression for each text, and most texts have no slip
        for (const { 0: found, index } of text.matchAll(slip)) yield { field, quote: around(text, index, found.length), message: `“${found}”${what}。`, remedy: '改正。' };
      }
    }
  },

  examples: [
    { name: '没有笔误', draft: targets({ goals: ['每月检查 2 次，全年 24 次。'] }), found: [] },
    { name: '两个词相接而同一个字', draft: targets({ goals: ['管好资金金额，做好企业业务。'] }), found: [] },
    { name: '“企业”和“企业家”相接', draft: targets({ goals: ['走访民营企业企业家 12 人，帮扶 12 个个体户。'] }), found: [] },
    { name: '词语重复', draft: targets({ goals: ['做好展厅展厅维护。'] }), found: ['“展厅展厅”词语重复。'] },
    { name: '量词重复', draft: targets({ goals: ['全年检查至少 2次次。'] }), found: ['“2次次”量词重复。'] },
    { name: '正文里的叠词', draft: evaluationReport({ paragraphs: ['一步一步推进，逐项逐项落实；执行 GB 50016-2014（2018年版）。'] }), found: [] },
    { name: '正文里漏字、重复', draft: evaluationReport({ paragraphs: ['2024年12月20前完成自评，游客游客满意度 94%。'] }), found: ['“游客游客”词语重复。', '“12月20前”漏了“日”。'] },
    { name: '正文里的标准号和英文', draft: statement({ paragraphs: ['引进展会 and 会议，按 GB12345-20018 布展。'] }), found: ['“会 and ”夹了英文。', '“GB12345-20018”的年份多了一位。'] },
    { name: '表前的说明', draft: targets({ told: told({ paragraphs: ['布展由第三各承办单位负责。'] }) }), found: ['“第三各”“个”误作“各”。'] },
    { name: '括号不配', draft: targets({ goals: ['更新展板（含灯箱)。'] }), found: ['“（含灯箱)”括号一半全角、一半半角。'] },
  ],
});

const BESIDE = 20;

/** A cell whole; of a paragraph what stands around the slip. */
function around(text: string, index: number, length: number): string {
  return text.length <= 4 * BESIDE ? text : text.slice(Math.max(0, index - BESIDE), index + length + BESIDE);
}

function* textsOf(draft: DraftOf<'targets' | 'self-evaluation' | 'budget-statement' | 'evaluation-report'>): Iterable<readonly [Field, string]> {
  if ('paragraphs' in draft) {
    for (const [index, { text }] of draft.paragraphs.entries()) yield [`paragraphs.${index}`, text];
    return;
  }
  for (const { field, text } of goalsOf(draft)) yield [field, text];
  if (draft.kind === 'targets') yield ['purpose', draft.purpose ?? ''];
  if (draft.kind === 'targets') for (const [index, text] of (draft.told?.paragraphs ?? []).entries()) yield [`told.paragraphs.${index}`, text];
  if (draft.kind === 'self-evaluation') yield ['result', draft.result ?? ''];
  for (const [index, row] of draft.indicators.entries()) {
    yield [`indicators.${index}.level3`, row.level3];
    if ('description' in row) yield [`indicators.${index}.description`, row.description ?? ''];
    yield [`indicators.${index}.target`, row.target.raw];
  }
}
