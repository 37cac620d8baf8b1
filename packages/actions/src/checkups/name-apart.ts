/** Names as they came, the second of two alike as `自评表（2）.docx`: by its name a file is known in what is said of it. */
export function nameApart(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map(name => {
    let apart = name;
    for (let count = 2; taken.has(apart); count += 1) apart = name.replace(/(\.[^.]*)?$/, `（${count}）$1`);
    taken.add(apart);
    return apart;
  });
}
