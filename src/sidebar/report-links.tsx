import type { DocumentRef } from '../engine/app/ports';
import { sidebarText } from './words';

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
        <Link to={document.url} text={draft ? sidebarText.openDraft : sidebarText.openReport} />
        <Link to={exported('docx')} text={sidebarText.word} />
        <Link to={exported('pdf')} text={sidebarText.pdf} />
      </ul>
    </>
  );
}

function Link({ to, text }: { readonly to: string; readonly text: string }) {
  return (
    <li>
      <a href={to} target="_blank" rel="noopener">
        {text} <span class="hidden">{sidebarText.newTab}</span>
      </a>
    </li>
  );
}
