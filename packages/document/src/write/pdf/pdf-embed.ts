import type { PdfFile, Reference } from './pdf-file.ts';
import { type FontSubset, writeSubset } from './pdf-subset.ts';
import { print } from './pdf-content.ts';

/** Puts a font into the file as far as the document uses it (ISO 32000-1, 9.7), with the character behind every glyph. */
export function embedFont(file: PdfFile, subset: FontSubset): Reference {
  const { font, codes } = subset;
  const program = writeSubset(subset);
  const stream = file.addStream(`/Length1 ${program.length}`, program);
  const name = `${PREFIX}${String.fromCharCode(65 + Number(subset.name.slice(1)) % 26)}+${font.postScriptName}`;
  const descriptor = file.add(`<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${font.box.map(print).join(' ')}]/ItalicAngle 0/Ascent ${print(font.ascent)}`
    + `/Descent ${print(font.descent)}/CapHeight ${print(font.ascent)}/StemV 80/FontFile2 ${stream}>>`);
  const widths = [...codes.keys()].map(codePoint => print(font.advanceOf(font.findGlyph(codePoint) ?? 0)));
  const glyphs = file.add(`<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>`
    + `/FontDescriptor ${descriptor}/CIDToGIDMap/Identity/DW 1000/W[1[${widths.join(' ')}]]>>`);
  const characters = file.addStream('', characterMap([...codes.keys()]));
  return file.add(`<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${glyphs}]/ToUnicode ${characters}>>`);
}

const PREFIX = 'HENGJ'; // six letters before the name say that a font is not whole (9.6.4)

/** 9.10.3; a block may hold a hundred entries. */
function characterMap(codePoints: readonly number[]): string {
  const entries = codePoints.map((codePoint, index) => `<${hex(index + 1)}><${[...String.fromCodePoint(codePoint)].flatMap(unitsOf).map(hex).join('')}>`);
  const blocks = Array.from({ length: Math.ceil(entries.length / 100) }, (_, index) => entries.slice(100 * index, 100 * index + 100));
  return [
    '/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def',
    '1 begincodespacerange<0000><ffff>endcodespacerange',
    ...blocks.map(block => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict/CMap defineresource pop end end',
  ].join('\n');
}

function unitsOf(character: string): readonly number[] {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}
