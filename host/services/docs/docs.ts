import type { docs_v1 } from '@googleapis/docs';
import type { Author } from '../../docs/document/working-document';
import { viewDocument } from '../../docs/document/view-document';
import { applyBatchUpdate } from '../../docs/requests/apply-batch';
import { createDocument } from '../../docs/document/create-document';
import { membersOf, standInType } from '../../runtime/define-stand-in';
import { options, text } from '../../runtime/params';
import { apiError, unsupported } from '../../runtime/service-error';
import type { StandInType } from '../../runtime/stand-in';
import { changeDocument } from '../drive/change-document';
import { addFile } from '../drive/drive-place';
import { googleTypes, storeDocument, visibleFile, type StoredFile } from '../drive/drive-store';
import { selectFields } from '../drive/response-fields';
import type { Execution, World } from '../world';

type Options = Readonly<Record<string, unknown>>;

const write = ['documents', 'drive', 'drive.file'].map((scope) => `https://www.googleapis.com/auth/${scope}`);
const read = [
  ...write,
  ...['documents.readonly', 'drive.readonly'].map((scope) => `https://www.googleapis.com/auth/${scope}`),
];

function fileOf(
  world: World,
  id: string,
  method: string,
): StoredFile & { document: docs_v1.Schema$Document } {
  const file = visibleFile(world.drive, world.user, id);
  if (!file?.document) throw apiError(method, 404, 'Requested entity was not found.');
  return file as StoredFile & { document: docs_v1.Schema$Document };
}

// The fields of a document (googleapis 188.0.0).
const documentFields = new Set([
  'body',
  'comments',
  'commentsViewMode',
  'documentId',
  'documentStyle',
  'footers',
  'footnotes',
  'headers',
  'inlineObjects',
  'lists',
  'namedRanges',
  'namedStyles',
  'positionedObjects',
  'revisionId',
  'suggestedDocumentStyleChanges',
  'suggestedNamedStylesChanges',
  'suggestions',
  'suggestionsViewMode',
  'tabs',
  'title',
]);

function get({ world }: Execution, id: string, args: Options): object {
  const method = 'docs.documents.get';
  const { document } = fileOf(world, id, method);
  const { fields, suggestionsViewMode, commentsViewMode, includeTabsContent, ...others } = args;
  const [other] = Object.keys(others);
  if (other !== undefined) throw unsupported(`Docs.Documents.get with ${other}`);
  const answer = answered(method, () =>
    viewDocument(document, {
      ...(typeof suggestionsViewMode === 'string' && { suggestionsViewMode }),
      ...(typeof commentsViewMode === 'string' && { commentsViewMode }),
      // A mask with a field of tabs requests them. Source: includeTabsContent in googleapis 188.0.0.
      includeTabsContent:
        includeTabsContent === true || (typeof fields === 'string' && /(^|,)\s*tabs\b/.test(fields)),
      reader: authorOf(world).user,
    }),
  );
  return typeof fields === 'string' ? selectFields(answer, fields, method, documentFields) : answer;
}

const bodyFields = new Set(['requests', 'writeControl']);

