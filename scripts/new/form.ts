import { Refusal } from '@hengji/model';
import { findOnly, insertImport, insertItem } from './insert.ts';
import { ONE_NAME, pascal, plural } from './names.ts';
import type { Kind } from './plan.ts';

const ROOM = 'packages/forms/src';

export const form: Kind = {
  title: '表（读和写）',
  shape: '表的种类',
  pattern: ONE_NAME,
  example: 'monitoring',

  plan(name, tree) {
    const kinds = [...tree.read(`${ROOM}/paper.ts`).matchAll(/case '([^']+)':/g)].map(([, kind]) => kind); // the switch names every kind of draft
    if (!kinds.includes(name)) {
      throw new Refusal('usage', `读取稿里没有“${name}”这一种。先在 model/src/drafts 写出它的类型，列进 draft.ts 的 Draft。现有：${kinds.join('、')}。`);
    }
    const names: Names = { kind: name, draft: `${pascal(name)}Draft`, recognise: `recognise${pascal(plural(name))}`, paper: `paperOf${pascal(name)}` };
    return {
      files: {
        [`${ROOM}/${name}/form.ts`]: formFile(names),
        [`${ROOM}/${name}/recognise.ts`]: recogniseFile(names),
        [`${ROOM}/${name}/paper.ts`]: paperFile(names),
        [`${ROOM}/${name}/form.test.ts`]: testFile(names),
        [`samples/${name}/original.txt`]: '待填：一份真实的这种表，人名和电话除去\n',
      },
      edits: {
        [`${ROOM}/recognise.ts`]: text => insertItem(insertImport(text, `import { ${names.recognise} } from './${name}/recognise.ts';`), /const RECOGNISERS\b.* = \[/, names.recognise),
        [`${ROOM}/paper.ts`]: text => printKind(insertImport(text, `import { ${names.paper} } from './${name}/paper.ts';`), names),
      },
      next: [
        'form.ts 写下表上印的字，recognise.ts 和 paper.ts 都站在它上面；forms/src/paper.ts 里“能写的有”也加上它',
        `form.test.ts 的 DRAFTS 写虚构的表，再运行 npx vitest run ${ROOM}/${name}`,
        `samples/${name} 放一份真实的表（人名、电话除去），至少两种格式；npm run samples -- --accept 写出各站`,
      ],
    };
  },
};

type Names = { readonly kind: string; readonly draft: string; readonly recognise: string; readonly paper: string };

/** Takes the kind out of those that cannot be printed yet, and prints it. */
function printKind(text: string, { kind, paper }: Names): string {
  const { index, found } = findOnly(text, new RegExp(`^( *)(.*)case '${kind}': ?(.*)\\n`));
  const others = found.replace(new RegExp(`case '${kind}': ?`), '').trimEnd();
  if (others === '') throw new Refusal('usage', `“${kind}”已经有了自己的 paper`);
  return `${text.slice(0, index)}    case '${kind}':\n      return ${paper}(draft);\n${others}\n${text.slice(index + found.length)}`;
}

function formFile({ kind, draft }: Names): string {
  return `import type { Draft } from '@hengji/model';

export type ${draft} = Extract<Draft, { readonly kind: '${kind}' }>;

/** 待填：哪个地方、哪一年、谁填给谁的表. Its fixed words in the order they are printed; recogniser and paper both stand on them. */
export const FORM = {
  title: '待填：表名，照原表印的写',
} as const;
`;
}

function recogniseFile({ draft, recognise }: Names): string {
  return `import type { Reading } from '@hengji/model';
import { plain } from '../plain.ts';
import { proseOf, type Row } from '../rows.ts';
import { FORM, type ${draft} } from './form.ts';

/** Finds every such form of a document and reads it cell by cell. */
export function ${recognise}(rows: readonly Row[]): Reading<${draft}[]> {
  const titles = rows.filter(row => plain(proseOf(row)?.text ?? '') === plain(FORM.title));
  return { value: [], doubts: titles.map(({ at }) => ({ at, message: \`“\${FORM.title}”还不会读，没有读取。\` })) };
}
`;
}

function paperFile({ draft, paper }: Names): string {
  return `import type { Paper } from '@hengji/document';
import { FORM, type ${draft} } from './form.ts';

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
import { expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import type { ${draft} } from './form.ts';
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
