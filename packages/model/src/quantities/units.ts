/** What a unit measures. `bare` is a number without a unit; `unknown` a unit that is not in the dictionary, kept as printed. */
export type UnitKind =
  | 'money' | 'foreign-money' | 'share' | 'count' | 'time' | 'area' | 'length' | 'volume' | 'weight' | 'energy' | 'temperature'
  | 'grade' | 'ratio' | 'bare' | 'unknown';

/** 计量单位. Quantities compare only when `measure` is the same; `factor` is how many of the smallest unit of that measure it holds. */
export type Unit = { readonly name: string; readonly kind: UnitKind; readonly measure: string; readonly factor: number };

type Family = {
  readonly kind: UnitKind;
  readonly measure: string;
  readonly multiples?: boolean; // 万人次, 亿次, 百万册
  readonly units: readonly (readonly [name: string, factor: number, ...spellings: readonly string[]])[];
};

const MULTIPLES = { 百: 100, 千: 1_000, 万: 10_000, 十万: 100_000, 百万: 1_000_000, 千万: 10_000_000, 亿: 100_000_000 } as const;

export const BARE: Unit = { name: '', kind: 'bare', measure: '', factor: 1 };
export const PERCENT: Unit = { name: '%', kind: 'share', measure: '比率', factor: 100 };

/** Each family in its smallest measure: 分 for yuan, a ten-thousandth for shares, a third of a square metre because 15 亩 are a hectare. */
const FAMILIES: readonly Family[] = [
  { kind: 'money', measure: '人民币', units: [
    ['元', 100, '人民币元'], ['百元', 10_000], ['千元', 100_000], ['万元', 1_000_000, '万元人民币', '人民币万元'],
    ['十万元', 10_000_000], ['百万元', 100_000_000], ['千万元', 1_000_000_000], ['亿元', 10_000_000_000, '亿元人民币'],
  ] },
  ...currencies(['美元', '美金'], ['欧元'], ['日元'], ['港元', '港币'], ['英镑'], ['韩元'], ['澳元'], ['加元'], ['卢布']),
  { kind: 'share', measure: '比率', units: [['%', 100, '百分比', '百分之', '百分数', '百分率'], ['‰', 10, '千分比', '千分之'], ['‱', 1, '万分之']] },
  { kind: 'share', measure: '百分点', units: [['个百分点', 1, '百分点']] },
  { kind: 'time', measure: '日', units: [['天', 1, '日', '自然日', '个自然日', '日历天', '天数'], ['周', 7, '星期', '个星期', '礼拜']] },
  { kind: 'time', measure: '月', units: [['个月', 1, '月', '月份'], ['季度', 3, '个季度', '季'], ['半年', 6, '个半年'], ['年', 12, '年度', '个年度', '周年']] },
  { kind: 'time', measure: '工作日', units: [['个工作日', 1, '工作日', '工作天', '个工作天']] },
  { kind: 'time', measure: '秒', units: [['秒', 1, '秒钟'], ['分钟', 60], ['小时', 3_600, '个小时', '钟头', 'h']] },
  { kind: 'area', measure: '面积', multiples: true, units: [['平方米', 3, 'm2', '平米', '平方', '建筑平方米'], ['亩', 2_000], ['公顷', 30_000], ['平方公里', 3_000_000, '平方千米', 'km2']] },
  { kind: 'length', measure: '长度', multiples: true, units: [['毫米', 1, 'mm'], ['厘米', 10, 'cm', '公分'], ['米', 1_000, 'm', '延米'], ['公里', 1_000_000, '千米', 'km']] },
  { kind: 'volume', measure: '容积', multiples: true, units: [['升', 1, 'l'], ['立方米', 1_000, 'm3', '立方', '方']] },
  { kind: 'weight', measure: '重量', multiples: true, units: [['克', 1, 'g'], ['斤', 500, '市斤'], ['千克', 1_000, '公斤', 'kg'], ['吨', 1_000_000, 't']] },
  { kind: 'energy', measure: '电量', multiples: true, units: [['千瓦时', 1, 'kwh', '度', '度电']] },
  { kind: 'temperature', measure: '温度', units: [['摄氏度', 1, '°c', '度(摄氏)']] },
  { kind: 'grade', measure: '分', units: [['分', 1, '分值']] },
  { kind: 'grade', measure: '级', units: [['级', 1, '等级']] },
  { kind: 'grade', measure: '星', units: [['星', 1, '星级', '颗星']] },
  { kind: 'ratio', measure: '倍', units: [['倍', 1, '倍数']] },
  ...counts(
    ['个', '个数', '只'], ['家', '家数', '家企业'], ['户', '户数'], ['次', '次数', '回', '轮', '轮次'], ['场', '场次', '场数', '场会议'],
    ['批次', '批', '批数'], ['项', '项数', '个项目', '项目', '项次'], ['人', '名', '位', '人数', '个人', '人员'], ['人次', '人次数'], ['户次'], ['篇', '篇数'], ['条', '条数'],
    ['件', '件数', '个件'], ['台', '台数'], ['套', '套数'], ['台套', '台(套)', '台/套', '套(台)', '台件', '台(件)'], ['册', '本', '册数', '本数'], ['份', '份数'],
    ['辆', '辆次', '台车'], ['处'], ['座'], ['栋', '幢'], ['间'], ['张'], ['头'], ['株', '棵'], ['宗'], ['起'], ['例'], ['笔', '笔数'], ['期', '期数', '期次'],
    ['届'], ['班次', '个班', '班'], ['课时', '学时'], ['节'], ['门'], ['类'], ['种'], ['款'], ['部'], ['幅'], ['组'], ['队', '支队'], ['团组', '个团组', '批团组'], ['所'],
    ['村', '个村'], ['社区', '个社区'], ['镇', '个镇', '乡镇'], ['字'], ['页'], ['版'], ['箱'], ['瓶'], ['盒'], ['袋'], ['支'], ['根'], ['片'], ['盏'], ['具'], ['枚'],
    ['艘'], ['架'], ['架次'], ['列'], ['趟'], ['车次'], ['标段', '个标段'], ['平台', '个平台'], ['基地', '个基地'], ['案件'], ['床', '床位', '张床位'], ['国家', '个国家'],
    ['个县'], ['个区'], ['个市'], ['个省'], ['副'], ['点位', '个点'], ['岗位', '个岗位'], ['机位'], ['视频'], ['公众号'],
  ),
];

