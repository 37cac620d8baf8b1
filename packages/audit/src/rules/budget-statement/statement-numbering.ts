import { article } from '@hengji/model';
import { statement } from '../../examples/budget-statement.ts';
import { repeatedNumbers } from '../../list-numbering.ts';
import { numberingFaults } from '../../numbering.ts';
import { defineRule } from '../../rule.ts';

export default defineRule('budget-statement', {
  id: 'statement-numbering',
  title: '预算说明的编号应当连续',
  why: '编号断开，多半是少了一节；看的人分不清是没有内容还是漏了。',
  basis: [article('表内勾稽', '同一层标题的编号连续、不重复')],

  *check({ draft: { sections, paragraphs } }) {
    yield* numberingFaults(sections);
    yield* repeatedNumbers(sections, paragraphs);
  },

  examples: [
    { name: '编号连续', draft: statement({}), found: [] },
    { name: '每一章下面重新从（一）编起', draft: statement({ sections: ['一、概况', '（一）职责', '（二）机构', '二、收支', '（一）收入', '（二）支出'] }), found: [] },
    { name: '缺第四章', draft: statement({ sections: ['一、概况', '二、收支', '三、机关运行经费', '五、绩效'] }), found: ['编号从“三”到“五”，中间缺“四”。'] },
    { name: '两个（二）', draft: statement({ sections: ['一、概况', '（一）职责', '（二）机构', '（二）人员'] }), found: ['“人员”编为“（二）”，前面已经编到“（二）”。'] },
    { name: '两个“2.”', draft: statement({ paragraphs: ['1.展会服务', '2.来访接待', '2.项目跟踪', '3.宣传推介'] }), found: ['编号“2.”用了两次，后面一个应是“3.”。'] },
  ],
});
