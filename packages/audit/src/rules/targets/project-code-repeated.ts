import { article, parseProjectCode, printProjectCode, type TargetsDraft } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';

const LOOKED_AT = 50; // a code that a whole province left as the form printed it

export default defineRule('targets', {
  id: 'project-code-repeated',
  title: '一个项目编码不应用于两个项目',
  why: '项目以编码区分；编码重了，支付、监控和评价都会串到别的项目上。',
  basis: [article('表内勾稽', '同一年度的项目编码互不相同')],

  *check({ draft, batch }) {
    const key = keyOf(draft);
    if (key === null) return;
    const same = batch.grouped('project-code', ({ draft: other }) => (other.kind === 'targets' ? [keyOf(other) ?? ''] : [])).get(key) ?? [];
    const entry = same.slice(0, LOOKED_AT).find(({ draft: other }) => other.kind === 'targets' && plain(other.project.name) !== plain(draft.project.name));
    if (entry?.draft.kind !== 'targets') return;
    yield {
      field: 'project.code', quote: draft.project.code ?? '', message: `编码“${draft.project.code ?? ''}”也用于“${entry.draft.project.name ?? ''}”。`, remedy: '到预算管理系统里查两个项目的编码，改正抄错的。',
      related: [{ entry, field: 'project.code', quote: entry.draft.project.code ?? '' }],
    };
  },

  examples: [
    { name: '编码各不相同', draft: targets({ purpose: '展厅设备维护。' }), beside: [targets({ project: { code: '218-0302-JQN-ZT9K', name: '团组接待费' } })], found: [] },
    { name: '两个项目同名，编码不同', draft: targets({ purpose: '展厅设备保养。' }), beside: [targets({ project: { code: '218-0302-JQN-AA11', name: '展厅维护费' } })], found: [] },
    { name: '编码抄重了', draft: targets({ purpose: '展厅设备维修。' }), beside: [targets({ project: { code: '218-0302-JQN-zt8k', name: '团组接待费' } })], found: ['编码“218-0302-JQN-ZT8K”也用于“团组接待费”。'] },
  ],
});

function keyOf({ year, project }: TargetsDraft): string | null {
  const code = project.code === null ? undefined : parseProjectCode(project.code);
  return code === undefined || year === null ? null : `${year} ${printProjectCode(code)}`;
}

function plain(name: string | null): string {
  return (name ?? '').normalize('NFKC').replace(/\s/g, '');
}
