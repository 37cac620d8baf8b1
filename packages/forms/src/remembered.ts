const LONGEST = 12; // longer words are seldom printed twice, and V8 would keep the whole document for a slice of it
const MOST = 4_000;

/** A function of a text that remembers its answers: a form says the same few words in row after row, and every recogniser asks what they mean. */
export function remembered<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return text => {
    if (text.length > LONGEST) return answerTo(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = answerTo(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

/** The same for a thing that many ask about, a row or a list of wordings, for as long as it is there. */
export function rememberedOf<Thing extends object, Answer>(answerOf: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const answers = new WeakMap<Thing, Answer>();
  return thing => {
    const known = answers.get(thing);
    if (known !== undefined) return known;
    const answer = answerOf(thing);
    answers.set(thing, answer);
    return answer;
  };
}
