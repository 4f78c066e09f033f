import type { docs_v1 } from '@googleapis/docs';
import type { TabContent } from './document-tabs';
import { isSuggested } from '../values/is-suggested';

/** The body, a header or a footer: what indices are counted in. The body has no id. */
export interface Segment {
  readonly segmentId: string | null;
  readonly paragraphs: readonly FoundParagraph[];
}

/** A paragraph with its place. `text` has one character per index; what is not text stands as U+FFFC. */
export interface FoundParagraph {
  readonly start: number;
  /** The index after the newline that ends it. */
  readonly end: number;
  /** Without the newline. */
  readonly text: string;
  /** What follows in the same body, header, footer or cell. */
  readonly before: 'end' | 'paragraph' | 'structure';
  /** Whether it stands in a table. */
  readonly inTable: boolean;
  readonly bulleted: boolean;
  /** Whether it holds suggestions that wait for a decision. */
  readonly isFrozen: boolean;
}

/** The headers and footers by id, then the body: in an order that does not depend on the answer's. */
export function segmentsOf(document: TabContent): readonly Segment[] {
  return [
    ...Object.entries({ ...document.headers, ...document.footers })
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([segmentId, { content }]) => ({ segmentId, paragraphs: paragraphsIn(content ?? [], false) })),
    { segmentId: null, paragraphs: paragraphsIn(document.body?.content ?? [], false) },
  ];
}

function paragraphsIn(
  content: readonly docs_v1.Schema$StructuralElement[],
  inTable: boolean,
): readonly FoundParagraph[] {
  return content.flatMap((element, at) => {
    if (element.table !== undefined) {
      const cells = (element.table.tableRows ?? []).flatMap(({ tableCells }) => tableCells ?? []);
      return cells.flatMap((cell) => paragraphsIn(cell.content ?? [], true));
    }
    if (element.paragraph === undefined) return [];
    const following = content[at + 1];
    return [
      {
        start: element.startIndex ?? 0,
        end: element.endIndex ?? 0,
        text: (element.paragraph.elements ?? []).map(elementText).join('').slice(0, -1),
        before:
          following === undefined ? 'end' : following.paragraph === undefined ? 'structure' : 'paragraph',
        inTable,
        bulleted: element.paragraph.bullet !== undefined,
        isFrozen: isSuggested(element.paragraph),
      },
    ];
  });
}

function elementText(element: docs_v1.Schema$ParagraphElement): string {
  return element.textRun?.content ?? '\uFFFC'.repeat((element.endIndex ?? 0) - (element.startIndex ?? 0));
}
