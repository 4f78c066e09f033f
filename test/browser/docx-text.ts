import { strFromU8, unzipSync } from 'fflate';

/** The text of a .docx file's body, paragraph by paragraph. Throws when the file is no .docx. */
export function docxText(file: Uint8Array): string {
  const part = unzipSync(file)['word/document.xml'];
  if (part === undefined) throw new Error('The file has no word/document.xml.');
  return strFromU8(part)
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
