import { parseTarget, printedTarget, type ToldTargets } from '@hengji/model';

type Parts = Partial<Omit<ToldTargets, 'sections' | 'groups' | 'values'>> & {
  readonly sections?: readonly string[]; // 一、基本情况; without a number: 绩效目标设置情况
  readonly groups?: readonly (readonly [goal: string | null, level1: string, count: string])[];
  readonly values?: readonly (readonly [name: string, target: string])[];
};

/** The prose before a target table, which says nothing but what the table of `targets({})` says. */
export function told({ sections = CHAPTERS, groups = [], values = [], ...parts }: Parts): ToldTargets {
  return {
    title: '关于展厅维护费项目绩效目标的说明', project: '展厅维护费', paragraphs: [], sectionOf: [], amount: { total: '50', unit: '万元' }, goalCount: null, goals: [], indicatorCount: null, ...parts,
    sections: sections.map(line => {
      const [, number = '', title = line] = /^(（[^（）]+）|[一二三四五六七八九十]+(?=、))、?(.+)$/.exec(line) ?? [];
      return { number, title, at: null };
    }),
    groups: groups.map(([goal, level1, count]) => ({ goal, level1, count, text: `${level1}${count}项` })),
    values: values.map(([name, target]) => ({ name, target: printedTarget(parseTarget(target)) })),
  };
}

const CHAPTERS = ['一、基本情况', '（一）项目概况', '（二）资金安排情况', '二、绩效目标设置情况', '（一）绩效目标', '（二）绩效指标'];
