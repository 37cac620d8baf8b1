import type { Orientation } from '@hengji/document';
import type { OpinedFinding, ReviewOpinion } from '@hengji/model';
import type { ListColumn } from '../sheet/form.ts';

/** The fixed words of an 审核意见书, by which it is written and known again. No rule we know prescribes a layout: this is the manner of letters between offices. */
export const TITLE = '绩效文件审核意见书';

export const BLANK_DATE = '　　　　年　　月　　日';
export const BLANK_NAME = '　　　　　　';
export const SEAL = '（审核单位盖章）';

/** 你单位报送的2020年度绩效文件收悉。 */
export const RECEIVED = { before: '你单位报送的', year: '年度', behind: '绩效文件收悉。' } as const;

export const DUE = { before: '请于', behind: '前' } as const;

export type List = 'files' | 'findings' | 'passed' | 'notChecked';
type Row<L extends List> = ReviewOpinion[L][number];

/** The columns of each list; findings stand under a row that names their file and form. */
export const COLUMNS = {
  files: [
    { key: 'name', label: '文件', width: 38, align: 'left' },
    { key: 'forms', label: '表数', width: 9 },
    { key: 'policy', label: '审核口径', width: 24 },
    { key: 'result', label: '审核结果', width: 29, align: 'left' },
  ],
  findings: [
    { key: 'number', label: '编号', width: 6 },
    { key: 'severity', label: '程度', width: 8 },
    { key: 'place', label: '位置', width: 10 },
    { key: 'message', label: '问题', width: 19, align: 'left' },
    { key: 'quote', label: '原文', width: 12, align: 'left' },
    { key: 'why', label: '理由', width: 17, align: 'left' },
    { key: 'basis', label: '依据', width: 14, align: 'left' },
    { key: 'remedy', label: '改法', width: 14, align: 'left' },
  ],
  passed: [
    { key: 'title', label: '核对内容', width: 80, align: 'left' },
    { key: 'forms', label: '相符的表数', width: 20 },
  ],
  notChecked: [
    { key: 'title', label: '没有核对的内容', width: 34, align: 'left' },
    { key: 'reason', label: '没有核对的原因', width: 38, align: 'left' },
    { key: 'records', label: '涉及的表', width: 28, align: 'left' },
  ],
} as const satisfies { readonly [L in List]: readonly (ListColumn & { readonly key: keyof Row<L> })[] };

/** 附件, in their order; a list without rows has none. */
export const ANNEXES = [
  { list: 'findings', title: '审核问题清单', orientation: 'landscape' },
  { list: 'passed', title: '核对相符清单', orientation: 'portrait' },
  { list: 'notChecked', title: '未核事项清单', orientation: 'portrait' },
] as const satisfies readonly { readonly list: List; readonly title: string; readonly orientation: Orientation }[];

export type Annex = (typeof ANNEXES)[number]['list'];

/** What stands over the findings of one form: （文件1）翻译费 */
export function groupName({ file, record }: Pick<OpinedFinding, 'file' | 'record'>): string {
  return `（文件${file}）${record}`;
}

export function parseGroupName(text: string): Pick<OpinedFinding, 'file' | 'record'> | undefined {
  const [, file, record] = /^（文件(\d+)）([^]*)$/.exec(text) ?? [];
  return file === undefined || record === undefined ? undefined : { file, record };
}

export const SEVERITIES = ['必须改', '应说明', '建议'] as const;
