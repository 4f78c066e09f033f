import type { Table as WordTable } from 'docx';
import { Bookmark, BorderStyle, Paragraph as WordParagraph } from 'docx';
import { at } from '../document/at';
import { exportInlines, hasRule, positionedPicture } from './export-runs';
import type { ExportContext } from './export-runs';
import { exportTable } from './export-table';
import { paragraphProperties, runProperties } from './export-style-properties';
import { wordStyleId } from './export-styles';
import { inlineStyle } from '../document/inlines';
import { numberAt, stringAt, without } from '../wire/json';
import type { Block, Paragraph } from '../document/working-document';

/** Blocks as Word has them; a table of contents as the paragraphs it holds. `width` is that of the text, in points. */
export function exportBlocks(
  context: ExportContext,
  blocks: readonly Block[],
  width: number,
): (WordParagraph | WordTable)[] {
  return blocks.flatMap((block): (WordParagraph | WordTable)[] => {
    switch (block.kind) {
      case 'paragraph':
        return [exportParagraph(context, block)];
      case 'table':
        return [exportTable(context, block, width, exportBlocks)];
      case 'tableOfContents':
        return exportBlocks(context, block.blocks, width);
      case 'sectionBreak':
        throw new Error('a section break stands where no section can begin');
    }
  });
}

/** One paragraph; a picture that stands beside it is tied to its beginning. */
export function exportParagraph(context: ExportContext, paragraph: Paragraph): WordParagraph {
  const { style, bullet, inlines, rest } = paragraph;
  const beside = Array.isArray(rest.positionedObjectIds) ? (rest.positionedObjectIds as unknown[]) : [];
  const children = [
    ...beside.flatMap((id) => (typeof id === 'string' ? positionedPicture(context, id) : [])),
    ...exportInlines(context, inlines),
  ];
  const headingId = stringAt(style, 'headingId');
  return new WordParagraph({
    ...paragraphProperties(style),
    style: wordStyleId(stringAt(style, 'namedStyleType')),
    ...(hasRule(inlines) && { border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '808080' } } }),
    ...(bullet !== null && {
      numbering: { reference: stringAt(bullet, 'listId'), level: numberAt(bullet, 'nestingLevel') },
    }),
    run: runProperties(without(inlineStyle(at(inlines, inlines.length - 1)), 'link')),
    children: headingId === '' ? children : [new Bookmark({ id: headingId, children })],
  });
}
