import { createDocument } from '../../docs/document/create-document';
import type { Segment } from '../../docs/document/working-document';
import { stringAt } from '../../docs/wire/json';
import { membersOf, standInType } from '../../runtime/define-stand-in';
import { text } from '../../runtime/params';
import { exception } from '../../runtime/service-error';
import type { StandIn, StandInType } from '../../runtime/stand-in';
import { addFile } from '../drive/drive-place';
import { googleTypes, linkTo, storeDocument, visibleFile } from '../drive/drive-store';
import type { Execution } from '../world';
import { containerMembers, sectionMembers } from './container-elements';
import {
  bodyType,
  cellType,
  elementOf,
  elementType,
  footerType,
  headerType,
  listItemType,
  paragraphType,
  rowType,
  tableType,
  textType,
} from './element-types';
import { apply, openFile, save, type NodeState, type OpenDoc } from './open-document';
import { alignments, glyphs, headings, listItemMembers, paragraphMembers } from './paragraph-elements';
import { cellMembers, rowMembers, tableMembers } from './table-elements';
import { textMembers } from './text-elements';

const body = membersOf<NodeState<Segment>>();
const section = { ...containerMembers<NodeState<Segment>>(), ...sectionMembers<NodeState<Segment>>() };

/** A header or footer that goes with its references. */
const removed = body.call([], ({ doc, node }) => {
  const element = elementOf(doc, node);
  if (node.kind === 'header') apply(doc, { deleteHeader: { headerId: node.id } });
  else apply(doc, { deleteFooter: { footerId: node.id } });
  return element;
});

bodyType.describe({ ...section, getParent: body.call([], () => null) });
headerType.describe({ ...section, removeFromParent: removed });
footerType.describe({ ...section, removeFromParent: removed });
paragraphType.describe(paragraphMembers());
listItemType.describe({ ...paragraphMembers(), ...listItemMembers() });
textType.describe(textMembers);
tableType.describe(tableMembers);
rowType.describe(rowMembers);
cellType.describe(cellMembers);

/** A section of an open document; null where it has none. */
function segment(doc: OpenDoc, field: 'defaultHeaderId' | 'defaultFooterId'): StandIn | null {
  const found = doc.working.segments.get(stringAt(doc.working.documentStyle, field) || '-');
  return found ? elementOf(doc, found) : null;
}

function addSegment(doc: OpenDoc, kind: 'header' | 'footer'): StandIn | null {
  const field = kind === 'header' ? 'defaultHeaderId' : 'defaultFooterId';
  if (segment(doc, field)) throw exception(`Document tab already contains a ${kind}`);
  apply(
    doc,
    kind === 'header' ? { createHeader: { type: 'DEFAULT' } } : { createFooter: { type: 'DEFAULT' } },
  );
  return segment(doc, field);
}

function bodyOf(doc: OpenDoc): StandIn {
  const found = doc.working.segments.get('');
  if (!found) throw new Error('the document has no body');
  return elementOf(doc, found);
}

const document = membersOf<OpenDoc>();

/** Apps Script's Document, as far as its first tab goes. What is edited is in the file at once. */
export const documentType: StandInType<OpenDoc> = standInType('Document', 'DocumentApp', {
  addFooter: document.counted([], (doc) => addSegment(doc, 'footer')),
  addHeader: document.counted([], (doc) => addSegment(doc, 'header')),
  getBody: document.call([], bodyOf),
  getFooter: document.call([], (doc) => segment(doc, 'defaultFooterId')),
  getHeader: document.call([], (doc) => segment(doc, 'defaultHeaderId')),
  getId: document.call([], ({ file }) => file.id),
  getName: document.call([], ({ file }) => file.name),
  getUrl: document.call([], ({ file }) => linkTo(file)),
  saveAndClose: document.counted([], (doc) => {
    save(doc);
  }),
  setName: document.counted([text], (doc, name) => {
    doc.file.name = name;
    return documentType.of(doc);
  }),
});

// drive.file is not among them: DocumentApp reaches every document (reference of DocumentApp.create).
const scopes = ['https://www.googleapis.com/auth/documents'];

function openById({ world }: Execution, id: string): StandIn {
  const any = world.drive.files.get(id);
  const file = any?.owner.email === world.user.email ? any : visibleFile(world.drive, world.user, id);
  if (!file?.document)
    throw exception("Document is missing (perhaps it was deleted, or you don't have read access?)");
  return documentType.of(openFile(world, file, file.document));
}

function openByUrl(execution: Execution, url: string): StandIn {
  const id = /\/d\/([^/?#]+)/.exec(url)?.[1];
  if (id === undefined) throw exception(`Invalid argument: ${url}`);
  return openById(execution, id);
}

function create({ world }: Execution, name: string): StandIn {
  const file = addFile(world, { name, mimeType: googleTypes.document });
  const stored = storeDocument(file, createDocument(name), world.nextNumber());
  return documentType.of(openFile(world, file, stored));
}

const { call, counted, property, scoped } = membersOf<Execution>();

/** Apps Script's DocumentApp for a script that is bound to a spreadsheet: it has no active document, and no user interface. */
export const documentAppType: StandInType<Execution> = standInType('DocumentApp', 'DocumentApp', {
  ElementType: property(() => elementType.object),
  GlyphType: property(() => glyphs.object),
  HorizontalAlignment: property(() => alignments.object),
  ParagraphHeading: property(() => headings.object),
  create: scoped(scopes, counted([text], create)),
  getActiveDocument: call([], () => null),
  getUi: call([], () => {
    throw exception('Cannot call DocumentApp.getUi() from this context.');
  }),
  openById: scoped(scopes, counted([text], openById)),
  openByUrl: scoped(scopes, counted([text], openByUrl)),
});
