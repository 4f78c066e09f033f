import type { docs_v1 } from '@googleapis/docs';
import { isObject, objectAt, objectsAt, stringAt } from '../wire/json';
import type { JsonObject } from '../wire/json';
import { listCounter } from './list-numbers';
import type { ListCounter } from './list-numbers';
import { flatTabs, tabTree } from './tab-contents';

/**
 * The document as plain text: the page header (the first page's where it has one of its own), then the body. A line is a
 * paragraph or a table row; cells are separated by tabs, the paragraphs of a cell by a space. A line break inside a
 * paragraph is a space; page numbers read as on a document of one page; list items begin with "1. " or "• ". A paragraph
 * without text is an empty line. Footnotes stand last, a line each. Nothing else of the document is left out: pictures,
 * rules and other elements without text have none. Tabs but the first follow it, each after a line with its title.
 */
export function documentText(document: docs_v1.Schema$Document): string {
  return flatTabs(tabTree(document))
    .map(
      ({ properties, content }, i) =>
        (i === 0 ? '' : `${stringAt(properties, 'title')}\n`) + tabText(content),
    )
    .join('');
}

function tabText(json: JsonObject): string {
  const counter = listCounter(objectAt(json, 'lists'));
  const segments = [header(json), objectAt(json, 'body'), ...footnotes(json)];
  return segments
    .flatMap((segment) => lines(objectsAt(segment, 'content'), counter))
    .map((line) => `${line}\n`)
    .join('');
}

function header(json: JsonObject): JsonObject {
  const style = objectAt(json, 'documentStyle');
  const first = style.useFirstPageHeaderFooter === true ? stringAt(style, 'firstPageHeaderId') : '';
  return objectAt(objectAt(json, 'headers'), first === '' ? stringAt(style, 'defaultHeaderId') : first);
}

function footnotes(json: JsonObject): JsonObject[] {
  return Object.values(objectAt(json, 'footnotes')).filter(isObject);
}

function lines(content: readonly JsonObject[], counter: ListCounter): string[] {
  return content.flatMap((element) => {
    if (isObject(element.paragraph)) return [paragraphText(element.paragraph, counter)];
    if (isObject(element.table)) {
      return objectsAt(element.table, 'tableRows').map((row) =>
        objectsAt(row, 'tableCells')
          .map((cell) => lines(objectsAt(cell, 'content'), counter).join(' ').trim())
          .join('\t'),
      );
    }
    if (isObject(element.tableOfContents))
      return lines(objectsAt(element.tableOfContents, 'content'), counter);
    return [];
  });
}

function paragraphText(paragraph: JsonObject, counter: ListCounter): string {
  const text = objectsAt(paragraph, 'elements').map(elementText).join('');
  const bullet = isObject(paragraph.bullet) ? `${counter.next(paragraph.bullet)} ` : '';
  return `${bullet}${text.replace(/\n$/, '').replaceAll('\u000B', ' ')}`;
}

function elementText(element: JsonObject): string {
  if (isObject(element.textRun)) return stringAt(element.textRun, 'content');
  if (isObject(element.autoText)) return '1';
  if (isObject(element.person)) return stringAt(objectAt(element.person, 'personProperties'), 'name');
  if (isObject(element.richLink)) return stringAt(objectAt(element.richLink, 'richLinkProperties'), 'title');
  if (isObject(element.dropdown))
    return stringAt(objectAt(element.dropdown, 'dropdownProperties'), 'displayValue');
  if (isObject(element.dateElement))
    return stringAt(objectAt(element.dateElement, 'dateElementProperties'), 'displayText');
  return '';
}
