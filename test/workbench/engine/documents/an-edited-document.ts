import { openHost } from '../../../../host/host';
import { projectOf } from '../../../../host/runtime/project';
import type {
  DocumentEdit,
  DocumentOperation,
  EditedDocument,
  ShownBlock,
  ShownDocument,
  ShownParagraph,
  ShownRun,
} from '../../../../workbench/document-protocol';
import { createHandEdits } from '../../../../workbench/engine/documents/hand-edits';
import { aDocument } from '../../../host/docs/document/a-document';
import { manifest } from '../../../host/run-script';

const script = `
  function make() {
    return Drive.Files.create({ name: 'Text', mimeType: 'application/vnd.google-apps.document' }).id;
  }
  function write(id, text) {
    Docs.Documents.batchUpdate({ requests: [{ insertText: { location: { index: 1 }, text } }] }, id);
  }
  function lock(id, reason) {
    Drive.Files.update({ contentRestrictions: [{ readOnly: true, reason }] }, id);
  }
`;

/** A document with a text, a line a paragraph, and what a person on a page can do with it. */
export function anEditedDocument(text: string) {
  const host = openHost({ project: projectOf(manifest, script) });
  const id = host.call('make') as string;
  host.editDocument(id, aDocument(text));
  const edits = createHandEdits(host);
  const show = (page = 'page'): ShownDocument => edits.show(id, page);
  /** Does an operation in the body of the first tab, on the document as it is. */
  const edit = (
    operation: DocumentOperation,
    {
      page = 'page',
      ...rest
    }: Partial<Pick<DocumentEdit, 'suggests' | 'revision' | 'tab' | 'segment'>> & {
      readonly page?: string;
    } = {},
  ): EditedDocument => {
    const { revision } = show(page);
    return edits.edit({ id, revision, tab: 't.0', segment: '', suggests: false, operation, ...rest }, page);
  };
  return { host, id, show, edit };
}

/** The words of the error that the function throws. */
export function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  return 'no refusal';
}

/**
 * A tab as lines: "HEADING_1 text", "• item", a table's row as "[cell | cell]"; *bold*, _italic_, {+added+}, {-deleted-},
 * «commented», ^footnote^. Footnotes stand last.
 */
export function linesOf(document: ShownDocument, tab = 0): readonly string[] {
  const { blocks = [], footnotes = [] } = document.tabs[tab] ?? {};
  return [
    ...blocks.flatMap(blockLines),
    ...footnotes.map((note) => `${note.number}: ${note.blocks.flatMap(blockLines).join(' ')}`),
  ];
}

function blockLines(block: ShownBlock): readonly string[] {
  if (block.kind === 'paragraph') return [paragraphLine(block)];
  if (block.kind === 'contents') return block.blocks.flatMap(blockLines);
  return block.rows.map(
    ({ cells }) => `[${cells.map((cell) => cell.blocks.flatMap(blockLines).join(' / ')).join(' | ')}]`,
  );
}

function paragraphLine({ style, list, runs, added, deleted }: ShownParagraph): string {
  const before = style === 'NORMAL_TEXT' ? '' : `${style} `;
  const end = `${added ? '{+¶+}' : ''}${deleted ? '{-¶-}' : ''}`;
  return `${before}${list ? `${list.label} ` : ''}${runs.map(runText).join('')}${end}`;
}

function runText(run: ShownRun): string {
  const marks: readonly (readonly [unknown, string, string])[] = [
    [run.kind === 'footnote', '^', '^'],
    [run.bold, '*', '*'],
    [run.italic, '_', '_'],
    [run.added, '{+', '+}'],
    [run.deleted, '{-', '-}'],
    [run.restyled, '{~', '~}'],
    [run.comments, '«', '»'],
  ];
  return marks.reduce((text, [isSo, open, close]) => (isSo ? `${open}${text}${close}` : text), run.text);
}
