import type { docs_v1 } from '@googleapis/docs';
import { applyBatchUpdate } from '../../docs/requests/apply-batch';
import { createDocument } from '../../docs/document/create-document';
import { membersOf, standInType } from '../../runtime/define-stand-in';
import { options, text } from '../../runtime/params';
import { apiError, unsupported } from '../../runtime/service-error';
import type { StandInType } from '../../runtime/stand-in';
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

// The fields of a document (v1.d.ts).
const documentFields = new Set([
  'body',
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
  'suggestionsViewMode',
  'tabs',
  'title',
]);

function get({ world }: Execution, id: string, args: Options): object {
  const method = 'docs.documents.get';
  const { document } = fileOf(world, id, method);
  const { fields, suggestionsViewMode, includeTabsContent, ...others } = args;
  const [other] = Object.keys(others);
  if (other !== undefined) throw unsupported(`Docs.Documents.get with ${other}`);
  if (includeTabsContent === true) throw unsupported('Docs.Documents.get with includeTabsContent');
  const answer = {
    ...document,
    suggestionsViewMode:
      typeof suggestionsViewMode === 'string'
        ? suggestionsViewMode
        : (document.suggestionsViewMode ?? 'SUGGESTIONS_INLINE'),
  };
  return typeof fields === 'string' ? selectFields(answer, fields, method, documentFields) : answer;
}

function batchUpdate({ world }: Execution, resource: Options, id: string): object {
  const method = 'docs.documents.batchUpdate';
  const file = fileOf(world, id, method);
  if (file.contentRestrictions.some((restriction) => restriction['readOnly'] === true)) {
    throw apiError(method, 403, 'The caller does not have permission');
  }
  const body = JSON.parse(JSON.stringify(resource)) as docs_v1.Schema$BatchUpdateDocumentRequest;
  const { requiredRevisionId, targetRevisionId } = body.writeControl ?? {};
  const other = Object.keys(body.writeControl ?? {}).find((key) => !key.endsWith('RevisionId'));
  if (other !== undefined) throw unsupported(`Docs.Documents.batchUpdate with ${other}`);
  if (targetRevisionId) throw unsupported('Docs.Documents.batchUpdate with targetRevisionId');
  if (requiredRevisionId && requiredRevisionId !== file.document.revisionId) {
    throw apiError(
      method,
      400,
      `The required revision ID '${requiredRevisionId}' does not match the latest revision.`,
    );
  }
  const { document, replies } = apply(file.document, body.requests ?? []);
  const { revisionId } = storeDocument(file, document, world.nextNumber());
  file.modifiedTime = new Date(world.now()).toISOString();
  return { replies, writeControl: { requiredRevisionId: revisionId }, documentId: id };
}

function apply(
  document: docs_v1.Schema$Document,
  requests: readonly unknown[],
): ReturnType<typeof applyBatchUpdate> {
  try {
    return applyBatchUpdate(document, requests);
  } catch (error) {
    if (isDocsError(error)) throw apiError('docs.documents.batchUpdate', error.code, error.message);
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

const { counted, either, scoped, property } = membersOf<Execution>();

/** The advanced service's Docs.Documents. Answers are those of the API, errors those that Apps Script makes of them. */
export const documentsType: StandInType<Execution> = standInType('Docs.Documents', 'Docs', {
  create: scoped(write, counted([options], create)),
  get: scoped(
    read,
    either(
      counted([text], (execution, id) => get(execution, id, {})),
      counted([text, options], get),
    ),
  ),
  batchUpdate: scoped(write, counted([options, text], batchUpdate)),
});

/** The advanced Docs service, v1. */
export const docsType: StandInType<Execution> = standInType(
  'Docs',
  'Docs',
  { Documents: property((execution) => documentsType.of(execution)) },
  { text: () => 'AdvancedServiceIdentifier{name=docs, version=v1}' },
);
