import { Document, Packer, PageOrientation, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { firstPageHeader, followingPageHeader, pageFooter } from './letterhead';
import { shellStyles } from './shell-styles';

/** The parts of the .docx that a reader needs; `docx` writes more than the report uses. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(document|settings|styles|header\d|footer1)\.xml|word\/_rels\/document\.xml\.rels)$/;

/** The styles that a report is written in; Heading3 is there for what the officer adds. */
const STYLES = /^(Normal|TableNormal|Title|Subtitle|Heading[123]|Header|Footer|ListParagraph)$/;

/**
 * The .docx that a report starts as, as XML by part name: A4, the named styles, sv-SE, a header for the first page and
 * one for the others with page numbers (which the Docs API cannot insert), a footer, and the body `{{Rapport}}`. The
 * tags are those of the letterhead in src/iop/profiles/letterhead.ts. The same source gives the same parts, whatever the clock.
 */
export async function buildShellParts(): Promise<Readonly<Record<string, string>>> {
  const footer = pageFooter();
  const document = new Document({
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
        footers: { first: footer, default: footer },
        children: [new Paragraph({ text: '{{Rapport}}' })],
      },
    ],
  });
  const files = Object.entries(unzipSync(new Uint8Array(await Packer.toBuffer(document))));
  const parts = files.map(([name, part]) => [name, strFromU8(part)] as const);
  const footers = footerIds(parts.find(([name]) => name.endsWith('document.xml.rels'))?.[1] ?? '');
  return Object.fromEntries(
    parts
      .filter(([name]) => NEEDED.test(name))
      .map(([name, xml]) => [name, lean(rewrite(name, xml, footers))] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** The shell as one .docx file; the same bytes in every time zone. */
export async function buildShell(): Promise<Uint8Array> {
  const parts = Object.entries(await buildShellParts()).map(([name, xml]) => [name, strToU8(xml)] as const);
  // The zip format keeps local time: a date made of local parts gives the same bytes in every time zone.
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: new Date(2024, 0, 1) });
}

/** The relationships that lead to each footer; both footers say the same, so the first one serves for both. */
function footerIds(rels: string): ReadonlyMap<string, string> {
  const id = (file: string) => new RegExp(`Id="([^"]+)"[^>]*Target="${file}"`).exec(rels)?.[1] ?? '';
  return new Map([[id('footer2.xml'), id('footer1.xml')]]);
}

function rewrite(name: string, xml: string, sameFooter: ReadonlyMap<string, string>): string {
  switch (name) {
    case 'word/settings.xml':
      return replaced(
        xml,
        /<\/w:compat>/,
        '$&<w:themeFontLang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="sv-SE"/>',
      );
    case 'word/document.xml':
      return [...sameFooter].reduce(
        (text, [second, first]) => replaced(text, new RegExp(`r:id="${second}"`), `r:id="${first}"`),
        xml,
      );
    case 'word/styles.xml':
      return kept(xml, /<w:style [^>]*w:styleId="([^"]+)".*?<\/w:style>/g, (style) => STYLES.test(style));
    case '[Content_Types].xml':
      return kept(
        kept(xml, /<Override [^>]*PartName="\/([^"]+)"[^>]*>/g, (part) => NEEDED.test(part)),
        /<Default [^>]*Extension="([^"]+)"[^>]*>/g,
        (extension) => extension === 'xml' || extension === 'rels',
      );
    case '_rels/.rels':
      return kept(xml, /<Relationship [^>]*Target="([^"]+)"[^>]*>/g, (part) => NEEDED.test(part));
    case 'word/_rels/document.xml.rels':
      return kept(xml, /<Relationship [^>]*Target="([^"]+)"[^>]*>/g, (part) => NEEDED.test(`word/${part}`));
    default:
      return xml;
  }
}

/** The same XML without what the pattern finds, where its first group is the name of something that is not needed. */
function kept(xml: string, element: RegExp, isNeeded: (name: string) => boolean): string {
  return xml.replace(element, (tag, name: string) => (isNeeded(name) ? tag : ''));
}

/** The same XML without the namespaces that it does not use, and with xml:space only where there is some. */
function lean(xml: string): string {
  const bare = xml
    .replace(/ mc:Ignorable="[^"]*"/g, '')
    .replace(/ xml:space="preserve"(>\S(?:[^<]*[^\s<])?<)/g, '$1');
  const names = bare.replace(/xmlns:\w+="[^"]*"/g, '');
  return kept(bare, / xmlns:(\w+)="[^"]*"/g, (prefix) => new RegExp(`[<\\s/]${prefix}:`).test(names));
}

function replaced(xml: string, what: RegExp, replacement: string): string {
  if (xml.search(what) === -1) throw new Error(`The shell's XML has nothing that matches ${String(what)}.`);
  return xml.replace(what, replacement);
}
