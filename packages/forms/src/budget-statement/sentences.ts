import { parseChangeDirection, parseFen, type BudgetStatementDraft, type Field } from '@hengji/model';
import { REASON, type Topic } from './vocabulary.ts';

/** What a field has to say that no sentence has said yet; null when there is nothing. */
export type Say = (field: Field) => string | null;

/** The sentences of one chapter from the draft's own figures. A figure that is absent or blank is not spoken of. */
export function sentencesOf(topic: Topic, draft: BudgetStatementDraft, say: Say): readonly string[] {
  const year = draft.year === null ? '本年' : `${draft.year}年`;
  switch (topic) {
    case 'income':       return told(incomeOf(year, say));
    case 'expenditure':  return told(expenditureOf(year, say));
    case 'change':       return told(changeOf(draft, say));
    case 'runningCost':  return told(sum(say('runningCost'), `${year}本部门机关运行经费共计安排`));
    case 'threePublics': return told(threePublicsOf(year, say));
    case 'procurement':  return told(sum(say('procurement.total'), `${year}本部门安排政府采购预算`) + (say('procurement.total') !== null && draft.procurement.rows.length > 0 ? '，具体内容见下表' : ''));
    case 'assets':       return told(assetsOf(draft, say));
    case 'terms': case 'performance': case 'institutions': case 'duties': case 'overall': case 'other': return [];
  }
}

function told(words: string): readonly string[] {
  return words === '' ? [] : [`${words}。`];
}

/** An amount in 万元 unless it says its own unit. */
function sum(printed: string | null, words: string): string {
  return printed === null ? '' : `${words}${printed}${printed.endsWith('元') ? '' : '万元'}`;
}

function listed(clauses: readonly string[], mark: string): string {
  return clauses.filter(clause => clause !== '').join(mark);
}

/** 某某100万元，其中：…; the parts stand alone where the whole is not told. */
function divided(whole: string, parts: string): string {
  return whole === '' || parts === '' ? whole + parts : `${whole}，其中：${parts}`;
}

function incomeOf(year: string, say: Say): string {
  return divided(sum(say('income.total'), `${year}预算收入`), listed([
    sum(say('income.generalPublicBudget'), '一般公共预算收入'), sum(say('income.governmentFund'), '政府性基金预算收入'), sum(say('income.fiscalSpecialAccount'), '财政专户核拨收入'),
    sum(say('income.other'), '其他来源收入'), sum(say('income.carryOver'), '上年结转'),
  ], '，'));
}

function expenditureOf(year: string, say: Say): string {
  const within = listed([sum(say('expenditure.personnel'), '人员经费'), sum(say('expenditure.publicUse'), '日常公用经费')], '和');
  const basic = sum(say('expenditure.basic'), '基本支出');
  return divided(sum(say('expenditure.total'), `${year}支出预算`), listed([basic === '' || within === '' ? basic + within : `${basic}，包括${within}`, sum(say('expenditure.project'), '项目支出')], '；'));
}

/** 增加、减少、持平; from nothing there is no percentage. */
function changeOf(draft: BudgetStatementDraft, say: Say): string {
  const { year } = draft;
  const [thisYear, lastYear] = year === null ? ['本年', '上年'] : [`${year}年`, `${year - 1}年`];
  const direction = say('change.direction');
  const [delta, percent] = [sum(say('change.delta'), direction ?? ''), say('change.percent')];
  const parts = listed((['basic', 'project'] as const).map(part => partOf(part, direction, say)), '；');
  if (direction === null) return parts;
  const isSame = parseChangeDirection(direction) === '持平';
  const whole = isSame ? `${thisYear}预算${direction.startsWith('持平') ? '与' : '较'}${lastYear}预算${direction}`
    : isFromNothing(draft) ? `${lastYear}无预算安排，${thisYear}预算${delta}`
    : `${thisYear}预算较${lastYear}预算${listed([delta, percent === null ? '' : `${direction}${percent.replace(/[%％]$/, '')}%`], '，')}`;
  return parts === '' ? whole : `${whole}。其中：${parts}`;
}

/** 基本支出减少3万元，主要是… : a part that went the other way says so itself. */
function partOf(part: 'basic' | 'project', whole: string | null, say: Say): string {
  const printed = say(`change.${part}Delta`);
  const [, own = '', value = ''] = /^(\p{Script=Han}*)(.*)$/u.exec(printed ?? '') ?? [];
  const word = own || whole;
  const reason = say(`change.${part}Reason`);
  if (printed === null || word === null) return '';
  const because = reason === null ? '' : `，${REASON.test(reason) ? '' : '主要是'}${reason}`;
  return sum(value, `${part === 'basic' ? '基本支出' : '项目支出'}${word}`) + because;
}

/** All there is this year is more than last year. */
function isFromNothing({ change, expenditure, income }: BudgetStatementDraft): boolean {
  const [delta, total] = [change.delta, expenditure.total ?? income.total].map(printed => (printed === null ? undefined : parseFen(printed, '万元')));
  return delta !== undefined && delta !== 0 && delta === total && change.percent === null && parseChangeDirection(change.direction ?? '') === '增加';
}

function threePublicsOf(year: string, say: Say): string {
  const vehicles = sum(say('threePublics.vehicles'), '公务用车购置及运行维护费');
  const within = listed([sum(say('threePublics.vehiclePurchase'), '公务用车购置费'), sum(say('threePublics.vehicleRunning'), '公务用车运行维护费')], '，');
  return divided(sum(say('threePublics.total'), `${year}本部门财政拨款“三公”经费预算安排`), listed([
    sum(say('threePublics.abroad'), '因公出国（境）费'),
    vehicles === '' || within === '' ? vehicles + within : `${vehicles}（其中：${within}）`,
    sum(say('threePublics.reception'), '公务接待费'),
  ], '；'));
}

function assetsOf({ assets }: BudgetStatementDraft, say: Say): string {
  return listed([
    sum(say('assets.total'), '本部门（含所属单位）上年末固定资产金额为') + (say('assets.total') !== null && assets.rows.length > 0 ? '（详见下表）' : ''),
    sum(say('assets.planned'), '本年度拟购置固定资产总额为'),
  ], '，');
}
