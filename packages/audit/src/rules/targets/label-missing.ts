import { article, type Field, type TargetsDraft } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('targets', {
  id: 'label-missing',
  title: '填了内容的格子应当印有栏目名',
  why: '栏目名丢了，别人和机器都只能猜这一格是什么，公开后还会错位。',
  basis: [article('本产品的约定', '表头的内容各有栏目名')],

  *check({ draft }) {
    for (const field of draft.unlabelled) {
      const { label, print } = LABELS[field]?.(draft) ?? { label: '栏目名', print: '' };
      yield { field, quote: print, message: `“${print}”前面没有“${label}”字样。`, remedy: `在这一格前面补上“${label}”。` };
    }
  },

  examples: [
    { name: '栏目名都在', draft: targets({ project: { code: '218-0302-JQN-ZT8K', name: '展厅更新' } }), found: [] },
    { name: '名称空着，栏目名在', draft: targets({ project: { code: '218-0302-JQN-ZT8K', name: '' } }), found: [] },
    { name: '编码后面直接印名称', draft: targets({ unlabelled: ['project.name'] }), found: ['“展厅维护费”前面没有“项目名称”字样。'] },
  ],
});

const LABELS: Readonly<Record<Field, (draft: TargetsDraft) => { readonly label: string; readonly print: string }>> = {
  'project.name': ({ project }) => ({ label: '项目名称', print: project.name ?? '' }),
};
