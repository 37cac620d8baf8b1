import { posix } from 'node:path';
import { decodeXml } from '../read/decode.ts';
import { type Archive, damaged } from '../read/archive.ts';
import { append, applyEdits, attributeOf, insertAt, namespaceOf, outlineOf, prefixOf } from './xml-edit.ts';
import { replaceParts } from './replace-parts.ts';

/** A part that another belongs to. `type` is the last word of the relation's own name: `comments`. */
export type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** An Office file in which some parts are put in other words; all others stay to the byte. */
export type OfficeFile = {
  readonly archive: Archive;
  readonly has: (part: string) => boolean;
  /** Refuses the file when the part is not there. */
  readonly get: (part: string) => string;
  readonly put: (part: string, text: string) => void;
  readonly relations: (part: string) => readonly Relation[];
  /** Ties a part to another and gives the id by which that one calls it. */
  readonly relate: (part: string, type: string, target: string) => string;
  readonly declareType: (part: string, type: string) => void;
  readonly declareExtension: (extension: string, type: string) => void;
  /** A name that no part has yet: `xl/comments3.xml`. */
  readonly newName: (stem: string, extension: string) => string;
  readonly bytes: () => Uint8Array;
};

export function openOfficeFile(bytes: Uint8Array, archive: Archive, name: string): OfficeFile {
  const texts = new Map<string, string>();
  const changed = new Set<string>();
  const names = new Set(archive.names);

  const has = (part: string) => names.has(part);
  const get = (part: string): string => {
    const known = texts.get(part);
    if (known !== undefined) return known;
    const content = archive.expand(one => one === part).get(part);
    const text = content && decodeXml(content);
    if (text === undefined) throw damaged(name);
    texts.set(part, text);
    return text;
  };
  const put = (part: string, text: string) => {
    texts.set(part, text);
    changed.add(part);
    names.add(part);
  };
  const relations = (part: string): readonly Relation[] => {
    if (!has(relationsOf(part))) return [];
    return outlineOf(get(relationsOf(part))).children.filter(relation => attributeOf(relation, 'TargetMode') !== 'External').map(relation => ({
      id: attributeOf(relation, 'Id') ?? '',
      type: posix.basename(attributeOf(relation, 'Type') ?? ''),
      target: posix.resolve('/', posix.dirname(part), attributeOf(relation, 'Target') ?? '').slice(1),
    }));
  };
  const appendTo = (part: string, child: (prefix: string) => string) => {
    const xml = get(part);
    const { root } = outlineOf(xml);
    put(part, applyEdits(xml, [append(root, child(prefixOf(root)))]));
  };

  return {
    archive, has, get, put, relations,
    relate(part, type, target) {
      const file = relationsOf(part);
      if (!has(file)) put(file, `${XML}<Relationships xmlns="${PACKAGE}/relationships"/>`);
      const id = newId(get(file));
      const path = posix.relative(posix.dirname(part), target);
      appendTo(file, prefix => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${path}"/>`);
      return id;
    },
    declareType: (part, type) => appendTo(TYPES, prefix => `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`),
    declareExtension(extension, type) {
      const xml = get(TYPES);
      const { root, children } = outlineOf(xml);
      if (children.some(child => attributeOf(child, 'Extension')?.toLowerCase() === extension)) return;
      put(TYPES, applyEdits(xml, [insertAt(root.openEnd, `<${prefixOf(root)}Default Extension="${extension}" ContentType="${type}"/>`)]));
    },
    newName(stem, extension) {
      const taken = new Set([...names].map(part => part.toLowerCase())); // part names differ by more than their case (ECMA-376 part 2, 6.2.2)
      for (let number = 1; ; number += 1) if (!taken.has(`${stem}${number}.${extension}`.toLowerCase())) return `${stem}${number}.${extension}`;
    },
    bytes: () => replaceParts(bytes, new Map([...changed].map(part => [part, new TextEncoder().encode(withOwnEncoding(texts.get(part) ?? ''))]))),
  };
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = '[Content_Types].xml';

/** Office keeps two names for each of its namespaces: the usual one, and that of strict files (ECMA-376 part 1, annex A). */
export function officeNamespace(xml: string): string {
  const { root } = outlineOf(xml);
  return namespaceOf(root, prefixOf(root))?.startsWith('http://purl.oclc.org/') ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
}

function relationsOf(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

function newId(relations: string): string {
  const taken = new Set(outlineOf(relations).children.map(relation => attributeOf(relation, 'Id')));
  for (let number = taken.size + 1; ; number += 1) if (!taken.has(`rId${number}`)) return `rId${number}`;
}

/** What was written as UTF-16 is written as UTF-8 now, and must not say otherwise. */
function withOwnEncoding(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?)\s+encoding\s*=\s*["'](?!utf-8["'])[^"']*["']/i, '$1');
}
