import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { told } from '../../examples/told-targets.ts';
import { defineRule } from '../../rule.ts';
import { bareText } from '../../text-likeness.ts';

const AROUND = /^(?:20\d\d年度?)|(?:项目|工作|活动|专项|经费|资金|费用?)+$/g; // the same project with or without them

export default defineRule('targets', {
  id: 'told-name-against-table',
  title: '说明标题和表里的项目名称应当相同',
  why: '一个项目两个名字，预算、监控和自评就对不到一起。',
  basis: [article('表内勾稽', '说明的标题与项目名称一栏说的是同一个项目')],

  *check({ draft }) {
    const [inTitle, inTable] = [draft.told?.project, draft.project.name];
    if (inTitle === undefined || inTitle === null || inTable === null || inTable.trim() === '') return;
    const [one, other] = [inTitle, inTable].map(name => bareText(name).replace(AROUND, ''));
    if (one === undefined || other === undefined || one.includes(other) || other.includes(one)) return;
    yield { field: 'project.name', quote: inTable, message: `说明的标题称“${inTitle}”，表里的项目名称是“${inTable}”。`, remedy: '以批复的项目名称为准，两处写成一样。' };
  },

  examples: [
    { name: '名称相同', draft: targets({ told: told({}) }), found: [] },
    { name: '只多了年份和“项目”', draft: targets({ told: told({ project: '2023年展厅维护项目' }) }), found: [] },
    { name: '标题里没有项目名称', draft: targets({ told: told({ title: '绩效目标的说明', project: null }) }), found: [] },
    { name: '两个名字', draft: targets({ told: told({ project: '科普场馆运行' }) }), found: ['说明的标题称“科普场馆运行”，表里的项目名称是“展厅维护费”。'] },
  ],
});
