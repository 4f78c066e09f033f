import type { DocumentRef } from '../engine/app/ports';
import { words } from './words';

/** Links to a document: to open it, and Google's own links that export it. */
export function ReportLinks({
  document,
  draft,
}: {
  readonly document: DocumentRef;
  readonly draft: boolean;
}) {
  const exported = (format: string) =>
    `https://docs.google.com/document/d/${encodeURIComponent(document.id)}/export?format=${format}`;
  return (
    <>
      <p class="name">{document.name}</p>
      <ul class="links">
        <Link to={document.url} text={draft ? words.openDraft : words.openReport} />
        <Link to={exported('docx')} text={words.word} />
        <Link to={exported('pdf')} text={words.pdf} />
      </ul>
    </>
  );
}

function Link({ to, text }: { readonly to: string; readonly text: string }) {
  return (
    <li>
      <a href={to} target="_blank" rel="noopener">
        {text} <span class="hidden">{words.newTab}</span>
      </a>
    </li>
  );
}
