import type { Cell } from '../cell.ts';
import type { Decimal } from '../decimal.ts';
import type { Fen } from '../fen.ts';
import type { Article } from '../law/documents.ts';
import type { Share } from '../law/share.ts';
import type { ToScore } from '../scoring/to-score.ts';

/** What is known of a project at the end of a month: money paid since January, results reached, and what the plan said. */
export type ProjectState = {
  readonly month: number;
  readonly budget: Cell<Fen>;
  readonly executed: Cell<Fen>;
  readonly plan: readonly { readonly month: number; readonly share: Share }[]; // cumulative
  readonly indicators: readonly (ToScore & { readonly name: string })[];
};

/** Percent, to two decimals. */
export type Percent = Decimal;

export type Light = 'green' | 'yellow' | 'red';

/** Why a light is not green, with what draws that line. */
export type Warning = { readonly light: 'yellow' | 'red'; readonly message: string; readonly basis: Article };

/** 年底预计: between what the plan and what the calendar suggest. `sure` is about the forecast, never about the project. */
export type Forecast = { readonly from: Percent; readonly upTo: Percent; readonly sure: 'likely' | 'rough'; readonly because: string };

/** 双监控 at a checkpoint. What could not be seen is `null` and said in `missing`; no light is green while something is missing that could turn it. */
export type Checkpoint = {
  readonly month: number;
  readonly money: Percent | null; // 资金线
  readonly planned: Percent | null; // what the plan wanted by now
  readonly results: Percent | null; // 绩效线
  readonly gap: Percent | null; // results − money, in percentage points
  readonly light: Light | null;
  readonly warnings: readonly Warning[];
  readonly forecast: Forecast | null;
  readonly missing: readonly string[];
};
