import { type Topic, topicOf } from './vocabulary.ts';

/** 河北省's nine chapters with the parts of the second (石家庄高新区2020年预算公开; the law's `statementSections`, held by a test). */
export const CHAPTERS = [
  ['一', '部门职责及机构设置情况'],
  ['二', '部门预算安排的总体情况'],
  ['1', '收入说明'],
  ['2', '支出说明'],
  ['3', '比上年增减情况'],
  ['三', '机关运行经费安排情况'],
  ['四', '财政拨款“三公”经费预算情况及增减变化原因'],
  ['五', '预算绩效信息'],
  ['六', '政府采购预算情况'],
  ['七', '国有资产信息'],
  ['八', '名词解释'],
  ['九', '其他需要说明的事项'],
] as const;

/** What the chapters speak of, in their order. */
export const TOPIC_ORDER: readonly (Topic | undefined)[] = CHAPTERS.map(([, title]) => topicOf(title));
