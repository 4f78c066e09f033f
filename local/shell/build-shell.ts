import { Document, Packer, PageOrientation, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { firstPageHeader, followingPageHeader, pageFooter } from './letterhead';
import { shellStyles } from './shell-styles';

/**
 * The .docx that a report starts as: A4, the named styles, sv-SE, a header for the first page and one for the others
 * with page numbers (which the Docs API cannot insert), a footer, and the body `{{Rapport}}`. The tags are those of
 * the letterhead in src/report/tree.ts. The same source gives the same bytes, whatever the clock and its time zone.
 */
export async function buildShell(): Promise<Uint8Array> {
  const document = new Document({
    title: 'Slutrapport',
    creator: 'Slutrapport',
    lastModifiedBy: 'Slutrapport',
    styles: shellStyles(),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838, orientation: PageOrientation.PORTRAIT },
            margin: { top: 1418, bottom: 1418, left: 1418, right: 1418, header: 709, footer: 709 },
          },
        },
        headers: { first: firstPageHeader(), default: followingPageHeader() },
        footers: { first: pageFooter(), default: pageFooter() },
        children: [new Paragraph({ text: '{{Rapport}}' })],
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toBuffer(document)));
}

/** The package as `docx` made it, less what would differ from one build to the next, and with its language. */
function repack(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes))
    .map(([name, part]) => [name, rewrite(name, strFromU8(part))] as const)
    // A part without relationships needs no list of them.
    .filter(([name, xml]) => !name.endsWith('.rels') || xml.includes('<Relationship '))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, xml]) => [name, strToU8(xml)] as const);
  // The zip format keeps local time: a date made of local parts gives the same bytes in every time zone.
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: new Date(2024, 0, 1) });
}

function rewrite(name: string, xml: string): string {
  if (name === 'docProps/core.xml') {
    return replaced(xml, /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$12024-01-01T00:00:00Z');
  }
  if (name === 'word/settings.xml') {
    return replaced(
      xml,
      /<\/w:compat>/,
      '$&<w:themeFontLang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="sv-SE"/>',
    );
  }
  return xml;
}

function replaced(xml: string, what: RegExp, replacement: string): string {
  if (xml.search(what) === -1) throw new Error(`The shell's XML has nothing that matches ${String(what)}.`);
  return xml.replace(what, replacement);
}
