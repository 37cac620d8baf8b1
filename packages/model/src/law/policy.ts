import type { Cited } from './cited.ts';
import type { FigureName, Figures } from './figures.ts';

/** 口径: the rules of a place from a year on, by name. */
export type PolicyName =
  | 'MOF-2020' | 'MOF-2021-101' | 'HEBEI' | 'HEBEI-SJZ-2020' | 'HEBEI-SJZ-2022' | 'HEBEI-CHENGDE-2020' | 'HEBEI-LUQUAN' | 'HUBEI-2020' | 'SICHUAN-2025';

type Said = { readonly [F in FigureName]: Cited<Figures[F]> };

/** What one policy says itself. What it does not say it takes from the policy it inherits; the one that inherits nothing says everything. */
export type PolicyText<Name extends string = PolicyName> = RootText<Name> | {
  readonly name: Name;
  readonly title: string;
  readonly since: number;
  readonly inherits: Name;
  readonly figures: { readonly [F in FigureName]?: Said[F] };
};

export type RootText<Name extends string = PolicyName> = {
  readonly name: Name;
  readonly title: string;
  readonly since: number;
  readonly inherits: null;
  readonly figures: Said;
};

/** 口径, whole: every figure with its source and the policy of the chain that says it. */
export type Policy<Name extends string = PolicyName> = {
  readonly name: Name;
  readonly title: string;
  readonly since: number;
  readonly chain: readonly Name[]; // itself first, the ministry last
  readonly figures: { readonly [F in FigureName]: Said[F] & { readonly from: Name } };
};
