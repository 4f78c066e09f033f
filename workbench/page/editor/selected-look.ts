import type { ParagraphStyle, ShownDocument } from '../../document-protocol';
import { blocksIn, paragraphsIn, type Caret } from './shown-places';

/** How what is selected looks. */
export interface SelectedLook {
  readonly style: ParagraphStyle;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly list: 'bulleted' | 'numbered' | 'none';
  readonly isInTable: boolean;
}

/** How the selected text looks; the text before the caret where nothing is selected. */
export function selectedLook(document: ShownDocument, caret: Caret | null): SelectedLook {
  const { from, to } = caret ?? { from: 0, to: 0 };
  const found = caret
    ? paragraphsIn(blocksIn(document, caret)).filter(
        ({ paragraph }) => paragraph.start <= Math.max(to - 1, from) && from < paragraph.end,
      )
    : [];
  const runs = found
    .flatMap(({ paragraph }) => paragraph.runs)
    .filter(({ start, length }) =>
      from < to ? start < to && start + length > from : start < Math.max(from, 1) && start + length >= from,
    );
  const first = found[0];
  const list = first?.paragraph.list;
  return {
    style: first?.paragraph.style ?? 'NORMAL_TEXT',
    bold: runs.length > 0 && runs.every(({ bold }) => bold),
    italic: runs.length > 0 && runs.every(({ italic }) => italic),
    list: list ? (list.ordered ? 'numbered' : 'bulleted') : 'none',
    isInTable: first?.isInTable ?? false,
  };
}
