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
  return (
    <>
      <p class="name">{document.name}</p>
      <ul class="links">
        <OutLink to={document.url} text={draft ? sidebarText.openDraft : sidebarText.openReport} />
        <ExportLinks id={document.id} />
      </ul>
    </>
  );
}

/** Google's own links that export a document, as items of a list; `suffix` says more of which document it is. */
export function ExportLinks({ id, suffix = '' }: { readonly id: string; readonly suffix?: string }) {
  const exported = (format: string) =>
    `https://docs.google.com/document/d/${encodeURIComponent(id)}/export?format=${format}`;
  return (
    <>
      <OutLink to={exported('docx')} text={`${sidebarText.word}${suffix}`} />
      <OutLink to={exported('pdf')} text={`${sidebarText.pdf}${suffix}`} />
    </>
  );
}

/** A link that leaves the sidebar, as an item of a list. */
export function OutLink({ to, text }: { readonly to: string; readonly text: string }) {
  return (
    <li>
      <a href={to} target="_blank" rel="noopener">
        {text} <span class="hidden">{sidebarText.newTab}</span>
      </a>
    </li>
  );
}
