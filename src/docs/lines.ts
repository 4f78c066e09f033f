import type { docs_v1 } from '@googleapis/docs';
import type { Line } from './line';
import type { BlockRange } from './named-ranges';
import type { Piece } from './piece';
import { points } from './units';

/** A block's id and how it stands in the Doc. */
export interface IdentifiedPiece extends Piece {
  readonly id: string;
}

/** Requests, where each piece's lines stand after them, and the index of the newline that ends the last line. */
export interface WrittenLines {
  readonly requests: readonly docs_v1.Schema$Request[];
  readonly ranges: readonly BlockRange[];
  readonly end: number;
}

/** A line at `start`; `end` is the index of the newline that ends it. */
interface PlacedLine extends Line {
  readonly start: number;
  readonly end: number;
}

interface PlacedPiece extends IdentifiedPiece {
  readonly lines: readonly PlacedLine[];
  readonly start: number;
  readonly end: number;
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
  const range = paragraphRange(index, end);
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
  };
}

function placePieces(
  pieces: readonly IdentifiedPiece[],
  index: number,
  afterTable: boolean,
): readonly PlacedPiece[] {
  let next = index;
  return pieces.map((piece) => {
    const start = next;
    const lines = piece.lines.map((line) => {
      const placed = {
        ...(afterTable && next === index ? withRoomAbove(line) : line),
        start: next,
        end: next + line.text.length,
      };
      next = placed.end + 1;
      return placed;
    });
    return { ...piece, lines, start, end: next - 1 };
  });
}

function withRoomAbove(line: Line): Line {
  if (line.namedStyle !== 'NORMAL_TEXT') return line;
  return { ...line, paragraphStyle: { spaceAbove: points(10), ...line.paragraphStyle } };
}

/** The paragraphs from `start` to the newline at `end`, which is left out where it can be: it may be the body's last. */
function paragraphRange(start: number, end: number): docs_v1.Schema$Range {
  return { startIndex: start, endIndex: Math.max(end, start + 1) };
}

function paragraphRequests(line: PlacedLine): docs_v1.Schema$Request[] {
  const paragraphStyle = {
    ...(line.namedStyle === 'NORMAL_TEXT' ? {} : { namedStyleType: line.namedStyle }),
    ...line.paragraphStyle,
  };
  const fields = Object.keys(paragraphStyle).join(',');
  if (fields === '') return [];
  return [{ updateParagraphStyle: { range: paragraphRange(line.start, line.end), paragraphStyle, fields } }];
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
    .flatMap(({ bullets, start, end }) =>
      bullets === undefined
        ? []
        : [{ createParagraphBullets: { range: paragraphRange(start, end), bulletPreset: bullets } }],
    )
    .reverse();
}
