type Element = GoogleAppsScript.Docs.Schema.StructuralElement;
type Paragraph = GoogleAppsScript.Docs.Schema.Paragraph;

/** A document as lines: each element with its indices, its text, and whatever is set on it. Ids are left out. */
export function documentText(document: GoogleAppsScript.Docs.Schema.Document): readonly string[] {
  const ranges = Object.entries((document.namedRanges ?? {}) as NamedRanges).map(
    ([name, { namedRanges = [] }]) =>
      `named range ${name}: ${namedRanges
        .flatMap((each) => each.ranges ?? [])
        .map(span)
        .join(' ')}`,
  );
  return [...elements(document.body?.content ?? []), ...ranges.sort()];
}

type NamedRanges = Readonly<Record<string, GoogleAppsScript.Docs.Schema.NamedRanges>>;

interface Place {
  readonly startIndex?: number | undefined;
  readonly endIndex?: number | undefined;
}

function span({ startIndex, endIndex }: Place): string {
  return `${String(startIndex ?? 0)}-${String(endIndex ?? 0)}`;
}

function elements(content: readonly Element[]): readonly string[] {
  return content.flatMap((element) => {
    const { paragraph, table, sectionBreak } = element;
    if (paragraph) return [`${span(element)} ${paragraphText(paragraph)}`];
    if (sectionBreak) return [`${span(element)} section break`];
    return [
      `${span(element)} table ${String(table?.rows)}x${String(table?.columns)}`,
      ...(table?.tableRows ?? []).flatMap((row) => [
        `${span(row)} row ${set(row.tableRowStyle)}`,
        ...(row.tableCells ?? []).flatMap((cell) => [
          `${span(cell)} cell ${set({
            rowSpan: cell.tableCellStyle?.rowSpan,
            columnSpan: cell.tableCellStyle?.columnSpan,
          })}`,
          ...elements(cell.content ?? []),
        ]),
      ]),
    ];
  });
}

function paragraphText({ paragraphStyle = {}, bullet, elements: parts = [] }: Paragraph): string {
  const { namedStyleType, ...style } = { ...paragraphStyle, headingId: undefined };
  const runs = parts.map((part) => `${span(part)} ${partText(part)}`);
  const level = bullet && `bullet ${String(bullet.nestingLevel ?? 0)}`;
  return [String(namedStyleType), level, set(style), ...runs].filter(Boolean).join(' | ');
}

function partText(part: GoogleAppsScript.Docs.Schema.ParagraphElement): string {
  const { textRun } = part;
  if (textRun) return `${JSON.stringify(textRun.content)} ${set(textRun.textStyle)}`.trim();
  return Object.keys(part)
    .filter((key) => !key.endsWith('Index'))
    .join();
}

/** The members of a style that are set, in the order of their names; nothing when none is. */
function set(style: object | undefined): string {
  const members = Object.entries(style ?? {}).filter(
    ([, value]) => value !== undefined && value !== null && JSON.stringify(value) !== '{}',
  );
  if (members.length === 0) return '';
  return JSON.stringify(Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1))));
}
