import type { docs_v1 } from '@googleapis/docs';
import type { Line } from './line';
import type { Piece } from './piece';
import { fieldsOf, points, styleParagraphs, styleText } from './styles';

/** A block's key and how it stands in the Doc. */
export interface KeyedPiece extends Piece {
  readonly key: string;
}

/** Where a block starts. */
export interface BlockStart {
  readonly key: string;
  readonly start: number;
}

/** Requests, where each piece starts after them, and where the last line ends. */
export interface WrittenLines {
  readonly requests: readonly docs_v1.Schema$Request[];
  readonly starts: readonly BlockStart[];
  /** The index of the newline that ends the last line. */
  readonly end: number;
  /**
   * Where a range ends that takes in the last line: before its newline, since that may be the body's last, but behind
   * it where the line has nothing else.
   */
  readonly rangeEnd: number;
}

// Text and paragraphs that are inserted take after what stands around them, so all that may differ is set back first.
const TEXT_RESET =
  'bold,italic,underline,strikethrough,smallCaps,foregroundColor,backgroundColor,fontSize,weightedFontFamily,link';
const PARAGRAPH_RESET =
  'namedStyleType,alignment,lineSpacing,spaceAbove,spaceBelow,indentStart,indentEnd,indentFirstLine,keepWithNext,' +
  'keepLinesTogether';

/**
 * The requests that write the pieces' lines into the empty paragraph at `index`, which becomes the last line.
 * `afterTable` gives running text that comes first some room to the table above it.
 */
export function writeLines(pieces: readonly KeyedPiece[], index: number, afterTable: boolean): WrittenLines {
  const text = pieces.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
  const starts: BlockStart[] = [];
  const paragraphs: docs_v1.Schema$Request[] = [];
  const stretches: docs_v1.Schema$Request[] = [];
  const lists: docs_v1.Schema$Request[] = [];
  let start = index;
  let rangeEnd = index;
  for (const { key, lines, bullets } of pieces) {
    starts.push({ key, start });
    const first = start;
    for (const line of lines) {
      rangeEnd = start + Math.max(line.text.length, 1);
      const style = afterTable && start === index ? withRoomAbove(line) : line.paragraphStyle;
      if (fieldsOf(style) !== '') paragraphs.push(styleParagraphs(start, rangeEnd, style));
      for (const span of line.spans) {
        stretches.push(styleText(start + span.start, start + span.end, span.style));
      }
      start += line.text.length + 1;
    }
    if (bullets === undefined) continue;
    const range = { startIndex: first, endIndex: rangeEnd };
    lists.push({ createParagraphBullets: { range, bulletPreset: bullets } });
  }
  return {
    requests: [
      ...(text === '' ? [] : [{ insertText: { location: { index }, text } }]),
      styleText(index, rangeEnd, {}, TEXT_RESET),
      styleParagraphs(index, rangeEnd, { namedStyleType: 'NORMAL_TEXT' }, PARAGRAPH_RESET),
      ...paragraphs,
      ...stretches,
      // From the last to the first: bullets join the list of the paragraph before them when it has the same preset
      // (CreateParagraphBulletsRequest), and two lists of the report must not go on counting as one.
      ...lists.reverse(),
    ],
    starts,
    end: start - 1,
    rangeEnd,
  };
}

function withRoomAbove({ paragraphStyle }: Line): docs_v1.Schema$ParagraphStyle {
  return 'namedStyleType' in paragraphStyle ? paragraphStyle : { spaceAbove: points(10), ...paragraphStyle };
}
