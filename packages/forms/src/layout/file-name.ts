/** A name any file can have: without what some file system does not take, and short enough for each (80 characters of three bytes). */
export function fileName(text: string): string {
  return [...text.replace(/[\\/:*?"<>|\s]+/g, ' ')].slice(0, 80).join('').trim();
}
