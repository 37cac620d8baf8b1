/** How much of a document's own text was in front of us: all, its beginning, what others quote of it, or no more than its name. */
export type Seen = 'whole' | 'beginning' | 'quoted' | 'named';

/** 法律、中央、部、省、市县、部门自己的规定、公布的表样、数据、表内算术, and what no rule settles and we settle ourselves. */
export type DocumentKind = 'law' | 'central' | 'ministry' | 'province' | 'city' | 'department' | 'form' | 'data' | 'arithmetic' | 'own';

type Registered = { readonly title: string | null; readonly kind: DocumentKind; readonly year: number | null; readonly seen: Seen };

/**
 * The documents that policies and rules rest on. What is not registered here cannot be cited. A document goes by its 文号, without one by its
 * title; a form, and a rule whose title we do not know (`null`), by what it is, of which place and year.
 */
export const DOCUMENTS = {
  '中华人民共和国预算法': { title: '中华人民共和国预算法', kind: 'law', year: 2018, seen: 'named' },
  '中发〔2018〕34号': { title: '中共中央 国务院关于全面实施预算绩效管理的意见', kind: 'central', year: 2018, seen: 'quoted' },
  '财预〔2013〕53号': { title: '预算绩效评价共性指标体系框架', kind: 'ministry', year: 2013, seen: 'named' },
  '财预〔2015〕88号': { title: '中央部门预算绩效目标管理办法', kind: 'ministry', year: 2015, seen: 'named' },
  '财预〔2016〕143号': { title: '地方预决算公开操作规程', kind: 'ministry', year: 2016, seen: 'beginning' },
  '财预〔2019〕136号': { title: '中央部门预算绩效运行监控管理暂行办法', kind: 'ministry', year: 2019, seen: 'named' },
  '财预〔2020〕10号': { title: '项目支出绩效评价管理办法', kind: 'ministry', year: 2020, seen: 'beginning' },
  '财预〔2021〕101号': { title: '中央部门项目支出核心绩效目标和指标设置及取值指引（试行）', kind: 'ministry', year: 2021, seen: 'beginning' },
  '河北省省级部门预算绩效管理办法': { title: '河北省省级部门预算绩效管理办法', kind: 'province', year: 2019, seen: 'quoted' },
  '川财绩〔2025〕5号、8号、10号': { title: null, kind: 'province', year: 2025, seen: 'quoted' },
  '福州市部门预算公开规定': { title: null, kind: 'city', year: null, seen: 'quoted' },
  '评价机构的绩效评价等级通告': { title: null, kind: 'city', year: null, seen: 'quoted' },
  '承德市市级部门预算绩效目标设定规范': { title: '承德市市级部门预算绩效目标设定规范', kind: 'city', year: null, seen: 'named' },
  '承德高新区一部门2020年的内部监督规定': { title: null, kind: 'department', year: 2020, seen: 'quoted' },
  '公布的自评表样': { title: '项目支出绩效自评表', kind: 'form', year: null, seen: 'whole' },
  '三个省份公布的自评表样': { title: '项目支出绩效自评表', kind: 'form', year: null, seen: 'whole' },
  '绩效目标申报表参考模板': { title: '绩效目标申报表', kind: 'form', year: null, seen: 'whole' },
  '绩效模块的运行监控表样': { title: '绩效运行监控表', kind: 'form', year: null, seen: 'quoted' },
  '事前绩效评估评分表样': { title: null, kind: 'form', year: null, seen: 'whole' },
  '部门预算公开表样': { title: null, kind: 'form', year: null, seen: 'whole' },
  '石家庄高新区2020年自评表样': { title: '区级部门预算项目绩效自评表', kind: 'form', year: 2020, seen: 'whole' },
  '石家庄高新区2020年预算公开': { title: '部门预算信息公开情况说明', kind: 'form', year: 2020, seen: 'whole' },
  '石家庄高新区2022年预算公开': { title: '部门预算信息公开情况说明', kind: 'form', year: 2022, seen: 'whole' },
  '鹿泉区2023年自评报告': { title: '部门整体支出绩效自评报告', kind: 'form', year: 2023, seen: 'whole' },
  '承德高新区2020年绩效文本': { title: '绩效目标表', kind: 'form', year: 2020, seen: 'whole' },
  '湖北省自评表样': { title: '项目自评表', kind: 'form', year: 2020, seen: 'whole' },
  '四川省自评表样': { title: '部门预算项目支出绩效自评表', kind: 'form', year: 2023, seen: 'whole' },
  '四川省2017年整体支出评价指标': { title: null, kind: 'form', year: 2017, seen: 'quoted' },
  '益阳市一部门2018年整体支出评价指标': { title: null, kind: 'form', year: 2018, seen: 'quoted' },
  '公布的部门整体支出评价指标体系': { title: null, kind: 'form', year: null, seen: 'quoted' },
  'chinese-days 1.5.7': { title: null, kind: 'data', year: 2026, seen: 'whole' },
  '表内勾稽': { title: '本表自身的栏目和算术关系', kind: 'arithmetic', year: null, seen: 'whole' },
  '本产品的约定': { title: '没有见到规定时本产品的约定', kind: 'own', year: null, seen: 'whole' },
} as const satisfies Record<string, Registered>;

export type RegisteredDocument = keyof typeof DOCUMENTS;

/** A place in a document. `verified` says whether this very thing was seen there; what was not is marked on the screen. */
export type Article = { readonly document: RegisteredDocument; readonly clause: string; readonly verified: boolean };

export function article(document: RegisteredDocument, clause: string, { verified = false }: { readonly verified?: boolean } = {}): Article {
  return { document, clause, verified };
}

/** `《项目支出绩效评价管理办法》（财预〔2020〕10号）第五条（条款未核）` */
export function sayArticle({ document, clause, verified }: Article): string {
  const { title, kind }: Registered = DOCUMENTS[document];
  if (kind === 'arithmetic') return clause;
  if (kind === 'own') return `本产品的约定：${clause}`;
  const mark = verified ? '' : kind === 'form' || kind === 'data' ? '（未核）' : '（条款未核）';
  if (title === null) return `${document}：${clause}${mark}`;
  if (kind === 'form') return `${document}《${title}》：${clause}${mark}`;
  return `《${title}》${document === title ? '' : `（${document}）`}${clause}${mark}`;
}
