import { Refusal } from '@hengji/model';
import { insertBefore, insertExport, insertImport, insertItem } from './insert.ts';
import { ONE_NAME, pascal, plural } from './names.ts';
import type { Kind } from './plan.ts';

const ROOM = 'packages/forms/src';
const MODEL = 'packages/model/src';

export const form: Kind = {
  title: '表（读和写）',
  shape: '表的种类',
  pattern: ONE_NAME,
  example: 'rectification',

  plan(kind, tree) {
    const known = [...tree.read(`${ROOM}/paper.ts`).matchAll(/case '([^']+)':/g)].map(([, each]) => each); // the switch names every kind of draft
    if (known.includes(kind)) throw new Refusal('usage', `读取稿里已经有“${kind}”这一种。已有的：${known.join('、')}。换一个名字，或在 forms/src/${kind} 里直接补。`);

    const names: Names = { kind, draft: `${pascal(kind)}Draft`, recognise: `recognise${pascal(plural(kind))}`, paper: `paperOf${pascal(kind)}` };
    const { draft, recognise, paper } = names;
    return {
      files: {
        [`${MODEL}/drafts/${kind}.ts`]: draftFile(names),
        [`${ROOM}/${kind}/form.ts`]: FORM_FILE,
        [`${ROOM}/${kind}/recognise.ts`]: recogniseFile(names),
        [`${ROOM}/${kind}/paper.ts`]: paperFile(names),
        [`${ROOM}/${kind}/form.test.ts`]: testFile(names),
        [`samples/${kind}/original.txt`]: '待填：一份真实的这种表，人名和电话除去\n',
      },
      edits: {
        [`${MODEL}/drafts/draft.ts`]: text => insertBefore(insertImport(text, `import type { ${draft} } from './${kind}.ts';`), /(?<=^export type Draft = [^;]*);/, ` | ${draft}`),
        'packages/audit/src/subject.ts': text => insertBefore(insertItem(text, /^type Forms = \{/, `readonly '${kind}': DraftOf<'${kind}'>`), SWITCH_END, `    case '${kind}': return draft;\n`),
        'packages/actions/src/papers/parse-drafts.ts': text => insertItem(text, /^const SHAPES\b.* = \{/m, `'${kind}': object({ kind: oneOf('${kind}'), edition: text, span, year: count, department: named, project: named, places })`),
        'packages/cli/src/print/words.ts': text => insertItem(text, /^export const KIND_WORDS\b.* = \{/, `'${kind}': '待填：表的名字'`),
        [`${MODEL}/index.ts`]: text => insertExport(text, `export type { ${draft} } from './drafts/${kind}.ts';`),
        [`${ROOM}/recognise.ts`]: text => insertItem(insertImport(text, `import { ${recognise} } from './${kind}/recognise.ts';`), /const RECOGNISERS\b.* = \[/, recognise),
        [`${ROOM}/papers.ts`]: text => insertItem(insertImport(text, `import { ${paper} } from './${kind}/paper.ts';`), /^export const PAPERS = \{/m, `'${kind}': each('待填：表的名字', '${kind}', ${paper})`),
        [`${ROOM}/paper.ts`]: text => insertBefore(insertImport(text, `import { ${paper} } from './${kind}/paper.ts';`), SWITCH_END, `    case '${kind}':\n      return ${paper}(draft);\n`),
      },
      next: [
        `model/src/drafts/${kind}.ts 写明读出来的各格；form.ts 写下表上印的字，recognise.ts 和 paper.ts 都站在它上面`,
        `form.test.ts 的 DRAFTS 写虚构的表，再运行 npx vitest run ${ROOM}/${kind}`,
        `samples/${kind} 放一份真实的表（人名、电话除去），至少两种格式；npm run samples -- --accept 写出各站`,
      ],
    };
  },
};

/** Where the switch over all kinds of draft ends. */
const SWITCH_END = /(?<=switch \(draft\.kind\) \{\n(?:(?! {2}\}).*\n)*) {2}\}/;

type Names = { readonly kind: string; readonly draft: string; readonly recognise: string; readonly paper: string };

function draftFile({ kind, draft }: Names): string {
  return `import type { Printed } from '../cell.ts';
import type { Field, Place, Span } from '../place.ts';

/** 待填：哪张表、谁填给谁: contract \`hengji read\`, kind \`${kind}\`. */
export type ${draft} = {
  readonly kind: '${kind}';
  readonly edition: string;
  readonly span: Span | null;
  readonly year: number | null;
  readonly department: { readonly code: Printed; readonly name: Printed };
  readonly project: { readonly code: Printed; readonly name: Printed };
  readonly places: Readonly<Record<Field, Place>>;
};
`;
}

const FORM_FILE = `/** 待填：哪个地方、哪一年的表. Its fixed words in the order they are printed; recogniser and paper both stand on them. */
export const FORM = {
  title: '待填：表名，照原表印的写',
} as const;
`;

function recogniseFile({ draft, recognise }: Names): string {
  return `import type { Reading, ${draft} } from '@hengji/model';
import { plain } from '../plain.ts';
import { proseOf, type Row } from '../rows.ts';
import { FORM } from './form.ts';

/** Finds every such form of a document and reads it cell by cell. */
export function ${recognise}(rows: readonly Row[]): Reading<${draft}[]> {
  const titles = rows.filter(row => plain(proseOf(row)?.text ?? '') === plain(FORM.title));
  return { value: [], doubts: titles.map(({ at }) => ({ at, message: \`“\${FORM.title}”还不会读，没有读取。\` })) };
}
`;
}

function paperFile({ draft, paper }: Names): string {
  return `import type { Paper } from '@hengji/document';
import type { ${draft} } from '@hengji/model';
import { FORM } from './form.ts';

/** Lays a draft out as its edition prescribes. What the draft does not have is not printed, what stands blank prints blank: the paper reads back as the draft. */
export function ${paper}({ year }: ${draft}): Paper {
  return {
    name: FORM.title,
    orientation: 'portrait',
    blocks: [
      { kind: 'heading', level: 0, runs: [{ text: FORM.title }] },
      ...(year === null ? [] : [{ kind: 'paragraph', runs: [{ text: String(year), source: 'year' }, { text: '年度' }], align: 'center', indent: false } as const]),
    ],
  };
}
`;
}

function testFile({ draft, recognise, paper }: Names): string {
  return `import { readDocument, writeDocx, writeXlsx } from '@hengji/document';
import type { ${draft} } from '@hengji/model';
import { expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import { ${paper} } from './paper.ts';
import { ${recognise} } from './recognise.ts';

/** Invented, in the manner of real ones: zero, blank and absent have a cell each. */
const DRAFTS: readonly ${draft}[] = [];

test.each([
  ['docx', writeDocx],
  ['xlsx', writeXlsx],
] as const)('a draft printed as %s reads back as the same draft', async (format, write) => {
  expect(DRAFTS, '待填：在 DRAFTS 写虚构的表，零、空白、没有各占一格').not.toEqual([]);
  for (const draft of DRAFTS) {
    const { value } = await readDocument(await write(${paper}(draft)), \`表.\${format}\`);
    expect(${recognise}(rowsOf(value)).value.map(said)).toEqual([said(draft)]);
  }
});

/** What a draft says, without where it stood. */
function said(draft: ${draft}) {
  return { ...draft, span: null, places: {} };
}
`;
}
