import type { docs_v1 } from '@googleapis/docs';
import type { Inline, Run } from '../report/tree';
import { writableText } from './writable-text';

/** A range of a paragraph's text, in UTF-16 units from its start, and the text style that it gets. */
export interface StyledRange {
  readonly start: number;
  readonly end: number;
  readonly style: docs_v1.Schema$TextStyle;
}

/** One paragraph of the Doc: its text without the newline that ends it, and what it has beyond normal text. */
export interface ParagraphSpec {
  readonly text: string;
  readonly paragraphStyle: docs_v1.Schema$ParagraphStyle;
  readonly styledRanges: readonly StyledRange[];
}

/** A paragraph of unformatted text. */
export function plainParagraph(
  text: string,
  paragraphStyle: docs_v1.Schema$ParagraphStyle = {},
): ParagraphSpec {
  return { text: writableText(text), paragraphStyle, styledRanges: [] };
}

/** A paragraph whose whole text has one style, besides the paragraph's own. */
export function styledParagraph(
  text: string,
  style: docs_v1.Schema$TextStyle,
  paragraphStyle: docs_v1.Schema$ParagraphStyle,
): ParagraphSpec {
  const styledRanges = text === '' ? [] : [{ start: 0, end: text.length, style }];
  return { ...plainParagraph(text, paragraphStyle), styledRanges };
}

/** A paragraph of running text, with the ranges that its runs make bold, italic or linked. */
export function runsParagraph(runs: Inline): ParagraphSpec {
  const styledRanges: StyledRange[] = [];
  let text = '';
  for (const run of runs) {
    const start = text.length;
    text += run.text;
    const style = runStyle(run);
    if (style !== null && run.text !== '') styledRanges.push({ start, end: text.length, style });
  }
  return { ...plainParagraph(text), styledRanges };
}

function runStyle({ bold, italic, link }: Run): docs_v1.Schema$TextStyle | null {
  if (bold === undefined && italic === undefined && link === undefined) return null;
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(link !== undefined && { link: { url: link } }),
  };
}
