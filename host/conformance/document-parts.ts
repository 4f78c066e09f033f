/** What the cases read of a documents.get answer, with nothing in it that another reading would give otherwise. */

/** A part of the API's JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** The members of a list at a path, objects only. */
export function listAt(value: unknown, path: string): readonly Json[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

/**
 * What stands at a path of names and indices ("body.content.1"); null where there is nothing. "$only" is the only member of a
 * map whose keys are ids, null where it has several; "$count" says how many there are.
 */
export function valueAt(value: unknown, path: string): unknown {
  let found: unknown = value;
  for (const step of path === '' ? [] : path.split('.')) {
    if (typeof found !== 'object' || found === null) return null;
    const members = Object.values(found);
    if (step === '$only') found = members.length === 1 ? members[0] : null;
    else found = step === '$count' ? members.length : (found as Json)[step];
  }
  return found ?? null;
}

/** Every paragraph under these structural elements, those in tables too. */
function paragraphs(content: readonly Json[]): readonly Json[] {
  return content.flatMap((element) => [
    ...(element['paragraph'] ? [element['paragraph'] as Json] : []),
    ...listAt(element, 'tableOfContents.content').flatMap((each) => paragraphs([each])),
    ...listAt(element, 'table.tableRows').flatMap((row) =>
      listAt(row, 'tableCells').flatMap((cell) => paragraphs(listAt(cell, 'content'))),
    ),
  ]);
}

const textOf = (paragraph: Json): string =>
  listAt(paragraph, 'elements')
    .map((element) => valueAt(element, 'textRun.content'))
    .filter((content) => typeof content === 'string')
    .join('');

/** The text of the body, a newline for each paragraph. */
export function bodyText(document: unknown): string {
  return paragraphs(listAt(document, 'body.content')).map(textOf).join('');
}

/** The texts of the cells of the body's first table; the paragraphs of one are joined by a slash. */
export function cellTexts(document: unknown): readonly (readonly string[])[] {
  const table = listAt(document, 'body.content').find((element) => element['table'] !== undefined);
  return listAt(table, 'table.tableRows').map((row) =>
    listAt(row, 'tableCells').map((cell) =>
      paragraphs(listAt(cell, 'content'))
        .map((paragraph) => textOf(paragraph).replace(/\n$/, ''))
        .join('/'),
    ),
  );
}

/** The named ranges by name, each [first index, index after the last], in the order of the document. */
export function namedRanges(
  document: unknown,
): Readonly<Record<string, readonly (readonly [number, number])[]>> {
  const named = valueAt(document, 'namedRanges');
  return Object.fromEntries(
    Object.entries((named ?? {}) as Json).map(([name, each]) => [
      name,
      listAt(each, 'namedRanges')
        .flatMap((range) => listAt(range, 'ranges'))
        .map(({ startIndex, endIndex }) => [Number(startIndex ?? 0), Number(endIndex ?? 0)] as const)
        .sort(([a], [b]) => a - b),
    ]),
  );
}
