import type { docs_v1 } from '@googleapis/docs';
import type { User } from '../user';

/** The MIME types that Drive gives its own kinds of file. */
export const googleTypes = {
  document: 'application/vnd.google-apps.document',
  folder: 'application/vnd.google-apps.folder',
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
} as const;

/** The MIME type of a Word file. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A person's right to a file. */
export interface StoredPermission {
  readonly id: string;
  readonly type: string;
  role: string;
  readonly emailAddress?: string;
  readonly domain?: string;
}

/** What a reviewer has answered (drive_v3, ReviewerResponse.response). */
type ReviewerAnswer = 'NO_RESPONSE' | 'APPROVED' | 'DECLINED';

/** An approval of a file. Times are ISO 8601. */
export interface StoredApproval {
  readonly approvalId: string;
  readonly createTime: string;
  readonly dueTime?: string;
  readonly fileContentChangeBehavior: 'RESET_APPROVAL' | 'NO_APPROVAL_ACTION';
  readonly initiator: User;
  readonly responses: { readonly email: string; response: ReviewerAnswer }[];
  status: 'IN_PROGRESS' | 'APPROVED' | 'CANCELLED' | 'DECLINED';
  modifyTime: string;
  completeTime?: string;
}

/** A file or folder in Drive. Times are ISO 8601. */
export interface StoredFile {
  readonly id: string;
  readonly owner: User;
  /** The user for whom the app made the file; undefined when it was made without the app. */
  readonly madeFor: string | undefined;
  readonly createdTime: string;
  mimeType: string;
  name: string;
  parents: readonly string[];
  trashed: boolean;
  modifiedTime: string;
  description?: string;
  properties: Readonly<Record<string, string>>;
  appProperties: Readonly<Record<string, string>>;
  contentRestrictions: readonly Readonly<Record<string, unknown>>[];
  /** When its content restriction was lifted last, in milliseconds since 1970. */
  unlockedAt?: number;
  permissions: StoredPermission[];
  /** Its approvals, the oldest first; undefined where there have been none. */
  approvals?: readonly StoredApproval[];
  /** The content of a Google Doc. */
  document?: docs_v1.Schema$Document;
  /** The content of any other file. */
  bytes?: Uint8Array;
}

/** Everything in the Drive that the host knows of. */
export interface DriveStore {
  readonly files: Map<string, StoredFile>;
}

/** The id of a user's own root folder. */
export function rootOf(user: User): string {
  return `root-${user.email}`;
}

/**
 * The file, if `drive.file` lets the app see it for this user: only files that the app made for that very user.
 */
export function visibleFile(store: DriveStore, user: User, id: string): StoredFile | undefined {
  const file = store.files.get(id);
  return file?.madeFor === user.email ? file : undefined;
}

/** The address that opens a file. */
export function linkTo(file: StoredFile): string {
  switch (file.mimeType) {
    case googleTypes.document:
      return `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`;
    case googleTypes.folder:
      return `https://drive.google.com/drive/folders/${file.id}`;
    default:
      return `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
  }
}

/** Makes `document` the content of a Google Doc's file, at a new revision. */
export function storeDocument(
  file: StoredFile,
  document: docs_v1.Schema$Document,
  revision: number,
): docs_v1.Schema$Document {
  const stored = { ...document, documentId: file.id, revisionId: `revision-${String(revision)}` };
  file.document = stored;
  return stored;
}
