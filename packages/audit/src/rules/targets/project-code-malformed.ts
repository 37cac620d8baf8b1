import { article, parseProjectCode } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';
import { neighbourTables } from '../../same-department.ts';

const LEAST_OTHERS = 2;
const LOOKED_AT = 50; // enough to see how a department writes its codes

export default defineRule('targets', {
  id: 'project-code-malformed',
  title: '项目编码的写法应当与同部门其他项目一致',
  why: '编码少一位、错一位，就对不上预算管理系统里的项目。',
  basis: [article('本产品的约定', '同一部门的项目编码写法一致')],

  *check({ draft, batch }) {
    const code = draft.project.code?.trim() ?? '';
    if (code === '' || parseProjectCode(code) !== undefined) return;
    const others = neighbourTables(draft, batch).slice(0, LOOKED_AT).filter(entry => entry.draft !== draft);
    const wellFormed = others.flatMap(entry => (entry.draft.project.code !== null && parseProjectCode(entry.draft.project.code) !== undefined ? [entry.draft.project.code] : []));
    if (wellFormed.length < LEAST_OTHERS || wellFormed.length < others.length) return; // where codes follow another pattern altogether, none of ours applies
    yield { field: 'project.code', quote: code, message: `编码“${code}”与同部门其他项目的写法不同，例如“${wellFormed[0] ?? ''}”。`, remedy: '到预算管理系统里核对编码，照原样抄写。' };
  },

  examples: [
    { name: '写法一致', draft: targets({ project: { code: '218-0302-JQN-AB12', name: '会务费' } }), beside: neighbours('218-0302-JQN-CD34', '218-0302-JQN-EF56'), found: [] },
    { name: '整个部门用别的编码', draft: targets({ project: { code: 'XM-2023-01', name: '会务费' } }), beside: neighbours('XM-2023-02', 'XM-2023-03'), found: [] },
    { name: '少了一位', draft: targets({ project: { code: '218-0302-JQN-AB1', name: '会务费' } }), beside: neighbours('218-0302-JQN-CD34', '218-0302-JQN-EF56'), found: ['编码“218-0302-JQN-AB1”与同部门其他项目的写法不同，例如“218-0302-JQN-CD34”。'] },
  ],
});

function neighbours(...codes: readonly string[]) {
  return codes.map((code, index) => targets({ project: { code, name: `展览项目 ${index + 1}` } }));
}
