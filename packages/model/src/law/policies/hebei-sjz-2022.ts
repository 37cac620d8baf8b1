import { cited } from '../cited.ts';
import { article } from '../documents.ts';
import type { PolicyText } from '../policy.ts';
import { BENEFIT, OUTPUT_WITH_COST, SATISFACTION } from '../tree-levels.ts';

/** 石家庄市 2022: 效果 is called 效益 again. */
export const hebeiSjz2022: PolicyText = {
  name: 'HEBEI-SJZ-2022',
  title: '石家庄市（2022年版）',
  since: 2022,
  inherits: 'HEBEI-SJZ-2020',
  figures: {
    tree: cited([OUTPUT_WITH_COST, BENEFIT, SATISFACTION], 2022, article('石家庄高新区2022年预算公开', '绩效目标表的一级、二级指标栏', { verified: true })),
  },
};
