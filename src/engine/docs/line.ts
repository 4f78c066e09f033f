import type { docs_v1 } from '@googleapis/docs';
import type { Inline, Run } from '../report/tree';
import { writableText } from './writable-text';

/** A stretch inside a line, in UTF-16 units from the line's start, with the text style that it gets. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly style: docs_v1.Schema$TextStyle;
}

/** One paragraph of the Doc: its text without the newline that ends it, and what it has beyond normal text. */
export interface Line {
  readonly text: string;
  readonly paragraphStyle: docs_v1.Schema$ParagraphStyle;
  readonly spans: readonly Span[];
}

/** A line of unformatted text. */
export function plainLine(text: string, paragraphStyle: docs_v1.Schema$ParagraphStyle = {}): Line {
  return { text: writableText(text), paragraphStyle, spans: [] };
}

/** A line whose whole text has one style, besides its paragraph's. */
export function styledLine(
  text: string,
  style: docs_v1.Schema$TextStyle,
  paragraphStyle: docs_v1.Schema$ParagraphStyle,
): Line {
  const spans = text === '' ? [] : [{ start: 0, end: text.length, style }];
  return { ...plainLine(text, paragraphStyle), spans };
}

/** A line of running text with the bold, italic and linked stretches that its runs ask for. */
export function runsLine(runs: Inline): Line {
  const spans: Span[] = [];
  let text = '';
  for (const run of runs) {
    const start = text.length;
    text += run.text;
    const style = runStyle(run);
    if (style !== null && run.text !== '') spans.push({ start, end: text.length, style });
  }
  return { ...plainLine(text), spans };
}

function runStyle({ bold, italic, link }: Run): docs_v1.Schema$TextStyle | null {
  if (bold === undefined && italic === undefined && link === undefined) return null;
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(link !== undefined && { link: { url: link } }),
  };
}
