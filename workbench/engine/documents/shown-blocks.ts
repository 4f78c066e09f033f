import type { ListCounter } from '../../../host/docs/document/list-numbers';
import { isOrdered, nestingLevels } from '../../../host/docs/document/list-numbers';
import { isObject, numberAt, objectAt, objectsAt, stringAt } from '../../../host/docs/wire/json';
import type { JsonObject } from '../../../host/docs/wire/json';
import { idsIn } from '../../../host/docs/suggestions/suggestion-marks';
import type {
  ParagraphStyle,
  ShownBlock,
  ShownParagraph,
  ShownRun,
  ShownTable,
} from '../../document-protocol';
import type { Stretch } from '../../document-protocol';

/** What is needed of a tab to draw its parts. */
export interface BlockContext {
  readonly lists: JsonObject;
  readonly counter: ListCounter;
  /** The stretches of the segment that have comments on them. */
  readonly comments: readonly (Stretch & { readonly comment: string })[];
  /** The number of a footnote, by its id. */
  readonly footnoteNumber: (id: string) => string;
}

/** The parts of a segment, or of a cell, as they are drawn. Section breaks are not. */
export function shownBlocks(content: readonly JsonObject[], context: BlockContext): readonly ShownBlock[] {
  return content.flatMap((element): ShownBlock[] => {
    const start = numberAt(element, 'startIndex');
    if (isObject(element.paragraph))
      return [shownParagraph(element.paragraph, start, numberAt(element, 'endIndex'), context)];
    if (isObject(element.table)) return [shownTable(element.table, start, context)];
    if (!isObject(element.tableOfContents)) return [];
    const blocks = shownBlocks(objectsAt(element.tableOfContents, 'content'), context);
    return [{ kind: 'contents', start, blocks }];
  });
}

const styles: readonly string[] = [
  'TITLE',
  'SUBTITLE',
  ...Array.from({ length: 6 }, (_, i) => `HEADING_${String(i + 1)}`),
];

function shownParagraph(json: JsonObject, start: number, end: number, context: BlockContext): ShownParagraph {
  const style = objectAt(json, 'paragraphStyle');
  const named = stringAt(style, 'namedStyleType');
  const align = { CENTER: 'center', END: 'end' }[stringAt(style, 'alignment')] as
    'center' | 'end' | undefined;
  const elements = objectsAt(json, 'elements');
  const last = elements.at(-1) ?? {};
  return {
    kind: 'paragraph',
    start,
    end,
    style: styles.includes(named) ? (named as ParagraphStyle) : 'NORMAL_TEXT',
    ...(align && { align }),
    ...(isObject(json.bullet) && { list: shownList(json.bullet, context) }),
    runs: elements
      .flatMap((element) => shownRun(element, context))
      .flatMap((run) => cutAtComments(run, context)),
    ...suggestionsOf(isObject(last.textRun) ? last.textRun : {}),
  };
}

function shownList(
  bullet: JsonObject,
  { lists, counter }: BlockContext,
): NonNullable<ShownParagraph['list']> {
  const level = numberAt(bullet, 'nestingLevel');
  const ordered = isOrdered(nestingLevels(lists, stringAt(bullet, 'listId'))[level]);
  return { label: counter.next(bullet), level, ordered };
}

function shownRun(element: JsonObject, context: BlockContext): readonly ShownRun[] {
  const start = numberAt(element, 'startIndex');
  const [name = ''] = Object.keys(element).filter((key) => key !== 'startIndex' && key !== 'endIndex');
  const value = objectAt(element, name);
  const look = { ...lookOf(objectAt(value, 'textStyle')), ...suggestionsOf(value) };
  if (name === 'textRun') {
    const text = stringAt(value, 'content').replace(/\n$/, '').replaceAll('\u000b', '\n');
    return text === '' ? [] : [{ kind: 'text', start, text, length: text.length, ...look }];
  }
  const length = numberAt(element, 'endIndex') - start;
  if (name === 'footnoteReference') {
    const text = context.footnoteNumber(stringAt(value, 'footnoteId'));
    return [{ kind: 'footnote', start, text, length, ...look }];
  }
  return [{ kind: 'element', start, text: wordFor(name, value), length, ...look }];
}

