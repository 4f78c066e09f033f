import type { docs_v1 } from '@googleapis/docs';

/** The signs of the body by their indices; null where there is structure, and U+FFFC for what is no text. */
export function bodySigns(body: readonly docs_v1.Schema$StructuralElement[]): readonly (string | null)[] {
  const length = body.at(-1)?.endIndex ?? 0;
  const texts: (string | null)[] = Array.from({ length }, () => null);
  const read = (content: readonly docs_v1.Schema$StructuralElement[]): void => {
    for (const { paragraph, table } of content) {
      for (const { textRun, startIndex, endIndex } of paragraph?.elements ?? []) {
        for (let at = startIndex ?? 0; at < (endIndex ?? 0); at += 1)
          texts[at] = textRun?.content?.charAt(at - (startIndex ?? 0)) ?? '\uFFFC';
      }
      for (const row of table?.tableRows ?? [])
        for (const cell of row.tableCells ?? []) read(cell.content ?? []);
    }
  };
  read(body);
  return texts;
}
