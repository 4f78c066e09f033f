import type { Element } from '@xmldom/xmldom';
import { insertBlocks, newId, newParagraph } from '../document/edit-tree';
import type { ImportContext } from './import-context';
import { importRuns } from './import-runs';
import { paragraphStyle, textStyle } from './import-style-properties';
import { importTable } from './import-table';
import { textRun } from '../document/inlines';
import { nestingLevels } from '../document/list-numbers';
import type { JsonObject } from '../wire/json';
import { at } from '../document/at';
import type { Block, Container, Paragraph, SectionBreak } from '../document/working-document';
import { attribute, children, descend, numberAttribute } from './xml-elements';

/** What the section after a w:sectPr inside the body looks like; null where the importer is not in the body. */
export type SectionBreakOf = (nextSection: number) => SectionBreak;

/**
 * Reads the paragraphs and tables under `parent` into an empty container, which afterwards ends in a paragraph as a Doc
 * demands. `sectionBreak` makes the break that follows a paragraph with section properties; without it they are passed over.
 */
export function importBlocks(
  context: ImportContext,
  parent: Element,
  container: Container,
  sectionBreak?: SectionBreakOf,
): void {
  const blocks: Block[] = [];
  let sections = 0;
  const read = (element: Element): void => {
    for (const child of children(element)) {
      switch (child.localName ?? '') {
        case 'p':
          blocks.push(importParagraph(context, child));
          if (sectionBreak !== undefined && descend(child, 'pPr', 'sectPr') !== undefined) {
            sections += 1;
            blocks.push(sectionBreak(sections));
          }
          break;
        case 'tbl':
          blocks.push(importTable(context, child, importBlocks));
          break;
        case 'sdt':
        case 'sdtContent':
        case 'customXml':
        case 'ins':
        case 'moveTo':
          read(child);
          break;
      }
    }
  };
  read(parent);
  if (blocks.at(-1)?.kind !== 'paragraph') {
    blocks.push(
      newParagraph([textRun('\n', {})], { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' }, null),
    );
  }
  insertBlocks(container, container.blocks.length, blocks);
}

function importParagraph(context: ImportContext, element: Element): Paragraph {
  const pPr = descend(element, 'pPr');
  const look = context.styles.paragraph(attribute(descend(pPr, 'pStyle'), 'val'));
  const inlines = importRuns(context, element, look.textStyle);
  const newline = { ...look.textStyle, ...textStyle(descend(pPr, 'rPr'), context.styles.fonts) };
  const list = importBullet(context, descend(pPr, 'numPr') ?? look.numPr);
  const heading = look.namedStyleType === 'NORMAL_TEXT' ? {} : { headingId: newId(context.document, 'h.') };
  const style: JsonObject = {
    ...heading,
    namedStyleType: look.namedStyleType,
    direction: 'LEFT_TO_RIGHT',
    ...look.paragraphStyle,
    ...list?.indents,
    ...paragraphStyle(pPr),
  };
  return newParagraph([...inlines, textRun('\n', newline)], style, list === null ? null : list.bullet);
}

function importBullet(
  context: ImportContext,
  numPr: Element | undefined,
): { bullet: JsonObject; indents: JsonObject } | null {
  const numId = attribute(descend(numPr, 'numId'), 'val');
  if (numId === undefined || numId === '0') return null;
  const list = context.listOf(numId);
  if (list === undefined) return null;
  const listId = `kix.list.${numId}`;
  context.document.lists.set(listId, list);
  const level = numberAttribute(descend(numPr, 'ilvl'), 'val') ?? 0;
  const { indentFirstLine, indentStart } = at(nestingLevels({ [listId]: list }, listId), level);
  return {
    bullet: { listId, ...(level === 0 ? {} : { nestingLevel: level }), textStyle: {} },
    indents: { indentFirstLine, indentStart },
  };
}
