/**
 * A section of pictures in the .docx that a document is made of: no request of the Docs API gives a picture an alternative
 * text (Docs API v1, EmbeddedObject.title and description are read only), but an import takes it over.
 */

/** A picture. `base64` is a PNG; the size is in any unit, as its shape is all that counts. */
export interface Picture {
  readonly base64: string;
  readonly width: number;
  readonly height: number;
  /** What the picture shows, for those who do not see it. */
  readonly alternative: string;
}

/** A heading with a text, and beneath it a heading and pictures for each thing. */
export interface PictureSection {
  readonly heading: string;
  readonly text: string;
  readonly parts: readonly { readonly heading: string; readonly pictures: readonly Picture[] }[];
}

/** What a .docx is packed of: its parts of XML by name, and its PNG pictures. */
export interface WordPackage {
  readonly parts: Readonly<Record<string, string>>;
  readonly pictures: readonly { readonly name: string; readonly base64: string }[];
}

/** The text between the margins of an A4 page is 160 mm wide, in English metric units (ECMA-376, 20.1.2.1: 36 000 a millimetre). */
const WIDTH = 160 * 36_000;

const NAMESPACES = {
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  image: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image',
} as const;

/** The .docx of these parts with the section last in its body; as it is without a section. */
export function withPictures(parts: WordPackage['parts'], section: PictureSection | null): WordPackage {
  if (section === null) return { parts, pictures: [] };
  const media: WordPackage['pictures'][number][] = [];
  const written = section.parts.map(({ heading, pictures }) => [
    paragraph(run(heading), style('Heading2')),
    ...pictures.map((picture) => {
      media.push({ name: `word/media/picture${String(media.length + 1)}.png`, base64: picture.base64 });
      return paragraph(drawing(picture, media.length));
    }),
  ]);
  const body = [
    paragraph(run(section.heading), `${style('Heading1')}<w:pageBreakBefore/>`),
    paragraph(run(section.text), '<w:keepNext/>'),
    ...written.flat(),
  ].join('');
  const links = media.map(
    ({ name }, at) =>
      `<Relationship Id="${idOf(at + 1)}" Type="${NAMESPACES.image}" Target="${name.slice('word/'.length)}"/>`,
  );
  const added: readonly (readonly [part: string, before: string, xml: string])[] = [
    ['word/document.xml', '<w:sectPr>', body],
    ['word/_rels/document.xml.rels', '</Relationships>', links.join('')],
    ['[Content_Types].xml', '<Override ', '<Default ContentType="image/png" Extension="png"/>'],
  ];
  return {
    parts: { ...parts, ...Object.fromEntries(added.map((one) => withXml(parts, one))) },
    pictures: media,
  };
}

function withXml(
  parts: WordPackage['parts'],
  [part, before, xml]: readonly [part: string, before: string, xml: string],
): readonly [string, string] {
  const text = parts[part] ?? '';
  const at = text.indexOf(before);
  if (at === -1) throw new Error(`the part ${part} has no ${before} to write a picture before`);
  return [part, text.slice(0, at) + xml + text.slice(at)];
}

function drawing({ width, height, alternative }: Picture, number: number): string {
  const { wp, a, pic } = NAMESPACES;
  const extent = `cx="${String(WIDTH)}" cy="${String(Math.round((WIDTH * height) / width))}"`;
  const named = (tag: string) =>
    `<${tag} id="${String(number)}" name="${idOf(number)}" descr="${escaped(alternative)}"/>`;
  return [
    `<w:r><w:drawing><wp:inline xmlns:wp="${wp}" distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>`,
    named('wp:docPr'),
    `<a:graphic xmlns:a="${a}"><a:graphicData uri="${pic}"><pic:pic xmlns:pic="${pic}"><pic:nvPicPr>`,
    named('pic:cNvPr'),
    `<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${idOf(number)}"/><a:stretch><a:fillRect/></a:stretch>`,
    `</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>',
    '</wp:inline></w:drawing></w:r>',
  ].join('');
}

function idOf(number: number): string {
  return `picture${String(number)}`;
}

function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

function style(id: string): string {
  return `<w:pStyle w:val="${id}"/>`;
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text as XML; a line break within it is a space. */
function escaped(text: string): string {
  return text.replaceAll('\u000b', ' ').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
