/** The edition of 政府采购品目分类目录. The same digits mean other things in another one; `null`: the document does not say which. */
export type CatalogueYear = 2013 | 2022 | null;

/** 采购目录序号: A goods, B works, C services, then two digits a level. */
export type CatalogueCode = { readonly kind: 'goods' | 'works' | 'services'; readonly code: string; readonly catalogue: CatalogueYear };

const KINDS: Readonly<Record<string, CatalogueCode['kind']>> = { A: 'goods', B: 'works', C: 'services' };

export function parseCatalogueCode(text: string, catalogue: CatalogueYear): CatalogueCode | undefined {
  const code = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const kind = KINDS[code.charAt(0)];
  return kind !== undefined && /^[ABC](?:\d{2}){1,5}$/.test(code) ? { kind, code, catalogue } : undefined;
}

export function printCatalogueCode({ code }: CatalogueCode): string {
  return code;
}

/** Codes of two editions, or of one that is not known, are never said to be the same. */
export function isSameCatalogueCode(a: CatalogueCode, b: CatalogueCode): boolean {
  return a.catalogue !== null && a.catalogue === b.catalogue && a.code === b.code;
}
