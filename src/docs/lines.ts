import type { docs_v1 } from '@googleapis/docs';
import type { Line } from './line';
import type { BlockRange } from './named-ranges';
import type { Piece } from './piece';
import { points } from './units';

/** A block's id and how it stands in the Doc. */
export interface IdentifiedPiece extends Piece {
  readonly id: string;
}

/** Requests, where each piece's lines stand after them, and where the last line ends. */
export interface WrittenLines {
  readonly requests: readonly docs_v1.Schema$Request[];
  readonly ranges: readonly BlockRange[];
  /** The index of the newline that ends the last line. */
  readonly end: number;
  /** Where a range may end that takes in the last line, should its newline be the body's last. */
  readonly rangeEnd: number;
}

/** Where a line or a piece stands; `end` is the index of the newline that ends it. */
interface Placed {
  readonly start: number;
  readonly end: number;
  /**
   * Where a range ends that takes in the last paragraph: before its newline, since that may be the body's last, but
   * behind it where the paragraph has nothing else.
   */
  readonly rangeEnd: number;
}

type PlacedLine = Line & Placed;

interface PlacedPiece extends IdentifiedPiece, Placed {
  readonly lines: readonly PlacedLine[];
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
export function writeLines(
  pieces: readonly IdentifiedPiece[],
  index: number,
  afterTable: boolean,
): WrittenLines {
  const placed = placePieces(pieces, index, afterTable);
  const lines = placed.flatMap((piece) => piece.lines);
  const text = lines.map((line) => line.text).join('\n');
  const end = index + text.length;
  const rangeEnd = placed.at(-1)?.rangeEnd ?? index + 1;
  const range = { startIndex: index, endIndex: rangeEnd };
  return {
    requests: [
      ...(text === '' ? [] : [{ insertText: { location: { index }, text } }]),
      { updateTextStyle: { range, textStyle: {}, fields: TEXT_RESET } },
      {
        updateParagraphStyle: {
          range,
          paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
          fields: PARAGRAPH_RESET,
        },
      },
      ...lines.flatMap(paragraphRequests),
      ...lines.flatMap(spanRequests),
      ...bulletRequests(placed),
    ],
    ranges: placed.map(({ id, start, end: newline }) => ({ id, start, end: newline + 1 })),
    end,
    rangeEnd,
  };
}

function placePieces(
  pieces: readonly IdentifiedPiece[],
  index: number,
  afterTable: boolean,
): readonly PlacedPiece[] {
  let next = index;
  let rangeEnd = index;
  return pieces.map((piece) => {
    const start = next;
    const lines = piece.lines.map((line) => {
      const end = next + line.text.length;
      rangeEnd = line.text === '' ? end + 1 : end;
      const placed = {
        ...(afterTable && next === index ? withRoomAbove(line) : line),
        start: next,
        end,
        rangeEnd,
      };
      next = end + 1;
      return placed;
    });
    return { ...piece, lines, start, end: next - 1, rangeEnd };
  });
}

function withRoomAbove(line: Line): Line {
  if (line.namedStyle !== 'NORMAL_TEXT') return line;
  return { ...line, paragraphStyle: { spaceAbove: points(10), ...line.paragraphStyle } };
}

function rangeOf({ start, rangeEnd }: Placed): docs_v1.Schema$Range {
  return { startIndex: start, endIndex: rangeEnd };
}

function paragraphRequests(line: PlacedLine): docs_v1.Schema$Request[] {
  const paragraphStyle = {
    ...(line.namedStyle === 'NORMAL_TEXT' ? {} : { namedStyleType: line.namedStyle }),
    ...line.paragraphStyle,
  };
  const fields = Object.keys(paragraphStyle).join(',');
  if (fields === '') return [];
  return [{ updateParagraphStyle: { range: rangeOf(line), paragraphStyle, fields } }];
}

function spanRequests(line: PlacedLine): docs_v1.Schema$Request[] {
  return line.spans.map(({ start, end, style }) => ({
    updateTextStyle: {
      range: { startIndex: line.start + start, endIndex: line.start + end },
      textStyle: style,
      fields: Object.keys(style).join(','),
    },
  }));
}

/**
 * From the last list to the first: bullets join the list of the paragraph before them when it has the same preset
 * (CreateParagraphBulletsRequest), and two lists of the report must not go on counting as one.
 */
function bulletRequests(pieces: readonly PlacedPiece[]): docs_v1.Schema$Request[] {
  return pieces
    .flatMap((piece) =>
      piece.bullets === undefined
        ? []
        : [{ createParagraphBullets: { range: rangeOf(piece), bulletPreset: piece.bullets } }],
    )
    .reverse();
}
