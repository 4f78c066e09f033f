import type { docs_v1 } from '@googleapis/docs';
import type { DraftMark, Heading, Paragraph, Subtitle, Title } from '../report/tree';
import { plainParagraph, runsParagraph, styledParagraph } from './paragraph-spec';
import type { BlockContent } from './block-content';
import { box, colour, points, rule } from './styles';

/** The line that says that the report is a draft: bold in a box, so that it shows in black and white too. */
export function draftMarkContent(block: DraftMark): BlockContent {
  return { paragraphs: [styledParagraph(block.text, { bold: true }, draftMarkStyle())] };
}

/** The document's title, in the named style TITLE. */
export function titleContent(block: Title): BlockContent {
  return { paragraphs: [plainParagraph(block.text, { namedStyleType: 'TITLE' })] };
}

/** The document's subtitle, in the named style SUBTITLE. */
export function subtitleContent(block: Subtitle): BlockContent {
  return { paragraphs: [plainParagraph(block.text, { namedStyleType: 'SUBTITLE' })] };
}

/** A heading in the named style of its level, kept on the page of what follows it, on a new one where it starts one. */
export function headingContent(block: Heading): BlockContent {
  const namedStyleType = block.level === 1 ? 'HEADING_1' : 'HEADING_2';
  const place = { keepWithNext: true, ...(block.startsPage === true && { pageBreakBefore: true }) };
  return { paragraphs: [plainParagraph(block.text, { namedStyleType, ...place })] };
}

/** A paragraph of running text. */
export function paragraphContent(block: Paragraph): BlockContent {
  return { paragraphs: [runsParagraph(block.runs)] };
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
