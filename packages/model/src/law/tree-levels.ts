import type { TreeLevel } from './figures.ts';

// The levels of the tree that vintages share. A vintage is a list of them; what it words differently it says itself.

export const OUTPUT: TreeLevel = {
  dimension: 'output',
  words: ['产出'],
  aspects: [{ aspect: 'quantity', words: ['数量'] }, { aspect: 'quality', words: ['质量'] }, { aspect: 'timeliness', words: ['时效'] }],
};

/** Before 财预〔2021〕101号 cost is an aspect of output. */
export const OUTPUT_WITH_COST: TreeLevel = { ...OUTPUT, aspects: [...OUTPUT.aspects, { aspect: 'cost', words: ['成本'] }] };

export const BENEFIT: TreeLevel = {
  dimension: 'benefit',
  words: ['效益', '效果'],
  aspects: [
    { aspect: 'economic', words: ['经济效益'] },
    { aspect: 'social', words: ['社会效益'] },
    { aspect: 'ecological', words: ['生态效益'] },
    { aspect: 'sustained', words: ['可持续影响'] }, // not standard since 2021, still met with
  ],
};

/** Hebei's forms of 2020 say 效果 for 效益. */
export const BENEFIT_AS_EFFECT: TreeLevel = { ...BENEFIT, words: ['效果', '效益'] };

export const SATISFACTION: TreeLevel = { dimension: 'satisfaction', words: ['满意度'], aspects: [{ aspect: 'served', words: ['服务对象满意度', '满意度'] }] };

export const COST: TreeLevel = {
  dimension: 'cost',
  words: ['成本'],
  aspects: [{ aspect: 'economic-cost', words: ['经济成本'] }, { aspect: 'social-cost', words: ['社会成本'] }, { aspect: 'ecological-cost', words: ['生态环境成本'] }],
};
