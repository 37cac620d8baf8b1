import { Refusal } from '@hengji/model';
import { KINDS } from './kinds.ts';
import { RESERVED } from './names.ts';
import type { Plan } from './plan.ts';
import type { Tree } from './tree.ts';

export type Written = { readonly files: readonly string[]; readonly edits: readonly string[]; readonly next: readonly string[] };

/** Writes the first draft of a new thing and enters it where it is listed; when anything is wrong, nothing. */
export function writeNew(tree: Tree, kindName: string, name: string): Written {
  const { files, edits, next } = planNew(tree, kindName, name);
  const taken = Object.keys(files).find(path => tree.has(path));
  if (taken !== undefined) throw new Refusal('usage', `${taken} 已经有了。换一个名字，或直接改它。`);
  const changed = Object.entries(edits).map(([path, edit]) => [path, editFile(tree, path, edit)]);
  tree.write({ ...files, ...Object.fromEntries(changed) });
  return { files: Object.keys(files), edits: Object.keys(edits), next };
}

function planNew(tree: Tree, kindName: string, name: string): Plan {
  const kind = Object.hasOwn(KINDS, kindName) ? KINDS[kindName] : undefined;
  if (!kind) throw new Refusal('usage', `没有“${kindName}”这一种。能写的有：${Object.keys(KINDS).join('、')}。`);
  const isGood = kind.pattern.test(name) && !name.split('/').some(part => RESERVED.has(part));
  if (!isGood) throw new Refusal('usage', `“${name}”不能作名字。应为${kind.shape}，英文词用连字号相连，不用语言的保留字，例如 npm run new ${kindName} ${kind.example}`);
  return kind.plan(name, tree);
}

function editFile(tree: Tree, path: string, edit: (text: string) => string): string {
  try {
    return edit(tree.read(path));
  } catch (cause) {
    throw cause instanceof Refusal ? new Refusal('usage', `${path}：${cause.message}。`, { cause }) : cause;
  }
}
