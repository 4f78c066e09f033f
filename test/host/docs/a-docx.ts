import { strToU8, unzipSync, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = `${R}/`;

/** What a test's .docx is made of: XML without its root, in WordprocessingML with the prefix w. */
export interface DocxParts {
  /** The content of w:body. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly settings?: string;
  /** Other parts by their name in word/, headers and footers among them: their whole content, roots and all. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Relationships of the main document: id, type as `header`, target; an outside target begins with http. */
  readonly related?: readonly (readonly [id: string, type: string, target: string])[];
}

/** A .docx as Word would write it, small and with just these parts; `namespaces` besides w and r are those of the main document. */
export function aDocx({ body, files = {}, related = [], ...parts }: DocxParts, namespaces = ''): Uint8Array {
  const named = [
    ['styles', parts.styles, 'styles'],
    ['numbering', parts.numbering, 'numbering'],
    ['footnotes', parts.footnotes, 'footnotes'],
    ['settings', parts.settings, 'settings'],
  ] as const;
  const present = named.flatMap(([name, xml, root]) => (xml === undefined ? [] : [{ name, xml, root }]));
  const relationships = [
    ...related,
    ...present.map(({ name }) => [`part-${name}`, name, `${name}.xml`] as const),
  ].map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${TYPES}${type}" Target="${target}"${target.startsWith('http') ? ' TargetMode="External"' : ''}/>`,
  );
  const zip: Record<string, Uint8Array> = {
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="main" Type="${TYPES}officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relationships.join('')}</Relationships>`),
    'word/document.xml': strToU8(rooted('document', `<w:body>${body}</w:body>`, namespaces)),
  };
  for (const { name, xml, root } of present) zip[`word/${name}.xml`] = strToU8(rooted(root, xml));
  for (const [name, file] of Object.entries(files)) {
    zip[`word/${name}`] = typeof file === 'string' ? strToU8(file) : file;
  }
  // A date of its own, so that the same parts give the same bytes.
  return zipSync(zip, { mtime: new Date(2024, 0, 1) });
}

/** XML under a root of the w namespace. */
export function rooted(root: string, xml: string, namespaces = ''): string {
  return `<w:${root} xmlns:w="${W}" xmlns:r="${R}"${namespaces}>${xml}</w:${root}>`;
}

/** A paragraph of one run. */
export function p(text: string, pPr = '', rPr = ''): string {
  return `<w:p><w:pPr>${pPr}</w:pPr><w:r><w:rPr>${rPr}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The text of a part of a .docx. */
export function partOf(docx: Uint8Array, name: string): string {
  const bytes = unzipSync(docx)[name];
  if (bytes === undefined) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(bytes);
}
