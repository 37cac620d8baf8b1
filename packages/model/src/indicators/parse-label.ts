import type { Aspect, Dimension } from './indicator.ts';

const DIMENSIONS: Readonly<Record<string, Dimension>> = {
  产出: 'output',
  效益: 'benefit', 效果: 'benefit', // 石家庄 2020 prints 效果
  满意度: 'satisfaction', 服务对象满意度: 'satisfaction',
  成本: 'cost',
};

const ASPECTS: Readonly<Record<string, Aspect>> = {
  数量: 'quantity', 质量: 'quality', 时效: 'timeliness', 成本: 'cost',
  产出数量: 'quantity', 产出质量: 'quality', 产出时效: 'timeliness', 产出成本: 'cost',
  经济: 'economic', 经济效益: 'economic', 经济效果: 'economic',
  社会: 'social', 社会效益: 'social', 社会效果: 'social',
  生态: 'ecological', 生态效益: 'ecological', 生态效果: 'ecological', 生态环境效益: 'ecological', 环境效益: 'ecological',
  可持续: 'sustained', 可持续影响: 'sustained', 可持续性影响: 'sustained', 可持续发展: 'sustained', 可持续发展影响: 'sustained',
  满意度: 'served', 服务对象: 'served',
  经济成本: 'economic-cost', 社会成本: 'social-cost', 生态成本: 'ecological-cost', 环境成本: 'ecological-cost', 生态环境成本: 'ecological-cost',
};

/** Reads 一级指标 as printed: `产出指标（40分）`, `效果 指标`, `一、满意度`. */
export function parseDimension(label: string): Dimension | 'unknown' {
  return DIMENSIONS[bareLabel(label)] ?? 'unknown';
}

/** Reads 二级指标 as printed: `数量指标`, `社会效益 指标`, `可持续影响指标（10分）`, `受益群众满意度指标`. */
export function parseAspect(label: string): Aspect | 'unknown' {
  const bare = bareLabel(label);
  return ASPECTS[bare] ?? (bare.endsWith('满意度') ? 'served' : 'unknown'); // whoever was asked
}

/** Without blanks, numbers before it, points after it, brackets, and the words 项目 and 指标 that every label may carry. */
function bareLabel(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/\s+|\([^()]*\)|\[[^[\]]*\]/g, '')
    .replace(/^(?:[一二三四五六七八九十]+[、.]|\d+[、.])/, '')
    .replace(/[:：]?\d*(?:\.\d+)?分?$/, '')
    .replace(/^项目/, '')
    .replace(/指标\d*$/, '');
}
