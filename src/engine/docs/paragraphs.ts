import type { docs_v1 } from '@googleapis/docs';
import type { DraftMark, Heading, Paragraph, Subtitle, Title } from '../report/tree';
import { plainLine, runsLine, styledLine } from './line';
import type { Piece } from './piece';
import { box, colour, points, rule } from './styles';

/** The line that says that the report is a draft: bold in a box, so that it shows in black and white too. */
export function draftMarkPiece(block: DraftMark): Piece {
  return { lines: [styledLine(block.text, { bold: true }, draftMarkStyle())] };
}

/** The document's title, in the named style TITLE. */
export function titlePiece(block: Title): Piece {
  return { lines: [plainLine(block.text, { namedStyleType: 'TITLE' })] };
}

/** The document's subtitle, in the named style SUBTITLE. */
export function subtitlePiece(block: Subtitle): Piece {
  return { lines: [plainLine(block.text, { namedStyleType: 'SUBTITLE' })] };
}

/** A heading in the named style of its level, kept on the page of what follows it. */
export function headingPiece(block: Heading): Piece {
  const namedStyleType = block.level === 1 ? 'HEADING_1' : 'HEADING_2';
  return { lines: [plainLine(block.text, { namedStyleType, keepWithNext: true })] };
}

/** A paragraph of running text. */
export function paragraphPiece(block: Paragraph): Piece {
  return { lines: [runsLine(block.runs)] };
}

function draftMarkStyle(): docs_v1.Schema$ParagraphStyle {
  return {
    ...box(rule('8A5A00', 1, 4)),
    // Black on this yellow has a contrast of 18:1; WCAG 2.2 requires 4.5:1 (1.4.3).
    shading: { backgroundColor: colour('FFF4CC') },
    // The box stands outside the text by its padding and its line: so it keeps within the margins.
    indentStart: points(5),
    indentFirstLine: points(5),
    indentEnd: points(5),
    spaceBelow: points(12),
  };
}
