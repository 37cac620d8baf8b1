import { article } from '@hengji/model';
import { evaluationReport } from '../../examples/evaluation-report.ts';
import { defineRule } from '../../rule.ts';

const ECONOMIC = /经济效益(?:指标)?(?:均|都|已)*(?:达标|完成|实现|达到)/;
const ECONOMY = /元|产值|税收|收入|利润|投资|营业|销售|成交|消费|产量|外资|进出口|增收|节约|就业|规上|利用率|排名/;

export default defineRule('evaluation-report', {
  id: 'economic-effect-without-economy',
  title: '经济效益应当是经济上的结果',
  why: '工作态势、政治任务不是经济效益；写成“经济效益达标”，真正的经济结果就没有说。',
  basis: [article('财预〔2015〕88号', '效益指标：经济效益'), article('本产品的约定', '经济效益要有金额或产出、就业等经济量')],

  *check({ draft: { items } }) {
    for (const [item, { title, claims }] of items.entries()) {
      for (const [index, { text }] of claims.entries()) {
        for (const sentence of text.split(/[。；;]/)) {
          const [said] = ECONOMIC.exec(sentence) ?? [];
          if (said === undefined || ECONOMY.test(sentence.replace(said, ''))) continue;
          const told = sentence.slice(0, sentence.indexOf(said)).replace(/[，,、\s]+$/, '').trim();
          yield {
            field: `items.${item}.claims.${index}.text`, quote: sentence.trim(), message: `“${title}”写“${said}”，说的是“${told}”，不是经济上的结果。`,
            remedy: '写出带来的投资、税收、收入、就业等数；没有经济效益的，归到社会效益或可持续影响。',
          };
        }
      }
    }
  },

  examples: [
    { name: '有成交额', draft: evaluationReport({ items: [{ title: '会展', claims: { 产出指标情况: '支出 8 万元。', 效益指标情况: '现场成交 1500 万元，经济效益指标达标。' } }] }), found: [] },
    { name: '没有提经济效益', draft: evaluationReport({ items: [{ title: '会展', claims: { 产出指标情况: '支出 8 万元。', 效益指标情况: '市民知晓率 92%，社会效益指标达标。' } }] }), found: [] },
    {
      name: '掌握动态算经济效益', draft: evaluationReport({ items: [{ title: '监测', claims: { 产出指标情况: '支出 8 万元。', 效益指标情况: '及时了解行业动态，经济效益指标达标。' } }] }),
      found: ['“监测”写“经济效益指标达标”，说的是“及时了解行业动态”，不是经济上的结果。'],
    },
  ],
});
