import type { Field } from '@hengji/model';

/** A piece of text of one origin. `source` names the field of the record it is made from; fixed words of the form have none. */
export type Run = { readonly text: string; readonly source?: Field };

export type Align = 'left' | 'center' | 'right' | 'justify';

export type PaperCell = {
  readonly runs: readonly Run[];
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly heading: boolean; // a fixed label of the form, read out as the heading of its row or column
  readonly align: Align;
};

/** `template`: a blank row the form prescribes; it folds away on a screen and prints in full. */
export type PaperRow = { readonly cells: readonly PaperCell[]; readonly template: boolean };

export type Orientation = 'portrait' | 'landscape';

export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 0 | 1 | 2 | 3; readonly runs: readonly Run[] } // level 0: the title of the paper
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly align: Align; readonly indent: boolean }
  | { readonly kind: 'ends'; readonly left: readonly Run[]; readonly right: readonly Run[] } // 填报单位 … 金额单位 on one line
  | { readonly kind: 'page'; readonly orientation: Orientation } // what follows begins a new page
  | { readonly kind: 'table'; readonly widths: readonly number[]; readonly headingRows: number; readonly rows: readonly PaperRow[] };

/** 公文、表样: an official document before it has a format. `widths` are shares of the text width. */
export type Paper = {
  readonly name: string; // file name without extension, sheet name
  readonly orientation: Orientation;
  readonly blocks: readonly PaperBlock[];
};
