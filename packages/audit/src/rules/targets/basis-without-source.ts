import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';
import { areAlike, bareText } from '../../text-likeness.ts';

const OPEN = /号\s*等[。）)]?$/;
const TIME_ONLY = /^(?:按照?|根据|依据|依照)[^\d《》〔〕]{1,8}(?:日期|时间|期限|时限)[。.]?$/;

export default defineRule('targets', {
  id: 'basis-without-source',
  title: '指标值的依据应当查得到',
  why: '依据是回答“为什么是这个数”的；查不到，数就是随手填的。',
  basis: [article('石家庄高新区2022年预算公开', '“指标值确定依据”栏'), article('财预〔2021〕101号', '指标值设定应当有依据')],

  *check({ form: { indicators }, thresholds: { basisLikeness } }) {
    const said = new Set<string>();
    for (const { field, name, description, basis } of indicators) {
      if (basis.kind === 'absent') continue;
      const text = basis.kind === 'value' ? basis.value : '';
      const weak = weakness(text, name, description.kind === 'value' ? description.value : '', basisLikeness);
      if (weak === undefined || said.has(text)) continue;
      said.add(text); // one basis is often written in every row
      yield { field: `${field}.basis`, quote: text, message: `“${name}”的依据${weak}。`, remedy: '写明文件名和文号、合同、历史数据的年份，或行业标准的编号。' };
    }
  },

  examples: [
    { name: '写明文件', draft: targets({ indicators: [{ level3: '展品登录', basis: '商文发〔2023〕15号', target: '≥200件' }] }), found: [] },
    { name: '年度计划也是依据', draft: targets({ indicators: [{ level3: '展品登录', basis: '2023 年工作计划', target: '≥200件' }] }), found: [] },
    { name: '抄了一遍描述', draft: targets({ indicators: [{ level3: '登录件数', description: '完成登录的展品', basis: '展品完成登录', target: '≥200件' }] }), found: ['“登录件数”的依据“展品完成登录”只是把这条指标又说了一遍。'] },
    { name: '只说按时间', draft: targets({ indicators: [{ level2: '时效指标', level3: '登录时限', basis: '按照协议时间', target: '10月底前' }] }), found: ['“登录时限”的依据“按照协议时间”没有说是哪一天、出自哪里。'] },
    { name: '空着', draft: targets({ indicators: [{ level3: '展品登录件数', basis: '', target: '≥200件' }] }), found: ['“展品登录件数”的依据是空的。'] },
  ],
});

function weakness(basis: string, name: string, description: string, alike: number): string | undefined {
  if (bareText(basis) === '') return '是空的';
  if (OPEN.test(basis)) return `“${basis}”以“等”收尾，没有列全`;
  if (TIME_ONLY.test(basis)) return `“${basis}”没有说是哪一天、出自哪里`;
  return areAlike(basis, name, alike) || areAlike(basis, description, alike) ? `“${basis}”只是把这条指标又说了一遍` : undefined;
}
