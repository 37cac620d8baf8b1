const NUMBERED = /[〔【[(]\s*(?:19|20)\d{2}\s*[〕】\])]\s*\d{1,4}\s*号/;

/** Whether a project's name says that it is paid from earmarked money: it names the fund, or the paper that handed it down. */
export function isNamedSpecialFund(name: string): boolean {
  const plain = name.normalize('NFKC');
  return /专项资金|奖励资金|补助资金|下达/.test(plain) || NUMBERED.test(plain);
}
