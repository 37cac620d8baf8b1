import { article } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule } from '../../rule.ts';

const SAMPLE = /问卷|样本|抽样|回收|(?:访谈|调查|走访|电话|回访|评价)[^，,；;。]{0,12}\d|\d+\s*(?:份|人次?|名|位|户|家)[^，,；;。]{0,8}(?:问卷|调查|访谈|回访|评价)/;
const CLAIM = /满意[^，,；;。]{0,12}?\d[\d.]*\s*[%％]|\d[\d.]*\s*[%％][^，,；;。]{0,6}满意/;

export default defineRule('self-evaluation', {
  id: 'satisfaction-without-sample',
  title: '满意度应说明调查了多少人',
  why: '满意度是问出来的；没有样本，数字就没有来处。',
  basis: [article('本产品的约定', '报满意度的，写明调查方式和样本数')],

  *check({ draft, form: { indicators } }) {
    const rows = indicators.filter(({ dimension, aspect, actual }) => (dimension === 'satisfaction' || aspect === 'served') && actual.kind === 'quantity');
    const [first] = rows;
    if (first === undefined) return;
    const told = [draft.result, draft.issues, ...draft.indicators.map(({ deviation }) => deviation)].filter(text => text !== null).join('\n');
    if (SAMPLE.test(told)) return;
    const claim = CLAIM.exec(draft.result ?? '');
    if (claim === null) {
      yield { unchecked: `“${first.name}”${first.actual.printed}：表上没有问卷或样本数，无法核对来源。` };
      return;
    }
    yield {
      field: 'result',
      quote: claim[0],
      message: `“具体完成情况”说“${claim[0]}”，没有说调查了多少人。`,
      remedy: '补写调查的时间、方式、发出和收回的份数。',
    };
  },

  examples: [
    { name: '写明问卷份数', draft: selfEvaluation({ result: '讲解 61 场；收回问卷 180 份，满意度 95%。' }), found: [] },
    { name: '写明电话回访的人数', draft: selfEvaluation({ result: '电话回访 40 家企业，满意度 96%。' }), found: [] },
    { name: '没有满意度指标', draft: selfEvaluation({ result: '观众满意度 98%。', indicators: [{}] }), found: [] },
    { name: '满意度是文字，没有数可核', draft: selfEvaluation({ result: '满意度 98%。', indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '观众满意度', target: '满意', actual: '满意' }] }), found: [] },
    { name: '文字里没有提满意度', draft: selfEvaluation({ result: '讲解 61 场。' }), found: [], unchecked: ['“观众满意度”93%：表上没有问卷或样本数，无法核对来源。'] },
    { name: '只有一个比率', draft: selfEvaluation({ result: '讲解 61 场，观众满意度达 100%。' }), found: ['“具体完成情况”说“满意度达 100%”，没有说调查了多少人。'] },
  ],
});
