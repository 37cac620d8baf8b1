import { fen } from '../../fen.ts';
import { cited } from '../cited.ts';
import { article } from '../documents.ts';
import type { PolicyText } from '../policy.ts';
import { BENEFIT_AS_EFFECT, OUTPUT_WITH_COST, SATISFACTION } from '../tree-levels.ts';

/** 承德市 2020: its 绩效目标设定规范 exists and was not seen; what stands here is from the text a department wrote by it. */
export const hebeiChengde2020: PolicyText = {
  name: 'HEBEI-CHENGDE-2020',
  title: '承德市（2020年版）',
  since: 2020,
  inherits: 'HEBEI',
  figures: {
    tree: cited([OUTPUT_WITH_COST, BENEFIT_AS_EFFECT, SATISFACTION], 2020, article('承德高新区2020年绩效文本', '预算项目绩效表的一级、二级指标栏', { verified: true })),
    // 超过1000元 leaves 1000 out, 5000元以上 takes 5000 in.
    spendingApprovals: cited([
      { amount: fen(100_000), counts: 'above', needs: 'two-signatures' },
      { amount: fen(500_000), counts: 'from', needs: 'meeting' },
    ], 2020, article('承德高新区一部门2020年的内部监督规定', '工作保障措施（六）；他部门以自己的制度为准', { verified: true })),
  },
};
