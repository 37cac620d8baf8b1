import { article } from '@hengji/model';
import { targets } from '../../examples/targets.ts';
import { defineRule } from '../../rule.ts';
import { sharedRun } from '../../shared-run.ts';
import { areAlike, bareText, isWithin } from '../../text-likeness.ts';

const FORMULA = /[占÷/]|除以|比[例率重]|之比/; // what is divided by what

export default defineRule('targets', {
  id: 'description-repeats-name',
  title: '指标描述应当比名称多说一点',
  why: '描述是用来说清怎么数、分母是什么、凭什么材料的；把名称再抄一遍，评价时还是要问。',
  basis: [article('石家庄高新区2022年预算公开', '“绩效指标描述”栏')],

  *check({ form: { indicators }, thresholds: { descriptionLikeness } }) {
    for (const { field, name, description } of indicators) {
      if (description.kind !== 'value' || bareText(name) === '') continue;
      const isSame = bareText(description.value) === bareText(name);
      const saysMore = FORMULA.test(description.value) || (name.includes('服务对象') && !description.value.includes('服务对象'));
      const isNear = isWithin(name, description.value) && areAlike(name, description.value, descriptionLikeness);
      if (!isSame && (saysMore || !(isNear || isLengthened(name, description.value) || isMostlyCopied(name, description.value, descriptionLikeness)))) continue;
      yield {
        field,
        quote: description.printed,
        message: isSame ? `描述只是把名称“${name}”又写了一遍。` : `描述“${description.value}”比名称“${name}”没有多说什么。`,
        remedy: '写清统计范围、计算方法（比率写分子分母）和数据来源。',
      };
    }
  },

  examples: [
    { name: '说清了怎么算', draft: targets({ indicators: [{ level3: '展品完损率', description: '年末检查时有损坏的展品占在册展品的比例', target: '≤2%' }] }), found: [] },
    { name: '表上没有这一栏', draft: targets({ indicators: [{ level3: '展品完损率', description: null, target: '≤2%' }] }), found: [] },
    { name: '说了分子分母', draft: targets({ indicators: [{ level2: '质量指标', level3: '灯具完好率', description: '完好灯具占灯具总数的比率', target: '≥97%' }] }), found: [] },
    { name: '换了一件事，不是重复', draft: targets({ indicators: [{ level3: '参展单位报名个数', description: '参展单位到场个数', target: '≥30个' }] }), found: [] },
    { name: '说明了服务对象是谁', draft: targets({ indicators: [{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '服务对象满意度', description: '服务商户满意度', target: '≥91%' }] }), found: [] },
    { name: '同样的开头，说的是两件事', draft: targets({ indicators: [{ level3: '展厅讲解服务场次', description: '展厅讲解服务收费标准', target: '≥70场' }] }), found: [] },
    { name: '一字不差', draft: targets({ indicators: [{ level3: '更换灯具（盏）', description: '更换灯具', target: '≥70盏' }] }), found: ['描述只是把名称“更换灯具（盏）”又写了一遍。'] },
    { name: '只添了虚字', draft: targets({ indicators: [{ level3: '更换灯具数量', description: '当年更换的灯具总数', target: '≥70盏' }] }), found: ['描述“当年更换的灯具总数”比名称“更换灯具数量”没有多说什么。'] },
    { name: '只在前面添了两个字', draft: targets({ indicators: [{ level2: '质量指标', level3: '返工率', description: '布展返工率', target: '≤3%' }] }), found: ['描述“布展返工率”比名称“返工率”没有多说什么。'] },
    { name: '长长一句，只换了末尾', draft: targets({ indicators: [{ level3: '参观团组对展厅多语种讲解是否认可', description: '参观团组对展厅多语种讲解满意度', target: '≥90%' }] }), found: ['描述“参观团组对展厅多语种讲解满意度”比名称“参观团组对展厅多语种讲解是否认可”没有多说什么。'] },
  ],
});

const FEW = 2; // characters more
const LONG_RUN = 10; // no two names have so long a run in common by chance

/** 返修率, described as 维修返修率. */
function isLengthened(name: string, description: string): boolean {
  const [short, long] = [bareText(name), bareText(description)];
  return long.includes(short) && long.length - short.length <= FEW;
}

function isMostlyCopied(name: string, description: string, share: number): boolean {
  const [one, other] = [bareText(name), bareText(description)];
  const least = Math.max(LONG_RUN, share * Math.max(one.length, other.length));
  return Math.min(one.length, other.length) >= least && sharedRun(one, other) >= least; // most names are too short to be compared
}
