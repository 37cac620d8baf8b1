const INTENTION = /进一步|不断|继续|持续|加强|加大|强化|积极|努力|完善|提高|提升|促进|推进|深化|优化|确保/;
const PROBLEM = /不(?![断仅但忘懈])|未|没|无|缺|少|难|慢|低|弱|差|滞后|有限|限制|制约|受[^,，;；。]{0,12}影响|疫情|原因|由于|因为|因[^此而]|问题|偏|超|紧张|老化|波动|下降|减少|矛盾|短板|风险|仅|只有|亟|有待|尚|单一|粗放|脱节|断档|推迟|延期|取消|暂停/;

/** Whether a text names anything that went wrong or why. “进一步加强……” names nothing. */
export function tellsProblem(text: string): boolean {
  return PROBLEM.test(text);
}

/** Good intentions and nothing else. */
export function tellsOnlyIntentions(text: string): boolean {
  return !tellsProblem(text) && INTENTION.test(text);
}
