import { EDITIONS, parseTarget, printedTarget, type EditionName, type FormLayout, type TargetRow, type TargetsDraft } from '@hengji/model';
import * as fc from 'fast-check';

/** Any target table of one edition that a file could hold: what the edition has no place for is there now and then all the same. */
export function arbitraryTargets(edition: EditionName, scope: TargetsDraft['scope'] = 'project'): fc.Arbitrary<TargetsDraft> {
  const { forms } = EDITIONS[edition];
  const layout = ((scope === 'department' ? forms['department-targets'] : undefined) ?? forms.targets)?.value;
  if (layout === undefined) throw new Error(`${edition} has no target table`);
  const has = (name: string): boolean => layout.head.some(({ field }) => field === name);
  const isWhole = scope === 'department';
  return fc.record({
    year: fc.option(fc.integer({ min: 2016, max: 2035 })),
    code: has('project.code') && !isWhole ? fc.constantFrom('', '435-0701-JQN-CXQF', '13010024P00501810001R') : fc.constant(null),
    name: isWhole ? fc.constant(null) : layout.titleNames ? names() : fc.oneof(names(), fc.constant('')),
    department: has('department') || isWhole ? fc.constantFrom('某某市商务局', '') : fc.constant(null),
    unit: unitsOf(has('unit') ? 'coded' : has('implementingUnit') ? 'named' : 'none'),
    amounts: amountsOf(layout),
    purpose: layout.goals.some(({ field }) => field === 'purpose') ? texts().filter(text => !/^[-\d]+$/.test(text)) : fc.constant(null),
    plan: layout.plan ? fc.oneof(plansOf(layout.plan.checkpoints.map(({ month }) => month)), plansOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])) : fc.constant({}),
    goals: fc.array(goals(), { maxLength: 4 }),
    rows: fc.array(fc.record({ group: fc.nat(), level3: names(), description: texts(), target: targetsOf(layout), basis: texts(), points: fc.constantFrom('', '10', '12.5') }), { maxLength: 12 }),
    orphans: prints(layout, 'target.operator') ? fc.array(fc.constantFrom('文字描述', '>='), { maxLength: 3 }) : fc.constant([]),
    extra: fc.record({ description: fc.boolean(), basis: fc.boolean() }),
  }).map(({ code, name, unit, rows, extra, ...rest }): TargetsDraft => ({
    kind: 'targets', scope, edition, span: null, places: {}, ...rest,
    unit, project: { code, name },
    indicators: sorted(rows, layout).map(({ level1, level2, ...row }) => ({
      level1, level2, level3: row.level3, at: null,
      target: printedTarget(parseTarget(row.target)),
      description: prints(layout, 'description') || extra.description ? row.description : null,
      basis: prints(layout, 'basis') || extra.basis ? row.basis : null,
      points: prints(layout, 'points') ? row.points : null,
    })),
    told: null, unlabelled: [],
  }));
}

const prints = ({ columns }: FormLayout, name: string): boolean => columns.some(({ field }) => field === name);

/** In the order of the form, so that no level comes twice, with one at least in its first group, by which 2021's form with cost is known. */
function sorted<T extends { readonly group: number }>(rows: readonly T[], { groups }: FormLayout): readonly (T & Pick<TargetRow, 'level1' | 'level2'>)[] {
  const levels = groups.flatMap(({ level1, level2 }) => level2.map(name => ({ level1, level2: name })));
  return rows.map((row, index) => ({ row, at: index === 0 ? 0 : row.group % levels.length })).toSorted((a, b) => a.at - b.at).flatMap(({ row, at }) => (levels[at] ? [{ ...row, ...levels[at] }] : []));
}

function unitsOf(kind: 'coded' | 'named' | 'none'): fc.Arbitrary<TargetsDraft['unit']> {
  if (kind === 'none') return fc.constant({ code: null, name: null });
  const coded = fc.constant({ code: '435002', name: '科技创业园区管理处' });
  return kind === 'coded' ? fc.oneof(coded, fc.constant({ code: null, name: null })) : fc.oneof(coded, fc.constantFrom('', '企业服务中心').map(name => ({ code: null, name })));
}

function amountsOf({ money }: FormLayout): fc.Arbitrary<TargetsDraft['amounts']> {
  if (money === null) return fc.constant({ total: null, fiscal: null, other: null, unit: null });
  return fc.record({ total: numbers(), fiscal: numbers(), other: numbers(), unit: fc.constantFrom('万元', '元') });
}

const numbers = (): fc.Arbitrary<string> => fc.constantFrom('', '0', '0.00', '7.96', '1,234.50', '4000');
const plansOf = (months: readonly number[]): fc.Arbitrary<TargetsDraft['plan']> => fc.record(Object.fromEntries(months.map(month => [month, shares()])));
const shares = (): fc.Arbitrary<string> => fc.constantFrom('', '0.00', '20.00', '100.00', '50%');

function targetsOf(layout: FormLayout): fc.Arbitrary<string> {
  if (prints(layout, 'target')) return fc.constantFrom('', '≥300 次', '100%', '0', '合格', '2020年12月底前', '≤108个', '-5', '=1+1', '按期完成\n验收', '较上年增长5%');
  return fc.constantFrom('>=|80.00|%', '=|100.00|%', '文字描述||扶持高新区内符合条件的企业', '<=|4000.00|万元', '', '|3|次');
}

function names(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom('次数', '安全生产技术服务', '2020', '国旗彩旗更新（3次/年）', '“十四五”规划编制费', '𠮷祥村道路', '办公区门窗、卫生间', '=SUM(A1)', '<b>&amp;'), prose(2, 20));
}

/** Words of several lines, of one and of none, and such as fill a page. */
function texts(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom('', '无', '100%', '一般预算7.96万元。\n主要用于：安全生产技术服务', '甲\t乙'), prose(2, 60), prose(300, 400));
}

const goals = (): fc.Arbitrary<string> => fc.oneof(fc.constantFrom('支持区内企业发展', '完成验收；质量合格', '其中：2、3 号楼改造'), prose(4, 80).filter(text => !/^[\d(（①一二三四五六七八九十目.#]/.test(text)));

function prose(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const unit = fc.constantFrom(...'推动高质量发展，组织招商洽谈会次数。；、（）“”《》〔〕0123456789.%≥≤=+-"\'&<>/ 𠮷😀abcXYZ');
  return fc.string({ unit, minLength, maxLength, size: 'max' }).map(text => text.trim()).filter(text => text.length > 1);
}
