import type { ToldTargets } from '@hengji/model';
import * as fc from 'fast-check';
import { linesOf, tableOf } from '../test-outline.ts';
import { recogniseBlocks } from '../targets/test-tables.ts';

/** Prose before a target table as a reader finds it: some of the chapters, each of some paragraphs. */
export function arbitraryTold(): fc.Arbitrary<ToldTargets> {
  return fc.record({
    title: fc.constantFrom('关于校车补助项目绩效目标指标的说明', '关于校车补助项目绩效目标的说明'),
    overview: fc.array(sentences(), { minLength: 1, maxLength: 3 }),
    money: fc.constantFrom(['2026年该项目安排财政资金共计15.5万元。'], ['2026年，该项目安排资金0万元，不用于人员。'], []),
    chapter: fc.constantFrom('二、绩效目标和指标设置情况', '绩效目标指标设置情况'),
    goals: fc.constantFrom('该项目设置了2项绩效目标：一是接送平安；二是家长满意。', '保障接送平安。', '该项目未设置绩效目标。'),
    indicators: fc.array(sentences(), { maxLength: 2 }),
  }).map(({ title, overview, money, chapter, goals, indicators }) => {
    const lines = [title, '一、基本情况', '（一）项目概况', ...overview, ...(money.length > 0 ? ['（二）资金安排情况', ...money] : []), chapter, '（一）绩效目标', goals, '（二）绩效指标', ...indicators];
    const [draft] = recogniseBlocks(...linesOf(...lines), tableOf(TABLE)).drafts;
    if (!draft?.told) throw new Error('prose that tells nothing');
    return draft.told;
  });
}

const TABLE = [['项目编码', 'A-7', '项目名称', '校车补助'], ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '运行车辆', '≥12辆']] as const;

function sentences(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('对应目标一设置产出指标2项，分别是：运行车辆不少于12辆、全年安全事故为0起。', '满意度指标1项，为家长满意度超过90%。', '2026年校车由某某公司运行。', '其中：（1）购买服务；（2）保险。'),
    fc.string({ unit: fc.constantFrom(...'接送学生平安，车辆检验合格率、家长满意度“”《》〔〕0123456789.%≥<>&𠮷😀abc'), minLength: 3, maxLength: 200, size: 'max' }).map(text => `该项${text.trim()}。`),
  );
}
