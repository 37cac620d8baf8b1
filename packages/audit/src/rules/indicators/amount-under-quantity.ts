import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { isMoneyName, unitOf } from '../../measured.ts';
import { defineRule, INDICATOR_KINDS } from '../../rule.ts';
import { showTarget } from '../../show-target.ts';

const SPENT = /(?:^(?:购买|购置|采购|租赁|聘请|聘用|印制)|经费|费用|支出|开支|拨付|发放|支付|兑付|补助|补贴|奖励|支持|扶持|投入)/;
const BROUGHT_IN = /(?:到位|签约|引资|投资额|税收|产值|销售|收入|进出口|融资|贷款|带动|节约|筹集|募集|争取|撬动|盘活|追缴|征收)/;

export default defineRule(INDICATOR_KINDS, {
  id: 'amount-under-quantity',
  title: '数量指标不应是花出去的金额',
  why: '花了多少钱是投入，不是产出；金额越大得分越高，等于鼓励多花。',
  basis: [article('财预〔2020〕10号', '产出指标：数量、质量、时效、成本')],

  *check({ form: { indicators } }) {
    for (const row of indicators) {
      const { field, name, aspect, target } = row;
      if (aspect !== 'quantity' || unitOf(row)?.kind !== 'money' || !(SPENT.test(name) || isMoneyName(name)) || BROUGHT_IN.test(name)) continue;
      yield {
        field: `${field}.level3`,
        quote: name,
        message: `“${name}”（${showTarget(target)}）是花出去的金额，却列在数量指标下。`,
        remedy: '移到成本指标并写成“≤”；数量指标写受益的户数、家数或完成的件数。',
      };
    }
  },

  examples: [
    { name: '受益户数', draft: targets({ indicators: [{ level3: '补贴农户', target: '≥260户' }] }), found: [] },
    { name: '引来的资金是成果，不是花费', draft: targets({ indicators: [{ level3: '到位资金', target: '≥3亿元' }] }), found: [] },
    { name: '买东西的钱', draft: targets({ indicators: [{ level3: '购置展柜', target: '≥12万元' }] }), found: ['“购置展柜”（≥12万元）是花出去的金额，却列在数量指标下。'] },
    { name: '发放的金额', draft: targets({ indicators: [{ level3: '补贴发放金额', target: '≥80万元' }] }), found: ['“补贴发放金额”（≥80万元）是花出去的金额，却列在数量指标下。'] },
  ],
});