function lookOf(style: JsonObject): Pick<ShownRun, 'bold' | 'italic' | 'underline' | 'link'> {
  const link = stringAt(objectAt(style, 'link'), 'url');
  return {
    ...(style.bold === true && { bold: true as const }),
    ...(style.italic === true && { italic: true as const }),
    ...(style.underline === true && { underline: true as const }),
    ...(link !== '' && { link }),
  };
}

function suggestionsOf(fields: JsonObject): Pick<ShownRun, 'added' | 'deleted' | 'restyled'> {
  const [added] = idsIn(fields, 'suggestedInsertionIds');
  const [deleted] = idsIn(fields, 'suggestedDeletionIds');
  const [restyled] = Object.keys(objectAt(fields, 'suggestedTextStyleChanges'));
  return {
    ...(added !== undefined && { added }),
    ...(deleted !== undefined && { deleted }),
    ...(restyled !== undefined && { restyled }),
  };
}

/** What stands for a part of a paragraph that is no text. */
function wordFor(name: string, value: JsonObject): string {
  switch (name) {
    case 'person':
      return stringAt(objectAt(value, 'personProperties'), 'name');
    case 'richLink':
      return stringAt(objectAt(value, 'richLinkProperties'), 'title');
    case 'dropdown':
      return stringAt(objectAt(value, 'dropdownProperties'), 'displayValue');
    case 'dateElement':
      return stringAt(objectAt(value, 'dateElementProperties'), 'displayText');
    case 'pageBreak':
      return '[sidbrytning]';
    case 'inlineObjectElement':
      return '[bild]';
    case 'horizontalRule':
      return '[linje]';
    case 'equation':
      return '[formel]';
    case 'autoText':
      return '[sidnummer]';
    default:
      return '[del som inte visas]';
  }
}

/** The run, cut where a comment's text begins or ends. */
function cutAtComments(run: ShownRun, { comments }: BlockContext): readonly ShownRun[] {
  const end = run.start + run.length;
  const on = comments.filter(({ from, to }) => from < end && to > run.start);
  if (on.length === 0) return [run];
  const cuts =
    run.kind === 'text'
      ? on.flatMap(({ from, to }) => [from, to]).filter((cut) => cut > run.start && cut < end)
      : [];
  const edges = [...new Set([run.start, ...cuts, end])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const length = (edges[i + 1] ?? end) - start;
    const here = on.filter(({ from, to }) => from < start + length && to > start);
    return {
      ...run,
      start,
      length,
      text: run.kind === 'text' ? run.text.slice(start - run.start, start - run.start + length) : run.text,
      ...(here.length > 0 && { comments: [...new Set(here.map(({ comment }) => comment))] }),
    };
  });
}

function shownTable(json: JsonObject, start: number, context: BlockContext): ShownTable {
  const covered = new Set<string>();
  const rows = objectsAt(json, 'tableRows').map((row, r) => ({
    isHeading: objectAt(row, 'tableRowStyle').tableHeader === true,
    cells: objectsAt(row, 'tableCells').flatMap((cell, c) => {
      if (covered.has(`${String(r)} ${String(c)}`)) return [];
      const style = objectAt(cell, 'tableCellStyle');
      const height = Math.max(numberAt(style, 'rowSpan'), 1);
      const width = Math.max(numberAt(style, 'columnSpan'), 1);
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1) covered.add(`${String(r + y)} ${String(c + x)}`);
      const blocks = shownBlocks(objectsAt(cell, 'content'), context);
      return [{ start: numberAt(cell, 'startIndex'), rows: height, columns: width, blocks }];
    }),
  }));
  return { kind: 'table', start, rows };
}