const BY_SPELLING: ReadonlyMap<string, Unit> = spellings();
const LONGEST = Math.max(...[...BY_SPELLING.keys()].map(spelling => spelling.length));

/** The unit a cell names; `人每次` and `元/人` are ratios of two known ones. What the dictionary does not know stays `unknown`, under its own name. */
export function parseUnit(text: string): Unit {
  const name = text.normalize('NFKC').replace(/\s+/g, '');
  if (name === '') return BARE;
  return findUnit(name) ?? { name, kind: 'unknown', measure: `未知:${name}`, factor: 1 };
}

/** `undefined`: not in the dictionary. Takes what NFKC left, without blanks. */
export function findUnit(name: string): Unit | undefined {
  return BY_SPELLING.get(name) ?? BY_SPELLING.get(name.toLowerCase()) ?? findRatio(name);
}

/** The longest unit that a text begins with: `个工作日内办结` begins with 个工作日. */
export function findLeadingUnit(text: string): { readonly unit: Unit; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST, text.length); length > 0; length--) {
    const unit = BY_SPELLING.get(text.slice(0, length));
    if (unit !== undefined) return { unit, length };
  }
  return undefined;
}

/** `元/人`, `人每次`: one unit of the first for each of the second. Kept apart by the second's name: per 亩 and per 公顷 do not compare. */
export function ratioUnit(of: Unit, per: Unit): Unit {
  return { name: `${of.name}/${per.name}`, kind: 'ratio', measure: `${of.measure}/${per.name}`, factor: of.factor };
}

function findRatio(name: string): Unit | undefined {
  const [of, per, ...rest] = name.split(/[/每]/);
  if (of === undefined || per === undefined || rest.length > 0) return undefined;
  const [above, below] = [BY_SPELLING.get(of), BY_SPELLING.get(per)];
  return above && below && ratioUnit(above, below);
}

function currencies(...names: readonly (readonly [string, ...string[]])[]): readonly Family[] {
  return names.map(([name, ...spellings]) => ({ kind: 'foreign-money', measure: name, multiples: true, units: [[name, 1, ...spellings]] }));
}

function counts(...names: readonly (readonly [string, ...string[]])[]): readonly Family[] {
  return names.map(([name, ...spellings]) => ({ kind: 'count', measure: name, multiples: true, units: [[name, 1, ...spellings]] }));
}

/** Every spelling of every unit and of its multiples; where two families spell alike, the earlier keeps the word. */
function spellings(): ReadonlyMap<string, Unit> {
  const found = new Map<string, Unit>();
  const add = (spelling: string, unit: Unit): void => void (found.has(spelling) || found.set(spelling, unit));
  for (const { kind, measure, units } of FAMILIES) {
    for (const [name, factor, ...others] of units) for (const spelling of [name, ...others]) add(spelling, { name, kind, measure, factor });
  }
  for (const { kind, measure, units, multiples = false } of FAMILIES) {
    if (!multiples) continue;
    for (const [name, factor, ...others] of units) {
      for (const [prefix, times] of Object.entries(MULTIPLES)) {
        for (const spelling of [name, ...others]) add(prefix + spelling, { name: prefix + name, kind, measure, factor: factor * times });
      }
    }
  }
  for (const [prefix, times] of Object.entries(MULTIPLES)) add(prefix, { ...BARE, name: prefix, factor: times });
  return found;
}
