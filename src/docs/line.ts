import type { docs_v1 } from '@googleapis/docs';
import type { Inline, Run } from '../report/tree';
import { writableText } from './writable-text';

type NamedStyle = 'NORMAL_TEXT' | 'TITLE' | 'SUBTITLE' | 'HEADING_1' | 'HEADING_2';

/** A stretch inside a line, in UTF-16 units from the line's start, with the text style that it gets. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly style: docs_v1.Schema$TextStyle;
}

/** One paragraph of the Doc: its text without the newline that ends it, its named style and what is set on top of it. */
export interface Line {
  readonly text: string;
  readonly namedStyle: NamedStyle;
  readonly paragraphStyle: docs_v1.Schema$ParagraphStyle;
  readonly spans: readonly Span[];
}

/** A line of unformatted text in a named style, with `paragraphStyle` on top of it. */
export function plainLine(
  text: string,
  namedStyle: NamedStyle = 'NORMAL_TEXT',
  paragraphStyle: docs_v1.Schema$ParagraphStyle = {},
): Line {
  return { text: writableText(text), namedStyle, paragraphStyle, spans: [] };
}

/** A line whose whole text has one style, besides its paragraph's. */
export function styledLine(
  text: string,
  style: docs_v1.Schema$TextStyle,
  paragraphStyle: docs_v1.Schema$ParagraphStyle = {},
): Line {
  const spans = text === '' ? [] : [{ start: 0, end: text.length, style }];
  return { ...plainLine(text, 'NORMAL_TEXT', paragraphStyle), spans };
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

function runStyle(run: Run): docs_v1.Schema$TextStyle | null {
  if (run.bold === undefined && run.italic === undefined && run.link === undefined) return null;
  return {
    ...(run.bold && { bold: true }),
    ...(run.italic && { italic: true }),
    ...(run.link !== undefined && { link: { url: run.link } }),
  };
}