function batchUpdate({ world }: Execution, resource: Options, id: string): object {
  const method = 'docs.documents.batchUpdate';
  const file = fileOf(world, id, method);
  if (!isWritable(file, world)) throw apiError(method, 403, 'The caller does not have permission');
  const body = JSON.parse(JSON.stringify(resource)) as docs_v1.Schema$BatchUpdateDocumentRequest;
  world.onDocumentRequests?.(body.requests ?? []);
  const { requiredRevisionId, targetRevisionId, writeMode, ...others }: WriteControl =
    body.writeControl ?? {};
  const unknownNames = [
    ...Object.keys(body).flatMap((key) => (bodyFields.has(key) ? [] : [`Unknown name "${key}"`])),
    ...Object.keys(others).map((key) => `Unknown name "${key}" at 'write_control'`),
  ].map((name) => `Invalid JSON payload received. ${name}: Cannot find field.`);
  if (unknownNames.length > 0) throw apiError(method, 400, unknownNames.join('\n'));
  if (targetRevisionId) throw unsupported('Docs.Documents.batchUpdate with targetRevisionId');
  const { document, replies, suggestionResponses, commentUpdateState } = answered(method, () =>
    applyBatchUpdate(file.document, body.requests ?? [], {
      ...(requiredRevisionId && { requiredRevisionId }),
      writeMode: readWriteMode(writeMode),
      author: authorOf(world),
      assumptions: world.assumptions,
    }),
  );
  const { revisionId } = changeDocument(world, file, document);
  // As seen live 2026-08-01: a batch of suggestions answers no revision. A project that is not enrolled gets a plain answer.
  const enrolled = world.assumptions.suggestMode === 'suggests';
  const reports = enrolled && (writeMode !== undefined || commentUpdateState === 'ALL_SAVED');
  return {
    replies,
    ...((writeMode !== 'SUGGEST' || !enrolled) && { writeControl: { requiredRevisionId: revisionId } }),
    documentId: id,
    ...(reports && { suggestionResponses, commentUpdateState }),
  };
}

/** WriteControl in googleapis 188.0.0. */
interface WriteControl extends docs_v1.Schema$WriteControl {
  readonly writeMode?: unknown;
}

function readWriteMode(mode: unknown): 'EDIT' | 'SUGGEST' {
  if (mode === 'SUGGEST') return 'SUGGEST';
  if (mode === undefined || mode === 'EDIT' || mode === 'WRITE_MODE_UNSPECIFIED') return 'EDIT';
  const type = 'type.googleapis.com/google.apps.docs.v1.WriteControl.WriteMode';
  const text = `Invalid value at 'write_control.write_mode' (${type}), ${JSON.stringify(mode)}`;
  throw apiError('docs.documents.batchUpdate', 400, text);
}

/** Whether Docs takes changes: the file is not restricted, nor has it been until just now. */
function isWritable({ contentRestrictions, unlockedAt }: StoredFile, world: World): boolean {
  if (contentRestrictions.some((restriction) => restriction['readOnly'] === true)) return false;
  return unlockedAt === undefined || world.now() >= unlockedAt + world.assumptions.unlockDelay;
}

/** Who writes; Google's name of a person is a number. */
function authorOf(world: World): Author {
  const { user } = world;
  return { displayName: user.name, user: `users/${user.email}`, time: new Date(world.now()).toISOString() };
}

function answered<T>(method: string, answer: () => T): T {
  try {
    return answer();
  } catch (error) {
    if (isDocsError(error)) throw apiError(method, error.code, error.message);
    throw error;
  }
}

function isDocsError(error: unknown): error is { readonly code: number; readonly message: string } {
  return (
    error instanceof Error && error.name === 'DocsError' && 'code' in error && typeof error.code === 'number'
  );
}

function create({ world }: Execution, resource: Options): object {
  const title = typeof resource['title'] === 'string' ? resource['title'] : 'Untitled document';
  const file = addFile(world, { name: title, mimeType: googleTypes.document });
  return storeDocument(file, createDocument(title), world.nextNumber());
}

const { call, counted, either, scoped, property } = membersOf<Execution>();

// What the service and each of its collections are as a text (gas-fakes, testdocsadv.js, run at Google by its author).
const identifier = 'AdvancedServiceIdentifier{name=docs, version=v1}';

/** The advanced service's Docs.Documents. Answers are those of the API, errors those that Apps Script makes of them. */
export const documentsType: StandInType<Execution> = standInType(
  'Docs.Documents',
  'Docs',
  {
    create: scoped(write, counted([options], create)),
    get: scoped(
      read,
      either(
        counted([text], (execution, id) => get(execution, id, {})),
        counted([text, options], get),
      ),
    ),
    batchUpdate: scoped(write, counted([options, text], batchUpdate)),
  },
  { text: () => identifier },
);

/** The advanced Docs service, v1. */
export const docsType: StandInType<Execution> = standInType(
  'Docs',
  'Docs',
  {
    Documents: property((execution) => documentsType.of(execution)),
    getVersion: call([], () => 'v1'),
  },
  { text: () => identifier },
);
