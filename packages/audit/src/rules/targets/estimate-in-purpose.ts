import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';

const ESTIMATE = /(?:预算数|预算额|预算金额|项目金额|资金总额)(?:为)?(?:预计|估计|大约|约|暂定|暂估)/;

export default defineRule('targets', {
  id: 'estimate-in-purpose',
  title: '批复的预算数不应是估计',
  why: '预算批下来就是定数；写“预计”，说明这段话是申报时的，没有改。',
  basis: [article('表内勾稽', '“预算数”栏是批复的数')],

  *check({ draft: { purpose } }) {
    const found = ESTIMATE.exec(purpose ?? '')?.[0];
    if (found !== undefined) yield { field: 'purpose', quote: purpose ?? '', message: `资金用途里写“${found}”，预算数不应是估计。`, remedy: '删去“预计”“约”，写批复的数。' };
  },

  examples: [
    { name: '写批复的数', draft: targets({ purpose: '预算数 50 万元，其中设备维护 30 万元，讲解服务 20 万元。' }), found: [] },
    { name: '进度可以预计', draft: targets({ purpose: '设备维护 30 万元，讲解服务 20 万元，预计 11 月支付完。' }), found: [] },
    { name: '预算数写成估计', draft: targets({ purpose: '预算数约 50 万元，其中设备维护 30 万元，讲解服务 20 万元。' }), found: ['资金用途里写“预算数约”，预算数不应是估计。'] },
  ],
});
