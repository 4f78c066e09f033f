import type { FileFacts } from '../../engine/app/attachments/attached-file';
import { readFileAsBase64 } from '../tools/read-file';
import type { ReadContent } from './read-content';
import { readDocx } from './read-docx';
import { readPdf } from './read-pdf';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A file that can be uploaded. */
export interface ReadUpload {
  readonly mimeType: string;
  readonly base64: string;
  readonly facts: FileFacts;
  readonly made: string | null;
}

/** Why a file cannot be uploaded: too large, empty, of another kind, or of a kind that is taken but damaged. */
export type UploadProblem = 'large' | 'empty' | 'kind' | 'damaged';

/** Reads a file that the officer has chosen. What it is, its first bytes say, not its name. */
export async function readUpload(file: File, largest: number): Promise<ReadUpload | UploadProblem> {
  if (file.size > largest) return 'large';
  if (file.size === 0) return 'empty';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = await kindOf(bytes, file.name);
  if (kind === null) return 'kind';
  const { mimeType, content } = kind;
  if (content === null) return 'damaged';
  const { made, ...facts } = content;
  const [base64, digest] = await Promise.all([readFileAsBase64(file), sha256(bytes)]);
  return { mimeType, base64, facts: { digest, ...facts }, made };
}

/** What a file is, and what it says; null for a kind that is not taken. */
async function kindOf(
  bytes: Uint8Array,
  name: string,
): Promise<{ readonly mimeType: string; readonly content: ReadContent | null } | null> {
  const picture = { pages: null, content: null, locked: false, made: null };
  const start = Array.from(bytes.subarray(0, 1024), (byte) => String.fromCharCode(byte)).join('');
  if (start.startsWith('\u00ff\u00d8\u00ff')) return { mimeType: 'image/jpeg', content: picture };
  if (start.startsWith('\u0089PNG')) return { mimeType: 'image/png', content: picture };
  if (start.includes('%PDF-')) return { mimeType: 'application/pdf', content: await readPdf(bytes) };
  if (!/\.docx$/i.test(name)) return null;
  // Word keeps a document with a password in a file of the form that it used before .docx.
  const isLocked = start.startsWith('\u00d0\u00cf\u0011\u00e0');
  return { mimeType: DOCX, content: isLocked ? { ...picture, locked: true } : readDocx(bytes) };
}

async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
