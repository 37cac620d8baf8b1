import type { BudgetStatementDraft, PrintedRow, Printed } from '@hengji/model';
import * as fc from 'fast-check';
import { CHAPTERS } from './statement-chapters.ts';

/**
 * Any statement made of a record. Left out is what no statement can hold: a change without a word for its direction, prose that begins with a
 * number or a label, a sentence within a reason, and a department without a name, since a statement is known by it.
 */
export function arbitraryStatement(): fc.Arbitrary<BudgetStatementDraft> {
  return fc.record({
    year: fc.option(fc.integer({ min: 2016, max: 2035 })),
    department: fc.record({ code: fc.option(fc.integer({ min: 100, max: 999 }).map(String)), name: fc.string({ unit: fc.constantFrom(...'北山县水利经济发展科技园区'), minLength: 3, maxLength: 20 }).map(name => `${name}局`) }),
    institutions: fc.array(fc.record({ name: filled(), nature: names(), rank: names(), funding: filled() }), { maxLength: 4 }),
    income: amountsOf('total', 'generalPublicBudget', 'governmentFund', 'fiscalSpecialAccount', 'other', 'carryOver'),
    expenditure: amountsOf('total', 'basic', 'personnel', 'publicUse', 'project'),
    change: arbitraryChange(),
    runningCost: amounts(),
    threePublics: amountsOf('total', 'abroad', 'vehicles', 'vehiclePurchase', 'vehicleRunning', 'reception'),
    procurement: fc.record({ total: amounts(), rows: procurementRows() }),
    assets: fc.record({
      asOf: fc.option(fc.constantFrom('2022年12月31日', '2022-12-31')), total: amounts(), planned: amounts(),
      rows: fc.array(fc.record({ item: filled(), quantity: cells(), value: cells() }), { maxLength: 6 }),
    }),
    overallGoal: fc.option(fc.array(paragraphs(), { minLength: 1, maxLength: 3 }).map(lines => lines.join('\n'))),
    subGoals: fc.array(fc.record({ title: han(2, 20), goal: fc.array(paragraphs(), { minLength: 1, maxLength: 2 }).map(lines => lines.join('\n')), indicators: fc.option(paragraphs()) }), { maxLength: 4 }),
    safeguards: fc.array(paragraphs(), { maxLength: 3 }),
    duties: fc.array(paragraphs(), { maxLength: 3 }),
    terms: fc.constantFrom([], ['1、基本支出：指为保障机构运转安排的支出。', '2、“三公”经费：指用财政拨款安排的三项经费。']),
  }).map(({ duties, terms, ...record }): BudgetStatementDraft => {
    const told = [{ chapter: 0, texts: duties }, { chapter: CHAPTERS.findIndex(([, title]) => title === '名词解释'), texts: terms }].filter(({ texts }) => texts.length > 0);
    return {
      kind: 'budget-statement', span: null, ...record, restated: [], places: {},
      sections: told.map(({ chapter }) => ({ number: CHAPTERS[chapter]?.[0] ?? '', title: CHAPTERS[chapter]?.[1] ?? '', at: null })),
      paragraphs: told.flatMap(({ texts }, section) => texts.map(text => ({ section, text }))),
    };
  });
}

const amounts = (): fc.Arbitrary<string | null> => fc.oneof(fc.constantFrom(null, '0', '0.00', '1,234.50', '17000元'), fc.integer({ min: 1, max: 9_999_999 }).map(value => (value / 100).toFixed(2)));
const figures = (): fc.Arbitrary<string> => fc.integer({ min: 1, max: 999_999 }).map(value => (value / 100).toFixed(2));
const cells = (): fc.Arbitrary<string> => fc.oneof(fc.constantFrom('', '0', '--', '—'), figures());

function amountsOf<K extends string>(...keys: readonly K[]): fc.Arbitrary<Record<K, Printed>> {
  return fc.tuple(...keys.map(amounts)).map(values => Object.fromEntries(keys.map((key, index) => [key, values[index] ?? null])) as Record<K, Printed>); // the keys just put in
}

/** A part says its own word where it went another way than the whole. */
function arbitraryChange(): fc.Arbitrary<BudgetStatementDraft['change']> {
  const reasons = () => fc.option(fc.tuple(fc.constantFrom('主要为', '主要原因是', '由于'), fc.string({ unit: fc.constantFrom(...'新增人员经费和设备购置，“三”项（含）、'), minLength: 4, maxLength: 30 }).filter(text => !/^，|，$/.test(text))).map(words => words.join('')));
  return fc.record({ direction: fc.constantFrom('增加', '减少', '持平', null), delta: figures(), percent: fc.option(figures()), basic: fc.option(figures()), project: fc.option(figures()), isContrary: fc.boolean(), basicReason: reasons(), projectReason: reasons() })
    .map(({ direction, delta, percent, basic, project, isContrary, basicReason, projectReason }) => {
      const own = direction === '增加' ? '减少' : '增加';
      const word = direction === '持平' || isContrary ? own : '';
      const none = direction === null;
      return {
        direction, delta: none || direction === '持平' ? null : delta, percent: none || direction === '持平' ? null : percent,
        basicDelta: none || basic === null ? null : word + basic, basicReason: none || basic === null ? null : basicReason,
        projectDelta: none || project === null ? null : word + project, projectReason: none || project === null ? null : projectReason,
      };
    });
}

/** Rows of all columns, or of those an office uses; one it named itself goes by its heading. */
function procurementRows(): fc.Arbitrary<readonly PrintedRow[]> {
  const columns = fc.subarray(['fund', 'stateCapital', 'specialAccount', 'unitFunds', 'otherIncome', 'fiscalCarryOver', 'nonFiscalCarryOver', 'smeReserved', '备注栏']);
  return columns.chain(others => fc.array(fc.record({
    project: fc.constantFrom('合计', '本级小计', '公用经费', '会议室设备更新（3次/年）', '𠮷祥<街道>&"乙"'), budget: cells(), item: names(), catalog: fc.constantFrom('', 'C0899', 'A02010104'),
    unitOfMeasure: fc.constantFrom('', '台', '批'), quantity: cells(), unitPrice: cells(), total: figures(), general: cells(), ...Object.fromEntries(others.map(key => [key, key === '备注栏' ? names() : cells()])),
  }).map((row): PrintedRow => ({ ...row, type: row.project === '合计' ? 'total' : row.project === '本级小计' ? 'subtotal' : 'item' })), { maxLength: 8 }));
}

const han = (minLength: number, maxLength: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...'推动高质量发展组织招商洽谈会服务群众满意'), minLength, maxLength });
const names = (): fc.Arbitrary<string> => fc.oneof(fc.constantFrom('', '0', '3.94', '园区企业服务中心', '=1+1', '<甲>&"乙"', '𠮷祥街道', '甲\n乙'), han(1, 40));
const filled = (): fc.Arbitrary<string> => names().filter(text => text !== '');
const paragraphs = (): fc.Arbitrary<string> => fc.tuple(han(8, 12), fc.string({ unit: fc.constantFrom(...'推动高质量发展，组织招商洽谈会。；、（）“”《》〔〕0123456789%≥≤ 𠮷😀abc\'&<>/'), maxLength: 120 })).map(([begin, rest]) => `${begin}${rest.trimEnd()}。`);
