/** What stands in the prose of a draft where the document prints a number of a person's own: that it is there is known, the number is not. */
export const PERSONAL_NUMBERS = { phone: '〔手机号〕', identity: '〔身份证号〕' } as const;
