import type { MonitoredRow, MonitoringDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { amounts, projects, results, texts, units } from '../self-evaluation/arbitrary-cells.ts';

const LEVELS = [['产出指标', '数量指标'], ['产出指标', '质量指标'], ['产出指标', '成本指标'], ['效益指标', '社会效益指标'], ['满意度指标', '服务对象满意度指标']] as const;
const LABELS = ['年度资金总额', '其中：当年财政拨款', '上年结转资金', '其他资金'];

/** Any 监控表 that a file could hold. The words of the rows stand in the form's order. */
export function arbitraryMonitoring(): fc.Arbitrary<MonitoringDraft> {
  const printed = fc.record({ causes: fc.boolean(), likelihood: fc.boolean(), note: fc.boolean() });
  return fc.record({
    year: fc.option(fc.integer({ min: 2019, max: 2035 })),
    project: fc.record({ code: fc.option(fc.constantFrom('', '422-0001')), name: projects() }),
    department: fc.option(units()), implementingUnit: fc.option(units()),
    months: fc.option(fc.constantFrom('1—7月', '1-9月')),
    unit: fc.option(fc.constantFrom('万元', '元')),
    money: fc.subarray(LABELS).chain(labels => fc.tuple(...labels.map(text => fc.record({ label: fc.constant(text), original: amounts(), executed: amounts(), rate: amounts(), forecast: amounts() })))),
    goal: fc.option(texts()),
    indicators: fc.tuple(printed, ...LEVELS.map(([level1, level2]) => fc.array(indicator(level1, level2), { maxLength: 3, size: 'small' }))).map(([has, ...groups]) => groups.flat().map(row => ({
      ...row, causes: has.causes ? row.causes : null, likelihood: has.likelihood ? row.likelihood : null, note: has.note ? row.note : null,
    }))),
  }).map(({ year, project, department, unit, ...form }): MonitoringDraft => ({
    kind: 'monitoring', edition: 'unknown', span: null, year, department: { code: null, name: department }, project, totals: {}, sections: [], tables: [], places: {},
    form: { ...form, unit: form.money.length === 0 ? null : unit },
  }));
}

function indicator(level1: string, level2: string): fc.Arbitrary<MonitoredRow & { readonly causes: string; readonly likelihood: string; readonly note: string }> {
  const names = fc.constantFrom('巡查河道', '指标1', '...', '=SUM(A1)', '𠮷野家😀', '两行\n名称', '"引号"', '备注');
  return fc.record({ level3: names, target: results(), progress: results(), forecast: results(), causes: texts(), likelihood: fc.constantFrom('确定能', '有可能', '完全不可能', ''), note: texts() }).map(({ target, ...row }) => ({
    level1, level2, ...row, target: { raw: target, operator: 'none', value: null, unit: '', text: null }, at: null,
  }));
}
