import { article } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { defineRule } from '../../rule.ts';

const BOTH = /(增加|减少)\s*[\d.,]+\s*万?元\s*[,，、(（]?\s*(增长|增加|上升|提高|下降|减少|降低)\s*(?:了\s*)?[\d.]+\s*[%％]/g;
const LESS = /减少|下降|降低/;

export default defineRule(['budget-statement', 'evaluation-report'], {
  id: 'change-told-both-ways',
  title: '增减的金额与百分比应是同一个方向',
  why: '钱少了，比例却写“增长”，两个里必有一个写反；读的人不知道信哪一个。',
  basis: [article('表内勾稽', '增减额与增减百分比的正负一致')],

  *check({ draft: { paragraphs } }) {
    for (const [index, { text }] of paragraphs.entries()) {
      for (const [quote, amount = '', share = ''] of text.matchAll(BOTH)) {
        if (LESS.test(amount) === LESS.test(share)) continue;
        yield { field: `paragraphs.${index}`, quote, message: `同一句里金额“${amount}”、百分比“${share}”：“${quote}”。`, remedy: '按上年数和本年数核对，改正写反的一个。' };
      }
    }
  },

  examples: [
    { name: '一个方向', draft: statement({ paragraphs: ['2023 年预算比上年减少 16 万元，下降 2.4%。'] }), found: [] },
    { name: '说的是两件事', draft: statement({ paragraphs: ['基本支出减少 16 万元；项目支出增长 5.2%。'] }), found: [] },
    { name: '金额减少，百分比增长', draft: statement({ paragraphs: ['2023 年预算比上年减少 16 万元，增长 2.4%。'] }), found: ['同一句里金额“减少”、百分比“增长”：“减少 16 万元，增长 2.4%”。'] },
  ],
});
