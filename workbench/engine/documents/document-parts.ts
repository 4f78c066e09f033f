import type { docs_v1 } from '@googleapis/docs';
import { flatTabs, tabTree } from '../../../host/docs/document/tab-contents';
import type { TabContent } from '../../../host/docs/document/tab-contents';
import { isObject, numberAt, objectAt, objectsAt, stringAt } from '../../../host/docs/wire/json';
import type { JsonObject } from '../../../host/docs/wire/json';

/** Where a segment is: the body ('') or a footnote of a tab, by their ids. */
export interface SegmentPlace {
  readonly tab: string;
  readonly segment: string;
}

/** The place as a location or a range of the Docs API names it. */
export function placeOf({ tab, segment }: SegmentPlace): {
  readonly tabId: string;
  readonly segmentId?: string;
} {
  return { tabId: tab, ...(segment !== '' && { segmentId: segment }) };
}

/** The tabs of a document, each before those in it. */
export function tabsOf(document: docs_v1.Schema$Document): readonly TabContent[] {
  return flatTabs(tabTree(document));
}

/** The structural elements of a segment; none where there is no such segment. */
export function contentOf(
  document: docs_v1.Schema$Document,
  { tab, segment }: SegmentPlace,
): readonly JsonObject[] {
  const content = tabsOf(document).find(({ properties }) => properties.tabId === tab)?.content ?? {};
  const found =
    segment === '' ? objectAt(content, 'body') : objectAt(objectAt(content, 'footnotes'), segment);
  return objectsAt(found, 'content');
}

/** A paragraph with the places where it begins and ends, its newline included. */
export interface PlacedParagraph {
  readonly paragraph: JsonObject;
  readonly start: number;
  readonly end: number;
}

/** Every paragraph of the elements, those in tables and tables of contents too, as they are read. */
export function paragraphsOf(content: readonly JsonObject[]): readonly PlacedParagraph[] {
  return content.flatMap((element) => {
    if (isObject(element.paragraph)) {
      const { paragraph } = element;
      return [{ paragraph, start: numberAt(element, 'startIndex'), end: numberAt(element, 'endIndex') }];
    }
    if (isObject(element.tableOfContents)) return paragraphsOf(objectsAt(element.tableOfContents, 'content'));
    if (!isObject(element.table)) return [];
    return objectsAt(element.table, 'tableRows')
      .flatMap((row) => objectsAt(row, 'tableCells'))
      .flatMap((cell) => paragraphsOf(objectsAt(cell, 'content')));
  });
}

/** The cell that holds a place, the innermost one: where its table begins, and its row and column from 0. */
export function cellAt(
  content: readonly JsonObject[],
  index: number,
): { readonly tableStart: number; readonly row: number; readonly column: number } | null {
  const holds = (part: JsonObject): boolean =>
    numberAt(part, 'startIndex') <= index && index < numberAt(part, 'endIndex');
  const element = content.find((one) => isObject(one.table) && holds(one));
  if (!element || !isObject(element.table)) return null;
  const rows = objectsAt(element.table, 'tableRows');
  const row = rows.findIndex(holds);
  const cells = objectsAt(rows[row] ?? {}, 'tableCells');
  const column = cells.findIndex(holds);
  const cell = cells[column];
  if (!cell) return null;
  return (
    cellAt(objectsAt(cell, 'content'), index) ?? { tableStart: numberAt(element, 'startIndex'), row, column }
  );
}

/** The units of a segment, one a character: text as it is, and one character for all else. */
export function unitsOf(content: readonly JsonObject[]): string {
  let units = '';
  for (const { paragraph } of paragraphsOf(content)) {
    for (const element of objectsAt(paragraph, 'elements')) {
      units = units.padEnd(numberAt(element, 'startIndex'), '\u0000');
      units += isObject(element.textRun)
        ? stringAt(element.textRun, 'content')
        : '\u0001'.repeat(numberAt(element, 'endIndex') - numberAt(element, 'startIndex'));
    }
  }
  return units;
}
