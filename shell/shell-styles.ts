import type { IStylesOptions } from 'docx';

/** The room between the margins of the page, in twentieths of a point. */
export const TEXT_WIDTH = 9070;

// Both exist in Google Docs and Word, and LibreOffice has fonts of the same widths.
const SERIF = 'Times New Roman';
const SANS = 'Arial';
const LANGUAGE = { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'sv-SE' };

/** The named styles that the writer uses, with their spacing: no empty paragraph is needed for room. Sizes in half points. */
export function shellStyles(): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: SANS, size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after, line: 240 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: SERIF, size: 24, language: LANGUAGE },
        paragraph: { spacing: { before: 0, after: 140, line: 276 } },
      },
      title: {
        run: { font: SANS, size: 36, bold: true, color: '000000' },
        paragraph: { spacing: { before: 240, after: 120, line: 240 }, keepNext: true, keepLines: true },
      },
      heading1: heading(26, 320, 100),
      heading2: heading(22, 240, 80),
      heading3: heading(20, 200, 60),
      listParagraph: { paragraph: { spacing: { after: 80 } } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { font: SANS, size: 24, color: '404040' },
        paragraph: { spacing: { before: 0, after: 360, line: 240 } },
      },
      {
        id: 'Header',
        name: 'header',
        basedOn: 'Normal',
        run: { font: SANS, size: 19 },
        paragraph: { spacing: { before: 0, after: 0, line: 252 } },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { font: SANS, size: 17, color: '404040' },
        paragraph: { spacing: { before: 0, after: 0, line: 240 } },
      },
    ],
  };
}
