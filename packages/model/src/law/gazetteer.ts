import type { PolicyName } from './policy.ts';

/** A place with the names it is known by in headings, and its vintages of policy, oldest first; none: those of the place it lies in. */
export type Region = { readonly name: string; readonly within: string | null; readonly names: readonly string[]; readonly policies: readonly PolicyName[] };

const list = (names: string): readonly string[] => names.split(' ');

// Names that other words may hold (保定 in 确保定期, 无极, 赵县) stand with their 市 or 县. District names that many cities share are left out.
const HEBEI = list('河北省 河北 唐山 秦皇岛 邯郸 邢台 保定市 张家口 沧州 廊坊 衡水 雄安 定州市 辛集市');
const SHIJIAZHUANG = list('石家庄 井陉 藁城 栾城 正定县 行唐 灵寿县 高邑县 深泽县 赞皇县 无极县 平山县 元氏县 赵县 晋州市 新乐市');
const CHENGDE = list('承德 双滦区 鹰手营子 兴隆县 平泉市 滦平 隆化县 丰宁 宽城满族 围场满族');
const HUBEI = list('湖北 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门市 神农架');
const SICHUAN = list('四川 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安市 达州 雅安 巴中 资阳 阿坝 甘孜 凉山');
const OTHER_PROVINCES = list('北京 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖南 广东 广西 海南 重庆 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆');

/** The whole country, whose rules are the ministry's: where every other place ends. */
export const NATION: Region = { name: '全国', within: null, names: [], policies: ['MOF-2020', 'MOF-2021-101'] };

export const REGIONS: readonly Region[] = [
  NATION,
  { name: '河北省', within: '全国', names: HEBEI, policies: ['HEBEI'] },
  { name: '石家庄市', within: '河北省', names: SHIJIAZHUANG, policies: ['HEBEI-SJZ-2020', 'HEBEI-SJZ-2022'] },
  { name: '鹿泉区', within: '石家庄市', names: ['鹿泉'], policies: ['HEBEI-LUQUAN'] },
  { name: '承德市', within: '河北省', names: CHENGDE, policies: ['HEBEI-CHENGDE-2020'] },
  { name: '湖北省', within: '全国', names: HUBEI, policies: ['HUBEI-2020'] },
  { name: '四川省', within: '全国', names: SICHUAN, policies: ['SICHUAN-2025'] },
  { name: '天津', within: '全国', names: ['天津', '河北区'], policies: [] },
  ...OTHER_PROVINCES.map(name => ({ name, within: '全国', names: [name], policies: [] })),
];

type Named = { readonly region: Region; readonly name: string; readonly at: number };

/** The nearest region a text names, and by which name. */
export function findRegion(text: string): Named | undefined {
  return nearest(REGIONS.flatMap(region => region.names.flatMap(name => {
    const at = text.indexOf(name);
    return at < 0 ? [] : [{ region, name, at }];
  })));
}

/** Of regions that do not lie in one another the one named first, by its longest name (天津市河北区 is no part of 河北); then what is named within it. */
function nearest(named: readonly Named[]): Named | undefined {
  const outermost = named.filter(({ region }) => !named.some(other => isWithin(region, other.region)));
  const first = outermost.toSorted((a, b) => a.at - b.at || b.name.length - a.name.length)[0];
  return first && (nearest(named.filter(({ region }) => isWithin(region, first.region))) ?? first);
}

export function regionAround({ within }: Region): Region | undefined {
  return REGIONS.find(region => region.name === within);
}

function isWithin(region: Region, other: Region): boolean {
  const around = regionAround(region);
  return around !== undefined && (around === other || isWithin(around, other));
}
