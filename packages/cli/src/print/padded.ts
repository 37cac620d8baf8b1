/** Filled with blanks to so many columns of a terminal, where a Chinese character takes two. */
export function padded(text: string, width: number): string {
  const taken = [...text].reduce((sum, character) => sum + (character > '\u2E7F' ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(1, width - taken));
}
