import type { docs_v1 } from '@googleapis/docs';
import { assignIndices } from '../../docs/document/assign-indices';
import { leadingUnits } from '../../docs/document/edit-tree';
import { openDocument } from '../../docs/document/open-document';
import type {
  Block,
  Cell,
  Container,
  Paragraph,
  Row,
  Segment,
  Table,
  WorkingDocument,
} from '../../docs/document/working-document';
import { requestHandlers } from '../../docs/requests/request-handlers';
import { readRequests } from '../../docs/wire/read-requests';
import { changeDocument } from '../drive/change-document';
import type { StoredFile } from '../drive/drive-store';
import type { World } from '../world';

/** A Google Doc that a script has opened with DocumentApp: every element that it holds is a node of this tree. */
export interface OpenDoc {
  readonly world: World;
  readonly file: StoredFile;
  readonly working: WorkingDocument;
}

/** What the elements of DocumentApp are made of. */
export type DocNode = Segment | Cell | Paragraph | Table | Row;

/** An element: a node of an open document, or one that has been copied and stands nowhere yet. */
export interface NodeState<N extends DocNode = DocNode> {
  readonly doc: OpenDoc;
  readonly node: N;
}

interface Opened {
  stored: docs_v1.Schema$Document;
  readonly doc: OpenDoc;
}

const opened = new WeakMap<StoredFile, Opened>();

/** Opens a document's file. The same elements are there again until something else has changed it. */
export function openFile(world: World, file: StoredFile, document: docs_v1.Schema$Document): OpenDoc {
  const known = opened.get(file);
  if (known && known.stored === document && known.doc.world.outside === world.outside) return known.doc;
  const doc: OpenDoc = { world, file, working: openDocument(document, world.assumptions) };
  opened.set(file, { stored: document, doc });
  return doc;
}

/** Writes an open document back to its file, as it is now. */
export function save(doc: OpenDoc): void {
  const { world, file, working } = doc;
  const stored = changeDocument(world, file, assignIndices(working));
  opened.set(file, { stored, doc });
}

/** Applies a request of the Docs API to an open document; its elements stay what they are. */
export function apply(doc: OpenDoc, request: docs_v1.Schema$Request): void {
  for (const read of readRequests([request])) {
    for (const [name, body] of Object.entries(read)) requestHandlers.get(name)?.(doc.working, body);
  }
  save(doc);
}

/** The segment that a node stands in; undefined for one that stands nowhere. */
export function segmentOf(node: DocNode | Block | null): Segment | undefined {
  if (node === null) return undefined;
  if ('kind' in node && node.parent === null)
    return node.kind === 'body' ||
      node.kind === 'header' ||
      node.kind === 'footer' ||
      node.kind === 'footnote'
      ? node
      : undefined;
  return segmentOf(node.parent);
}

/** Where a block begins, in units of its segment. */
export function startOf(block: Block): number {
  const container = block.parent;
  if (container === null) throw new Error('the block stands nowhere');
  return startIn(container, container.blocks.indexOf(block));
}

/** Where the block at a position of a container begins, or the container ends. */
export function startIn(container: Container, position: number): number {
  const before = container.blocks.slice(0, position).reduce((sum, { size }) => sum + size, 0);
  return startOfContainer(container) + leadingUnits(container) + before;
}

function startOfContainer(container: Container): number {
  if (container.kind === 'tableOfContents') return startOf(container);
  if (container.kind !== 'cell') return 0;
  const row = container.parent;
  const sizesBefore = <T extends { readonly size: number }>(all: readonly T[], one: T): number =>
    all.slice(0, all.indexOf(one)).reduce((sum, { size }) => sum + size, 0);
  return startOf(row.parent) + 1 + sizesBefore(row.parent.rows, row) + 1 + sizesBefore(row.cells, container);
}
