import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';

const VAGUE = /(?:补充|机动|备用|不可预见|弥补)(?:的)?(?:经费|资金|支出|不足)|(?:购买|购置|更换|维修|采购)部分(?!\d)/;

export default defineRule('targets', {
  id: 'purpose-vague',
  title: '资金用途应当写到具体的事',
  why: '“补充经费”“购买部分设备”什么都能装，审不了也查不了。',
  basis: [article('中华人民共和国预算法', '预算支出按功能和项目编列')],

  *check({ draft: { purpose } }) {
    const found = VAGUE.exec(purpose ?? '')?.[0];
    if (found !== undefined) yield { field: 'purpose', quote: purpose ?? '', message: `资金用途里的“${found}”没有说买什么、做什么、多少。`, remedy: '逐项写明内容、数量和金额。' };
  },

  examples: [
    { name: '写到数量', draft: targets({ purpose: '更换展柜 8 组 30 万元，讲解服务 20 万元。' }), found: [] },
    { name: '“部分”后面有数', draft: targets({ purpose: '更换部分8组展柜 30 万元，讲解服务 20 万元。' }), found: [] },
    { name: '补充经费', draft: targets({ purpose: '展厅补充经费 30 万元，讲解服务 20 万元。' }), found: ['资金用途里的“补充经费”没有说买什么、做什么、多少。'] },
  ],
});
