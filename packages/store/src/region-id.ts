/** 行政区划 by its code. It stands in `SET LOCAL` as a literal, so it is checked where it is made. */
export type RegionId = string & { readonly names: 'region' };

const REGION_ID = /^[0-9A-Za-z-]{1,32}$/;

/** GB/T 2260 codes have six digits; development zones with a finance bureau of their own carry longer ones or letters. */
export function regionId(code: string): RegionId {
  if (!REGION_ID.test(code)) throw new RangeError(`not a region code: ${code}`);
  return code as RegionId; // the one constructor of the brand
}
