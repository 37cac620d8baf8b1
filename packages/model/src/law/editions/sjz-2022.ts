import { cited } from '../cited.ts';
import { article } from '../documents.ts';
import type { Edition } from '../edition.ts';
import { BARE, BENEFIT, LEVELS, OUTPUT_WITH_COST, SATISFACTION } from './standard-parts.ts';

/** Code, money and spending plan are gone from the target table. The self-evaluation form of this vintage was not seen. */
export const sjz2022: Edition = {
  name: 'sjz-2022',
  policy: 'HEBEI-SJZ-2022',
  forms: {
    targets: cited({
      ...BARE,
      title: '绩效目标表',
      titleNames: true,
      goals: [{ label: '绩效目标', field: 'goals' }],
      columns: [
        ...LEVELS,
        { label: '绩效指标描述', field: 'description' },
        { label: '指标值', field: 'target' },
        { label: '指标值确定依据', field: 'basis' },
      ],
      groups: [OUTPUT_WITH_COST, BENEFIT, SATISFACTION],
    }, 2022, article('石家庄高新区2022年预算公开', '第五部分所附绩效目标表', { verified: true })),
  },
};
