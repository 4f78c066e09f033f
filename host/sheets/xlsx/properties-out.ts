import type { SpreadsheetModel } from '../spreadsheet-model';
import { protectionProperties } from './protection-details';
import { escapeText, xml, xmlPart } from './xml-out';

// The same workbook must give the same bytes, whenever and wherever it is written.
const made = '2000-01-01T00:00:00Z';

/** A part of the package's properties: its content type, and the kind of its relation. */
export interface PropertiesPart {
  readonly name: string;
  readonly content: string;
  readonly type: string;
  readonly kind: string;
}

/** What the package says of the workbook as a whole (ECMA-376 part 2, 11; part 1, 22.2). */
export function propertiesParts(book: SpreadsheetModel): readonly PropertiesPart[] {
  const date = { 'xsi:type': 'dcterms:W3CDTF' };
  const core = xml(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      xml('dc:title', {}, escapeText(book.name)),
      xml('dcterms:created', date, made),
      xml('dcterms:modified', date, made),
    ],
  );
  const app = xml(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    xml('Application', {}, 'Microsoft Excel'),
  );
  const protections = protectionProperties(book);
  return [
    {
      name: 'docProps/core.xml',
      content: xmlPart(core),
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      kind: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    },
    {
      name: 'docProps/app.xml',
      content: xmlPart(app),
      type: 'extended-properties',
      kind: 'extended-properties',
    },
    ...(protections === undefined
      ? []
      : [
          {
            name: 'docProps/custom.xml',
            content: protections,
            type: 'custom-properties',
            kind: 'custom-properties',
          },
        ]),
  ];
}
