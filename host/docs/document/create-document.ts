import type { docs_v1 } from '@googleapis/docs';
import type { JsonObject } from '../wire/json';

const pt = (magnitude: number): JsonObject => (magnitude === 0 ? { unit: 'PT' } : { magnitude, unit: 'PT' });
const grey = (level: number): JsonObject => ({
  color: { rgbColor: { red: level, green: level, blue: level } },
});
const noBorder: JsonObject = { color: {}, width: pt(0), padding: pt(0), dashStyle: 'SOLID' };

/** The paragraph style that inherits nothing: every field has its default. As recorded in every docs-fixtures document. */
export const plainParagraphStyle: JsonObject = {
  namedStyleType: 'NORMAL_TEXT',
  alignment: 'START',
  lineSpacing: 115,
  direction: 'LEFT_TO_RIGHT',
  spacingMode: 'COLLAPSE_LISTS',
  spaceAbove: pt(0),
  spaceBelow: pt(0),
  borderBetween: noBorder,
  borderTop: noBorder,
  borderBottom: noBorder,
  borderLeft: noBorder,
  borderRight: noBorder,
  indentFirstLine: pt(0),
  indentStart: pt(0),
  indentEnd: pt(0),
  keepLinesTogether: false,
  keepWithNext: false,
  avoidWidowAndOrphan: true,
  shading: { backgroundColor: {} },
  pageBreakBefore: false,
};

/** The text style that inherits nothing. */
export const plainTextStyle: JsonObject = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  smallCaps: false,
  backgroundColor: {},
  foregroundColor: { color: { rgbColor: {} } },
  fontSize: pt(11),
  weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
  baselineOffset: 'NONE',
};

/** A named style over NORMAL_TEXT: above and below it so many points, its text of `size` points. */
function namedStyle(type: string, size: number, above: number, below: number, text: JsonObject): JsonObject {
  return {
    namedStyleType: type,
    textStyle: { fontSize: pt(size), ...text },
    paragraphStyle: {
      namedStyleType: 'NORMAL_TEXT',
      direction: 'LEFT_TO_RIGHT',
      spaceAbove: pt(above),
      spaceBelow: pt(below),
      keepLinesTogether: true,
      keepWithNext: true,
      pageBreakBefore: false,
    },
  };
}

/** The named styles of a new document. */
export const defaultNamedStyles: JsonObject = {
  styles: [
    { namedStyleType: 'NORMAL_TEXT', textStyle: plainTextStyle, paragraphStyle: plainParagraphStyle },
    namedStyle('HEADING_1', 20, 20, 6, {}),
    namedStyle('HEADING_2', 16, 18, 6, { bold: false }),
    namedStyle('HEADING_3', 14, 16, 4, { bold: false, foregroundColor: grey(0.2627451) }),
    namedStyle('HEADING_4', 12, 14, 4, { foregroundColor: grey(0.4) }),
    namedStyle('HEADING_5', 11, 12, 4, { foregroundColor: grey(0.4) }),
    namedStyle('HEADING_6', 11, 12, 4, { italic: true, foregroundColor: grey(0.4) }),
    namedStyle('TITLE', 26, 0, 3, {}),
    namedStyle('SUBTITLE', 15, 0, 16, {
      italic: false,
      foregroundColor: grey(0.4),
      weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
    }),
  ],
};

/** The document style of a new document: A4, as for an account in Sweden, with margins of 72 points. */
export const defaultDocumentStyle: JsonObject = {
  background: { color: {} },
  documentFormat: { documentMode: 'PAGES' },
  pageNumberStart: 1,
  marginTop: pt(72),
  marginBottom: pt(72),
  marginRight: pt(72),
  marginLeft: pt(72),
  marginHeader: pt(36),
  marginFooter: pt(36),
  pageSize: { height: pt(841.8897637795277), width: pt(595.2755905511812) },
  useCustomHeaderFooterMargins: true,
};

/** The section break that every body starts with. */
export const firstSectionBreak: JsonObject = {
  endIndex: 1,
  sectionBreak: {
    sectionStyle: {
      columnSeparatorStyle: 'NONE',
      contentDirection: 'LEFT_TO_RIGHT',
      sectionType: 'CONTINUOUS',
    },
  },
};

/**
 * An empty document as documents.create answers it: everything but the title in the request is ignored (v1.d.ts). It has
 * no documentId: the service that keeps it gives it one.
 */
export function createDocument(title: string): docs_v1.Schema$Document {
  const empty: JsonObject = {
    title,
    body: {
      content: [
        firstSectionBreak,
        {
          startIndex: 1,
          endIndex: 2,
          paragraph: {
            elements: [{ startIndex: 1, endIndex: 2, textRun: { content: '\n', textStyle: {} } }],
            paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
          },
        },
      ],
    },
    documentStyle: defaultDocumentStyle,
    namedStyles: defaultNamedStyles,
    revisionId: 'local.0',
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
  };
  return structuredClone(empty);
}
