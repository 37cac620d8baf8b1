export type ClassLevel = '类' | '款' | '项';

/** 支出功能分类: `201` 类, `20113` 款, `2011308` 项. */
export type FunctionClass = { readonly kind: 'function'; readonly level: ClassLevel; readonly code: string };

/** 支出经济分类, of the departments (3…) or of the government (5…): `301` 类, `30101` 款. The two are different lists. */
export type EconomicClass = { readonly kind: 'department-economic' | 'government-economic'; readonly level: Exclude<ClassLevel, '项'>; readonly code: string };

export function parseFunctionClass(text: string): FunctionClass | undefined {
  const code = plainCode(text);
  if (!/^\d{3}(?:\d{2}){0,2}$/.test(code)) return undefined;
  return { kind: 'function', level: code.length === 3 ? '类' : code.length === 5 ? '款' : '项', code };
}

export function parseEconomicClass(text: string): EconomicClass | undefined {
  const code = plainCode(text);
  if (!/^[35]\d{2}(?:\d{2})?$/.test(code)) return undefined;
  return { kind: code.startsWith('3') ? 'department-economic' : 'government-economic', level: code.length === 3 ? '类' : '款', code };
}

export function printClass({ code }: FunctionClass | EconomicClass): string {
  return code;
}

/** Whether the one is the other or stands below it: 2011308 is within 20113 and within 201. */
export function isWithinClass(inner: FunctionClass | EconomicClass, outer: FunctionClass | EconomicClass): boolean {
  return inner.kind === outer.kind && inner.code.startsWith(outer.code);
}

/** Tables often set the levels apart: `201 13 08`. */
function plainCode(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
