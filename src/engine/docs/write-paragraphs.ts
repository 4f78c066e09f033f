import type { docs_v1 } from '@googleapis/docs';
import type { ParagraphSpec } from './paragraph-spec';
import type { BlockContent } from './block-content';
import { fieldsOf, points, styleParagraphs, styleText } from './styles';

/** A block's key and how it stands in the Doc. */
export interface KeyedContent extends BlockContent {
  readonly key: string;
}

/** Where a block starts. */
export interface BlockStart {
  readonly key: string;
  readonly start: number;
}

/** Requests, where each block starts after them, and where the last paragraph ends. */
export interface WrittenParagraphs {
  readonly requests: readonly docs_v1.Schema$Request[];
  readonly starts: readonly BlockStart[];
  /** The index of the newline that ends the last paragraph. */
  readonly end: number;
  /**
   * Where a range ends that holds the last paragraph: before its newline, since that may be the body's last, but behind
   * it where the paragraph has nothing else.
   */
  readonly rangeEnd: number;
}

/** The fields of text that are reset first, since what is inserted inherits the style of what stands around it. */
export const TEXT_RESET =
  'bold,italic,underline,strikethrough,smallCaps,foregroundColor,backgroundColor,fontSize,weightedFontFamily,link';
/** The same of a paragraph. */
export const PARAGRAPH_RESET =
  'namedStyleType,alignment,lineSpacing,spaceAbove,spaceBelow,indentStart,indentEnd,indentFirstLine,keepWithNext,' +
  'keepLinesTogether';

/**
 * The requests that write the blocks' paragraphs into the empty paragraph at `index`, which becomes the last one.
 * `afterTable` gives running text that comes first some room to the table above it.
 */
export function writeParagraphs(
  contents: readonly KeyedContent[],
  index: number,
  afterTable: boolean,
): WrittenParagraphs {
  const text = contents.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text)).join('\n');
  const starts: BlockStart[] = [];
  const paragraphStyles: docs_v1.Schema$Request[] = [];
  const textStyles: docs_v1.Schema$Request[] = [];
  const lists: docs_v1.Schema$Request[] = [];
  let start = index;
  let rangeEnd = index;
  for (const { key, paragraphs, bullets } of contents) {
    starts.push({ key, start });
    const first = start;
    for (const paragraph of paragraphs) {
      rangeEnd = start + Math.max(paragraph.text.length, 1);
      const style = afterTable && start === index ? withRoomAbove(paragraph) : paragraph.paragraphStyle;
      if (fieldsOf(style) !== '') paragraphStyles.push(styleParagraphs(start, rangeEnd, style));
      for (const range of paragraph.styledRanges) {
        textStyles.push(styleText(start + range.start, start + range.end, range.style));
      }
      start += paragraph.text.length + 1;
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
      ...paragraphStyles,
      ...textStyles,
      // From the last to the first: bullets join the list of the paragraph before them when it has the same preset
      // (CreateParagraphBulletsRequest), and two lists of the report must not go on counting as one.
      ...lists.reverse(),
    ],
    starts,
    end: start - 1,
    rangeEnd,
  };
}

/** The paragraph's style when it stands after a table: running text gets some room to it. */
export function withRoomAbove({ paragraphStyle }: ParagraphSpec): docs_v1.Schema$ParagraphStyle {
  return 'namedStyleType' in paragraphStyle ? paragraphStyle : { spaceAbove: points(10), ...paragraphStyle };
}
