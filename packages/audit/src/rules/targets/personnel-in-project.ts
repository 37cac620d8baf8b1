import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';

const STAFF = /(?:在职|在编|编制内)(?:人员|干部|职工)(?!的?(?:培训|教育|学习|体检|党))|(?:退休|离休)(?:人员|干部|职工)(?=工资|待遇|人员经费)/;
const PAID = /(?:经费|工资|支出|费用|津贴|补贴|保险|公积金|待遇)/;

export default defineRule('targets', {
  id: 'personnel-in-project',
  title: '在职和退休人员经费不应列在项目里',
  why: '人员经费属基本支出；放进项目，基本支出看着少了，项目也考核不出什么。',
  basis: [article('中华人民共和国预算法', '部门预算支出分为基本支出和项目支出')],

  *check({ draft: { purpose } }) {
    const staff = STAFF.exec(purpose ?? '')?.[0];
    if (staff === undefined || !PAID.test(purpose ?? '')) return;
    yield { field: 'purpose', quote: purpose ?? '', message: `资金用途里有“${staff}”的经费，属基本支出。`, remedy: '移到基本支出；确因单位未纳入部门预算而列项目的，写明批准文件。' };
  },

  examples: [
    { name: '项目用途', draft: targets({ purpose: '临时讲解员劳务 30 万元，布展 20 万元。' }), found: [] },
    { name: '退休人员是服务对象', draft: targets({ purpose: '为退休人员办书画班 30 场。' }), found: [] },
    { name: '在职人员的培训不是人员经费', draft: targets({ purpose: '在职职工培训费用 30 万元，布展 20 万元。' }), found: [] },
    { name: '列了人员经费', draft: targets({ purpose: '在编人员工资 30 万元，布展 20 万元。' }), found: ['资金用途里有“在编人员”的经费，属基本支出。'] },
  ],
});
