/** A target cell taken apart, each part as printed: contract `hengji read`. */
export type PrintedTarget = {
  readonly raw: string;
  readonly operator: '>=' | '<=' | '=' | '>' | '<' | 'text' | 'none';
  readonly value: string | null;
  readonly unit: string;
  readonly text: string | null; // the target in words, when `operator` is `text`
};

/** 实际完成值 taken apart. */
export type PrintedActual = { readonly raw: string; readonly value: string | null; readonly unit: string };
