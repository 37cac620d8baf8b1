import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';

type Family = { readonly words: readonly RegExp[]; readonly unless?: RegExp };

/** Words of which one excludes the others: who speaks of one in the name and of another in the description speaks of two things. */
const FAMILIES: readonly Family[] = [
  { words: [/签约/, /入[区园驻]|落户|落地/, /开工/, /投产/, /注册/] },
  { words: [/知晓|认知|知名|了解/, /满意/] },
  { words: [/及时率|按时率|按期率/, /[\d一二三四五六七八九十两]+\s*个?(?:工作)?[日天周月](?:之?内|以内)/], unless: /比[例率重]|占/ }, // the share of what was in time
  { words: [/报告的?(?:数量|篇数|份数)/, /材料的?(?:数量|篇数|份数)/, /方案的?(?:数量|个数|份数)/, /手册的?(?:数量|份数)/] },
];

export default defineRule('targets', {
  id: 'description-of-another-measure',
  title: '指标描述与名称应说同一件事',
  why: '名称说签约、描述说落地，年底按哪个数都可以说完成了。',
  basis: [article('表内勾稽', '“绩效指标描述”解释同一行的三级指标')],

  *check({ form: { indicators } }) {
    for (const { field, name, description } of indicators) {
      if (description.kind !== 'value') continue;
      const apart = FAMILIES.map(family => differing(family, name, description.value)).find(found => found !== undefined);
      if (apart === undefined) continue;
      yield {
        field: `${field}.description`,
        quote: description.printed,
        message: `名称“${name}”说的是“${apart.named}”，描述却是“${apart.described}”。`,
        remedy: '核实要考核的是哪一件，名称、描述和指标值改成一致。',
      };
    }
  },

  examples: [
    { name: '说同一件事', draft: targets({ indicators: [{ level3: '签约文创项目', description: '全年签约的文创项目个数', target: '≥5个' }] }), found: [] },
    { name: '名称两样都说了', draft: targets({ indicators: [{ level3: '签约并开工项目', description: '已开工的文创项目个数', target: '≥5个' }] }), found: [] },
    { name: '描述说的是怎么算及时', draft: targets({ indicators: [{ level3: '维修及时率', description: '报修后两日内修好的比例', target: '≥95%' }] }), found: [] },
    { name: '一个说签约一个说开工', draft: targets({ indicators: [{ level3: '签约文创项目', description: '当年开工的文创项目个数', target: '≥5个' }] }), found: ['名称“签约文创项目”说的是“签约”，描述却是“开工”。'] },
    { name: '名称是比率，描述是期限', draft: targets({ indicators: [{ level3: '维修及时率', description: '报修后两日内修好', target: '≥95%' }] }), found: ['名称“维修及时率”说的是“及时率”，描述却是“两日内”。'] },
  ],
});

function differing({ words, unless }: Family, name: string, description: string): { readonly named: string; readonly described: string } | undefined {
  if (unless?.test(description)) return undefined;
  const inName = words.filter(word => word.test(name));
  const inDescription = words.filter(word => word.test(description));
  if (inName.length !== 1 || inDescription.length === 0 || inDescription.some(word => inName.includes(word))) return undefined;
  return { named: inName[0]?.exec(name)?.[0] ?? '', described: inDescription[0]?.exec(description)?.[0] ?? '' };
}
