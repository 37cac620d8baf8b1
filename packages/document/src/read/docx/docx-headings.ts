import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml.ts';

/** The outline level of each paragraph style: 0 for the title, null for prose. */
export type HeadingStyles = ReadonlyMap<string, number | null>;

type Style = { readonly name: string; readonly basedOn: string | undefined; readonly level: number | null | undefined };

export function readHeadingStyles(root: XmlElement | undefined): HeadingStyles {
  const styles = new Map<string, Style>();
  for (const style of root ? childrenOf(root, 'style') : []) {
    styles.set(attributeOf(style, 'styleId') ?? '', {
      name: attributeOf(childOf(style, 'name'), 'val') ?? '',
      basedOn: attributeOf(childOf(style, 'basedOn'), 'val'),
      level: outlineLevel(style),
    });
  }
  return new Map([...styles.keys()].map(id => [id, levelOf(id, styles, new Set())]));
}

/** A paragraph's own outline level, else that of its style. */
export function findHeadingLevel(paragraph: XmlElement, styles: HeadingStyles): number | null {
  const own = outlineLevel(paragraph);
  if (own !== undefined) return own;
  const style = attributeOf(childOf(childOf(paragraph, 'pPr'), 'pStyle'), 'val');
  return (style === undefined ? undefined : styles.get(style)) ?? null;
}

/** ECMA-376 part 1, 17.3.1.20: 0 to 8 are the levels of headings, 9 is body text. */
function outlineLevel(holder: XmlElement): number | null | undefined {
  const printed = attributeOf(childOf(childOf(holder, 'pPr'), 'outlineLvl'), 'val');
  if (printed === undefined) return undefined;
  const level = Number(printed);
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : null;
}

function levelOf(id: string, styles: ReadonlyMap<string, Style>, seen: Set<string>): number | null {
  const style = styles.get(id);
  if (style === undefined || seen.has(id)) return null;
  seen.add(id); // a style based on itself must not lead us in a circle
  if (style.level !== undefined) return style.level;
  if (/^title$/i.test(style.name)) return 0;
  const named = /^heading (\d)$/i.exec(style.name)?.[1];
  if (named !== undefined) return Number(named);
  return style.basedOn === undefined ? null : levelOf(style.basedOn, styles, seen);
}
