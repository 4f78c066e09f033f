import type { docs_v1 } from '@googleapis/docs';

type Element = docs_v1.Schema$StructuralElement;

/**
 * Expects what holds of every recorded document (2 068 paragraphs, no exception): elements follow one another without gap,
 * a run is as long as its text in UTF-16, a paragraph ends in its one newline, body, headers, footers, footnotes and cells
 * end in a paragraph, tables count as platform notes say, and named ranges lie in bounds. Answers how many paragraphs it saw.
 */
export function expectInvariants(document: docs_v1.Schema$Document): number {
  const seen = { paragraphs: 0 };
  const ends = new Map<string, number>([['', content(document.body?.content ?? [], 0, seen)]]);
  const groups: readonly Record<string, { content?: Element[] }>[] = [
    document.headers ?? {},
    document.footers ?? {},
    document.footnotes ?? {},
  ];
  for (const [id, segment] of groups.flatMap((group) => Object.entries(group))) {
    ends.set(id, content(segment.content ?? [], 0, seen));
  }
  for (const { namedRanges } of Object.values(document.namedRanges ?? {})) {
    for (const range of (namedRanges ?? []).flatMap(({ ranges }) => ranges ?? [])) {
      expect(range.startIndex ?? 0).toBeLessThan(range.endIndex ?? 0);
      expect(range.endIndex ?? 0).toBeLessThanOrEqual(ends.get(range.segmentId ?? '') ?? -1);
    }
  }
  expect(unlikeRecorded(document)).toEqual([]);
  return seen.paragraphs;
}

/**
 * What of a Docs resource Google would not have written so, by its path: a zero (in 7 303 magnitudes, 1 011 parts of
 * colours and 837 line spacings recorded there is none), a part of a colour that is no k/255 in float32, a font family
 * without its weight. The index of a tab is written out when it is zero (seen live 2026-08-01).
 */
export function unlikeRecorded(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') {
    if (value === 0 && !path.endsWith('.tabProperties.index')) return [path];
    const step = Math.fround(Math.round(value * 255) / 255);
    return /\.rgbColor\.\w+$/.test(path) && Math.fround(value) !== step ? [path] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const lacksWeight = 'fontFamily' in value && !('weight' in value) ? [`${path}.weight`] : [];
  return [
    ...lacksWeight,
    ...Object.entries(value).flatMap(([key, inner]) => unlikeRecorded(inner, `${path}.${key}`)),
  ];
}

function content(elements: readonly Element[], from: number, seen: { paragraphs: number }): number {
  let index = from;
  for (const element of elements) {
    expect(element.startIndex).toBe(index === 0 ? undefined : index);
    if (element.paragraph) index = paragraph(element.paragraph, index, seen);
    else if (element.table) index = table(element.table, index, seen);
    else if (element.sectionBreak) index += 1;
    else if (element.tableOfContents) {
      index = content(element.tableOfContents.content ?? [], index + 1, seen) + 1;
    }
    expect(element.endIndex).toBe(index);
  }
  expect(elements.at(-1)?.paragraph).toBeDefined();
  return index;
}

function paragraph(
  { elements }: docs_v1.Schema$Paragraph,
  from: number,
  seen: { paragraphs: number },
): number {
  let index = from;
  for (const element of elements ?? []) {
    expect(element.startIndex).toBe(index === 0 ? undefined : index);
    if (element.textRun) index += element.textRun.content?.length ?? 0;
    else index += element.equation ? (element.endIndex ?? 0) - index : 1;
    expect(element.endIndex).toBe(index);
  }
  const text = (elements ?? []).map((element) => element.textRun?.content ?? '').join('');
  expect(text.indexOf('\n')).toBe(text.length - 1);
  expect(elements?.at(-1)?.textRun?.content?.endsWith('\n')).toBe(true);
  seen.paragraphs += 1;
  return index;
}

function table(
  { tableRows, rows }: docs_v1.Schema$Table,
  from: number,
  seen: { paragraphs: number },
): number {
  let index = from + 1;
  expect(tableRows).toHaveLength(rows ?? 0);
  for (const row of tableRows ?? []) {
    expect(row.startIndex).toBe(index);
    index += 1;
    for (const cell of row.tableCells ?? []) {
      expect(cell.startIndex).toBe(index);
      index = content(cell.content ?? [], index + 1, seen);
      expect(cell.endIndex).toBe(index);
    }
    expect(row.endIndex).toBe(index);
  }
  return index + 1;
}
