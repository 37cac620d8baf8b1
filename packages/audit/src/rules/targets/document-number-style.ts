import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';

const NUMBER = /\p{Script=Han}{2,8}?\s*([〔[【《(（［])\s*((?:19|20)\d{2})\s*[〕\]】》)）］]\s*第?\s*(\d{1,4})\s*号/gu;
const WRONG = /[【《(（]/;

export default defineRule('targets', {
  id: 'document-number-style',
  title: '文号的年份用六角括号',
  why: '同一份文件两种写法，检索和核对时对不上。',
  basis: [article('本产品的约定', 'GB/T 9704：发文字号的年份用六角括号“〔〕”')],

  *check({ form: { indicators } }) {
    for (const { field, basis } of indicators) {
      if (basis.kind !== 'value') continue;
      const found = [...basis.value.matchAll(NUMBER)].find(([, bracket]) => WRONG.test(bracket ?? ''));
      if (found === undefined) continue;
      const [printed, , year, number] = found;
      yield { field: `${field}.basis`, quote: basis.printed, message: `文号写成“${printed}”，年份应当用“〔〕”。`, remedy: `改为“〔${year}〕${number}号”，全文一致。` };
      return; // a table copies one document number into every row
    }
  },

  examples: [
    { name: '六角括号', draft: targets({ indicators: [{ level3: '文物普查', basis: '商文发〔2023〕12号', target: '≥40件' }] }), found: [] },
    { name: '键盘上的方括号放过', draft: targets({ indicators: [{ level3: '文物普查', basis: '商文发[2023]12号', target: '≥40件' }] }), found: [] },
    { name: '用了别的括号', draft: targets({ indicators: [{ level3: '文物普查', basis: '商文发【2023】12号', target: '≥40件' }] }), found: ['文号写成“商文发【2023】12号”，年份应当用“〔〕”。'] },
  ],
});
