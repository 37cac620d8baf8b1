import { article } from '@hengji/model';
import { selfEvaluation } from '../../examples/self-evaluation.ts';
import { defineRule } from '../../rule.ts';

const COMPANY = /(?:公司|集团|企业|厂)$/;

export default defineRule('self-evaluation', {
  id: 'reporting-unit-inconsistent',
  title: '填报单位与实施（主管）单位应写全称并一致',
  why: '同一个单位两种写法，汇总时会当成两家；只写承办企业，就找不到负责这笔预算的部门。',
  basis: [article('表内勾稽', '“填报单位”与“实施(主管)单位”')],

  *check({ draft: { reportingUnit, implementingUnit } }) {
    if (reportingUnit === null || implementingUnit === null) return;
    const [reporting, implementing] = [plain(reportingUnit), plain(implementingUnit)];
    if (reporting === '' || implementing === '') return;
    if (reporting !== implementing && (reporting.endsWith(implementing) || implementing.endsWith(reporting))) {
      yield {
        field: 'reportingUnit', quote: reportingUnit,
        message: `填报单位写“${reportingUnit}”，实施（主管）单位写“${implementingUnit}”，像是同一个单位的两种写法。`,
        remedy: '两处都写预算单位的全称。',
      };
    } else if (COMPANY.test(reporting) && COMPANY.test(implementing)) {
      yield {
        field: 'implementingUnit', quote: implementingUnit,
        message: `填报单位和实施（主管）单位都是企业“${implementingUnit}”，没有写主管部门。`,
        remedy: '填报单位写负责这笔预算的部门，承办企业在完成情况里说明。',
      };
    }
  },

  examples: [
    { name: '两处一样', draft: selfEvaluation({ reportingUnit: '城市管理局', implementingUnit: '城市管理局' }), found: [] },
    { name: '主管与实施本来是两家', draft: selfEvaluation({ reportingUnit: '城市管理局', implementingUnit: '环卫中心' }), found: [] },
    { name: '只印了一处', draft: selfEvaluation({ reportingUnit: null, implementingUnit: '城市管理局' }), found: [] },
    { name: '一处空着', draft: selfEvaluation({ reportingUnit: '', implementingUnit: '城市管理局' }), found: [] },
    { name: '企业实施，部门填报', draft: selfEvaluation({ reportingUnit: '城市管理局', implementingUnit: '绿化养护有限公司' }), found: [] },
    {
      name: '一处全称一处简称', draft: selfEvaluation({ reportingUnit: '开发区城市管理局', implementingUnit: '城市管理局' }),
      found: ['填报单位写“开发区城市管理局”，实施（主管）单位写“城市管理局”，像是同一个单位的两种写法。'],
    },
    {
      name: '只有企业', draft: selfEvaluation({ reportingUnit: '绿化养护有限公司', implementingUnit: '绿化养护有限公司' }),
      found: ['填报单位和实施（主管）单位都是企业“绿化养护有限公司”，没有写主管部门。'],
    },
  ],
});

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}
