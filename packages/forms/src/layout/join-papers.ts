import type { Paper } from '@hengji/document';
import { fileName } from './file-name.ts';

/** Several papers in one, each beginning a new page in its own orientation. */
export function joinPapers(name: string, papers: readonly Paper[]): Paper {
  const [first] = papers;
  return {
    name: fileName(name),
    orientation: first?.orientation ?? 'portrait',
    blocks: papers.flatMap(({ orientation, blocks }, index) => (index === 0 ? blocks : [{ kind: 'page', orientation } as const, ...blocks])),
  };
}
