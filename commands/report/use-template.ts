import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Host } from '../../host/host';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word template that no report can be made in; its message says why, in Swedish. */
export class TemplateError extends Error {}

type Answer =
  | { readonly ok: true; readonly faults: readonly string[]; readonly notes: readonly string[] }
  | { readonly ok: false; readonly reason: { readonly message: string } };

/** Uploads a Word template as the sidebar does, so that the report is made in it, and says what the officer should know of it. */
export async function useTemplate(host: Host, file: string, say: (text: string) => void): Promise<void> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new TemplateError(`Det går inte att läsa mallen ${file}.`, { cause });
  });
  const uploaded = { name: path.basename(file), mimeType: DOCX, base64: bytes.toString('base64') };
  const answer = host.call('uploadTemplate', uploaded) as Answer;
  const faults = answer.ok ? answer.faults : [answer.reason.message];
  if (faults.length > 0) throw new TemplateError(`Mallen ${file} går inte att använda:${lines(faults)}`);
  if (answer.ok && answer.notes.length > 0) say(`Om mallen ${file}:${lines(answer.notes)}`);
}

function lines(sentences: readonly string[]): string {
  return sentences.map((sentence) => `\n  - ${sentence}`).join('');
}
