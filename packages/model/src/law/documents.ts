/** The documents that policies and rules rest on. What is not registered here cannot be cited. */
export const DOCUMENTS = {
  '财预〔2020〕10号': { title: '项目支出绩效评价管理办法', verified: true },
  '财预〔2021〕101号': { title: '中央部门项目支出核心绩效目标和指标设置及取值指引（试行）', verified: true },
  '中发〔2018〕34号': { title: '中共中央 国务院关于全面实施预算绩效管理的意见', verified: true },
  '表内勾稽': { title: '本表自身的栏目和算术关系', verified: true },
} as const satisfies Record<string, { readonly title: string; readonly verified: boolean }>;

export type DocumentNumber = keyof typeof DOCUMENTS;

/** A place in a document. `verified` says whether the text itself was seen; what was not is marked on the screen. */
export type Article = { readonly document: DocumentNumber; readonly clause: string; readonly verified: boolean };

export function article(document: DocumentNumber, clause: string, { verified = false }: { readonly verified?: boolean } = {}): Article {
  return { document, clause, verified };
}

/** `《项目支出绩效评价管理办法》（财预〔2020〕10号）第五条（条款未核）` */
export function sayArticle({ document, clause, verified }: Article): string {
  if (document === '表内勾稽') return clause;
  return `《${DOCUMENTS[document].title}》（${document}）${clause}${verified ? '' : '（条款未核）'}`;
}
