/** A share in whole ten-thousandths: `percent(80)` is 8000, the whole is 10000. Fine enough for every line a regulation draws. */
export type Share = number & { readonly unit: 'ten-thousandth' };

/** 80 % is `percent(80)`. More than the whole is allowed (130 %), less than nothing and hundredths of a percent broken further are not. */
export function percent(value: number): Share {
  const parts = Math.round(value * 100);
  if (!Number.isSafeInteger(parts) || parts < 0 || Math.abs(parts - value * 100) > 1e-6) throw new RangeError(`not a share in whole hundredths of a percent: ${value}`);
  return (parts === 0 ? 0 : parts) as Share; // the one constructor of the brand; −0 is 0
}

export function printShare(share: Share): string {
  return `${share / 100}%`;
}
