import type { docs_v1 } from '@googleapis/docs';
import { isKept } from '../values/is-suggested';

type Structural = docs_v1.Schema$StructuralElement;

/** The content without what someone has suggested to delete: a paragraph of which nothing is left is none. */
export function withoutDeletions(content: readonly Structural[]): readonly Structural[] {
  return content.flatMap((element): readonly Structural[] => {
    const { paragraph, table } = element;
    if (table !== undefined) {
      if (!isKept(table)) return [];
      const tableRows = (table.tableRows ?? []).filter(isKept).map((row) => ({
        ...row,
        tableCells: (row.tableCells ?? [])
          .filter(isKept)
          .map((cell) => ({ ...cell, content: [...withoutDeletions(cell.content ?? [])] })),
      }));
      return tableRows.length === 0 ? [] : [{ ...element, table: { ...table, tableRows } }];
    }
    const all = paragraph?.elements ?? [];
    const elements = all.filter(({ textRun, inlineObjectElement, richLink }) =>
      isKept(textRun ?? inlineObjectElement ?? richLink ?? {}),
    );
    if (elements.length === all.length) return [element];
    return elements.length === 0 ? [] : [{ ...element, paragraph: { ...paragraph, elements } }];
  });
}
