/** The documents that have been made, and the chosen one as pages. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentInfo } from '../../protocol';
import type { PageProps } from '../store/actions';
import { DocumentEditor } from '../editor/document-editor';
import { showDocument } from './document-pages';
import type { Store } from '../store/store';

/** The list of documents and the one that is shown. */
export function Documents({ state, store, actions }: PageProps) {
  const documents = state.workbook?.documents ?? [];
  const shown = documents.find(({ id }) => id === state.document);
  if (documents.length === 0) {
    return (
      <p class="waiting">
        Inget dokument har skapats än. Tryck på Skapa slutrapport i sidofältet, så visas det färdiga
        dokumentet här.
      </p>
    );
  }
  return (
    <div class="documents">
      <nav aria-label="Dokument" hidden={documents.length < 2 && shown !== undefined}>
        <ul>
          {documents.map(({ id, name, inBin }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === state.document ? 'page' : undefined}
                onClick={() => {
                  actions.showDocument(id);
                }}
              >
                {name}
                {inBin && <span class="in-bin"> i papperskorgen</span>}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {shown && (
        <DocumentView
          key={shown.id}
          document={shown}
          isPrinting={state.printing === shown.id}
          store={store}
        />
      )}
    </div>
  );
}

function DocumentView({
  document,
  isPrinting,
  store,
}: {
  readonly document: DocumentInfo;
  readonly isPrinting: boolean;
  readonly store: Store;
}) {
  const { id, name, inBin, revision } = document;
  const container = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [pages, setPages] = useState<number | 'reading' | 'failed'>('reading');
  const [isEditing, setIsEditing] = useState(false);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  useEffect(() => {
    if (isEditing) return undefined;
    let isGone = false;
    void store
      .attempt(async () => {
        const file = await store.api.documentFile(id);
        if (isGone || !container.current) return;
        const shown = await showDocument(file, container.current);
        setPages(shown.pages);
      })
      .then((done) => {
        if (!done) setPages('failed');
      });
    return () => {
      isGone = true;
    };
  }, [id, revision, isEditing]);
  useEffect(() => {
    if (isPrinting) setIsEditing(false);
  }, [isPrinting]);
  useEffect(() => {
    if (isEditing || !isPrinting || typeof pages !== 'number') return;
    store.change((now) => ({ ...now, printing: null }));
    window.print();
  }, [isPrinting, isEditing, pages]);
  const status = {
    reading: 'Läser dokumentet …',
    failed: 'Dokumentet kunde inte visas.',
    shown: pages === 1 ? '1 sida' : `${pages} sidor`,
  }[typeof pages === 'number' ? 'shown' : pages];
  return (
    <article class="document" aria-labelledby="document-name">
      <div class="document-bar">
        <h2 id="document-name" ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <p role="status">
          {isEditing ? '' : status}
          {inBin ? ' I papperskorgen' : ''}
        </p>
        <div class="views" role="group" aria-label="Visa dokumentet">
          {[false, true].map((edits) => (
            <button
              key={String(edits)}
              type="button"
              aria-pressed={isEditing === edits}
              onClick={() => {
                setPages('reading');
                setIsEditing(edits);
              }}
            >
              {edits ? 'Redigera' : 'Sidor'}
            </button>
          ))}
        </div>
        <a class="button" href={store.api.documentAddress(id)} download="">
          Ladda ned .docx
        </a>
        <button
          type="button"
          hidden={isEditing}
          onClick={() => {
            window.print();
          }}
        >
          Skriv ut
        </button>
        <button
          type="button"
          onClick={() => void store.attempt(() => store.api.ask('setInBin', { id, inBin: !inBin }))}
        >
          {inBin ? 'Ta ur papperskorgen' : 'Lägg i papperskorgen'}
        </button>
      </div>
      {isEditing ? (
        <DocumentEditor key={String(inBin)} document={document} store={store} />
      ) : (
        <div class="pages" ref={container} tabIndex={0} role="region" aria-label={`Sidorna i ${name}`} />
      )}
    </article>
  );
}
