import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';

const PER_EACH = /(?:均|每|单位|单次|比)/;
const PER_TIME = /\/(?:天|周|个月|季度|半年|年|小时|分钟)$/; // so often in so long
const SENTENCE = /\d|.{7,}/u;

export default defineRule(INDICATOR_KINDS, {
  id: 'unit-unreadable',
  title: '单位应当是一个计量单位',
  why: '单位写成句子，或者把两样东西写成“每”，数就没法与实际完成值比。',
  basis: [article('本产品的约定', '一个指标值用一个计量单位')],

  *check({ form: { indicators } }) {
    for (const { field, name, target } of indicators) {
      if (target.kind !== 'quantity') continue;
      const { unit } = target.quantity;
      const cell = target.printed.split('|')[2] ?? ''; // 符号 | 值 | 单位
      const isSentence = SENTENCE.test(cell) || (unit.kind === 'unknown' && SENTENCE.test(unit.name));
      const isPerEach = unit.kind === 'ratio' && unit.name.includes('/') && !unit.measure.startsWith('人民币') && !PER_TIME.test(unit.name) && !PER_EACH.test(name);
      if (!isSentence && !isPerEach) continue;
      const printed = isSentence && cell !== '' ? cell : unit.name;
      yield {
        field: `${field}.target`,
        quote: target.printed,
        message: isSentence ? `“${name}”的单位写成了“${printed}”，不是计量单位。` : `“${name}”不是平均数，单位却是“${printed}”。`,
        remedy: isSentence ? '单位栏只填一个单位，如“%”“次”“万元”。' : '分成几条指标，各用各的单位。',
      };
    }
  },

  examples: [
    { name: '常用单位', draft: targets({ indicators: [{ level3: '整理档案', target: '>=|300.00|卷' }] }), found: [] },
    { name: '平均数用“每”是对的', draft: targets({ indicators: [{ level3: '人均阅读次数', target: '≥4次/人' }] }), found: [] },
    { name: '每月多少小时是频度', draft: targets({ indicators: [{ level3: '上门服务时长', target: '≥30小时/月' }] }), found: [] },
    { name: '单位栏写了一句话', draft: targets({ indicators: [{ level3: '整理档案合格率', target: '>=|95.00|档案合格率95%以上' }] }), found: ['“整理档案合格率”的单位写成了“档案合格率95%以上”，不是计量单位。'] },
    { name: '总量写成“每”', draft: targets({ indicators: [{ level3: '外出调研人数', target: '≥4人每次' }] }), found: ['“外出调研人数”不是平均数，单位却是“人/次”。'] },
  ],
});
