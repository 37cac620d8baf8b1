import type { PdfFile, Reference } from './pdf-file.ts';
import { escapeXml } from '../xml-text.ts';

/** What makes the file one for archives, PDF/A-2a (ISO 19005-2): metadata that say so, and what its grey means on any device. */
export function writeArchiveParts(file: PdfFile, title: string): { readonly metadata: Reference; readonly intent: Reference } {
  const profile = file.addStream('/N 1', greyProfile());
  return {
    metadata: file.addStream('/Type/Metadata/Subtype/XML', Buffer.from(metadata(title)), false), // to be found without unpacking (6.6.2)
    intent: file.add(`<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(Gray gamma 2.2)/Info(Gray gamma 2.2)/DestOutputProfile ${profile}>>`),
  };
}

/** XMP (ISO 16684-1). Without dates: a paper is as old as what it says. */
function metadata(title: string): string {
  return `<?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

/** A profile of ICC version 2 (ICC.1:2001-04) for a grey monitor: its white and the curve from ink to light. */
function greyProfile(): Buffer {
  const name = 'Gray gamma 2.2';
  const tags = [
    ['desc', Buffer.concat([Buffer.from('desc\0\0\0\0'), uint32(name.length + 1), Buffer.from(`${name}\0`), Buffer.alloc(4 + 4 + 2 + 1 + 67)])],
    ['cprt', Buffer.from('text\0\0\0\0CC0\0')],
    ['wtpt', Buffer.concat([Buffer.from('XYZ \0\0\0\0'), ...D50.map(uint32)])],
    ['kTRC', Buffer.concat([Buffer.from('curv\0\0\0\0'), uint32(1), Buffer.from([2, 0x33])])], // 2.2 in fixed point
  ] as const;
  let offset = 128 + 4 + 12 * tags.length;
  const parts: Buffer[] = [];
  const index = tags.map(([tag, value]) => {
    const part = Buffer.concat([value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
    const entry = Buffer.concat([Buffer.from(tag), uint32(offset), uint32(value.length)]);
    parts.push(part);
    offset += part.length;
    return entry;
  });
  const head = Buffer.alloc(128);
  head.writeUInt32BE(offset, 0);
  head.writeUInt32BE(0x0210_0000, 8); // version 2.1
  head.write('mntrGRAYXYZ ', 12, 'latin1');
  for (const [at, part] of [2000, 1, 1].entries()) head.writeUInt16BE(part, 24 + 2 * at); // a date it must have
  head.write('acsp', 36, 'latin1');
  for (const [at, part] of D50.entries()) head.writeUInt32BE(part, 68 + 4 * at);
  return Buffer.concat([head, uint32(tags.length), ...index, ...parts]);
}

const D50 = [0xf6d6, 0x0001_0000, 0xd32d] as const; // the white of the profile connection space, in fixed point

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
