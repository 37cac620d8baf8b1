import type { Decimal } from '../decimal.ts';
import type { Entry } from '../evaluation/self-evaluation.ts';
import type { Fen, MoneyUnit } from '../fen.ts';
import type { Field } from '../place.ts';
import type { CatalogueCode } from './catalogue-code.ts';
import type { FundSource } from './fund-source.ts';
import type { ChangeDirection } from './year-on-year.ts';

/** 部门预算 as a statement prints it, cell by cell. Nothing here is computed. */
export type DepartmentBudget = {
  readonly year: number | null;
  readonly unit: MoneyUnit;
  readonly income: { readonly total: Entry<Fen>; readonly bySource: readonly SourceAmount[] };
  readonly expenditure: { readonly total: Entry<Fen>; readonly basic: BasicExpenditure; readonly project: Entry<Fen> };
  readonly change: PrintedChange;
  readonly runningCost: Entry<Fen>;
  readonly threePublics: ThreePublics;
  readonly procurement: Procurement;
  readonly assets: Assets;
};

/** `name` is the heading as the document, or for want of one the glossary, has it. */
export type SourceAmount = { readonly source: FundSource; readonly name: string; readonly money: Entry<Fen> };

/** 基本支出 */
export type BasicExpenditure = { readonly total: Entry<Fen>; readonly personnel: Entry<Fen>; readonly operating: Entry<Fen> };

/** “三公”经费; vehicles are bought and run. */
export type ThreePublics = {
  readonly total: Entry<Fen>;
  readonly abroad: Entry<Fen>;
  readonly vehicles: { readonly total: Entry<Fen>; readonly purchase: Entry<Fen>; readonly running: Entry<Fen> };
  readonly reception: Entry<Fen>;
};

/** 比上年增减. Changes are signed: a decrease is negative, however it was printed. */
export type PrintedChange = {
  readonly direction: Entry<ChangeDirection>;
  readonly delta: Entry<Fen>;
  readonly percent: Entry<Decimal>;
  readonly basic: { readonly delta: Entry<Fen>; readonly reason: Entry<string> };
  readonly project: { readonly delta: Entry<Fen>; readonly reason: Entry<string> };
};

/** 政府采购预算. `total` is what the text states, beside the rows. */
export type Procurement = { readonly total: Entry<Fen>; readonly rows: readonly ProcurementRow[] };

export type ProcurementRow = {
  readonly field: Field;
  readonly kind: 'item' | 'subtotal' | 'total';
  readonly project: string;
  readonly budget: Entry<Fen>;
  readonly item: string;
  readonly catalogue: Entry<CatalogueCode>;
  readonly unitOfMeasure: string;
  readonly quantity: Entry<Decimal>;
  readonly unitPrice: Entry<Fen>;
  readonly amount: Entry<Fen>;
  readonly bySource: readonly SourceAmount[];
  readonly otherColumns: readonly Entry<Fen>[]; // amounts under headings we do not know: they may be sources too
  readonly smallFirms: Entry<Fen>; // 预留中小微企业份额
};

/** 国有资产占用. `total` and `planned` are what the text states. */
export type Assets = { readonly total: Entry<Fen>; readonly planned: Entry<Fen>; readonly rows: readonly AssetRow[] };

/** `part` counts towards the total; `within` is a 其中 and counts in a row above already; of `unplaced` the table does not tell which. */
export type AssetRow = { readonly field: Field; readonly kind: 'total' | 'part' | 'within' | 'unplaced'; readonly item: string; readonly quantity: Entry<Decimal>; readonly value: Entry<Fen> };

/** What a target form says a project may cost. */
export type ProjectBudget = { readonly name: string; readonly unit: MoneyUnit; readonly total: Entry<Fen>; readonly fiscal: Entry<Fen>; readonly other: Entry<Fen> };
