const END = /[,，;；。:：!?\n]|<[^<>]{0,20}>/;
const EFFECT = /^(?:从而|进而|进一步|不断|持续|有效|切实|积极|大力)?(?:促进|推动|提升|提高|增强|改善|扩大|开拓|拓展|营造|优化|加快|加强|助力?|保障|确保|维护|实现|带动|更好)/;
const PRELUDE = /^(?:按照?|根据|依据|为了?|为进一步|通过|围绕|结合|对照|遵照|\d{4}\s*年$|实际完成情况$)/;

/** 子句: what stands between two marks. `effect` says what it is good for, `task` what is done; what only leads up to them is left out. */
export type Clause = { readonly text: string; readonly kind: 'task' | 'effect' };

export function clausesOf(prose: string): readonly Clause[] {
  return prose.split(END).flatMap(part => {
    const text = part.trim();
    if (text === '' || PRELUDE.test(text)) return [];
    return [{ text, kind: EFFECT.test(text) ? 'effect' : 'task' } as const];
  });
}
