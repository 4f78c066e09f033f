/**
 * The sidebar and the dialogs: pages of the script in frames that can reach nothing but the page around them. They
 * have google.script.run as HtmlService gives it, by messages.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Actions } from '../store/actions';
import type { FromFrame, ToFrame } from './frame-messages';
import type { ShownPage } from '../store/page-state';
import { goToNextRegion } from '../regions';
import type { Store } from '../store/store';
import { useDialog } from '../use-dialog';

/** Like HtmlService's frame but without allow-same-origin: nothing of the page around can be read. */
const sandbox =
  'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';
/** Lets the script's page use what stands in it and nothing from anywhere. */
const policy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
/** The size of a dialog that sets none, in pixels. */
const defaultSize = { width: 600, height: 450 };

interface FrameProps {
  readonly page: ShownPage;
  readonly store: Store;
  readonly actions: Actions;
}

/** The one sidebar. */
export function Sidebar({ page, store, actions }: FrameProps) {
  const close = (): void => {
    store.closeFrame(page.id);
    actions.focusGrid();
  };
  return (
    <aside class="sidebar" aria-labelledby="sidebar-title">
      <div class="frame-bar">
        <h2 id="sidebar-title">{page.title}</h2>
        <button type="button" class="close" aria-label="Stäng sidofältet" onClick={close}>
          ×
        </button>
      </div>
      <Frame page={page} store={store} actions={actions} />
    </aside>
  );
}

/** A dialog; a modal one keeps the keyboard until it is closed. */
export function FrameDialog({ page, store, actions }: FrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useDialog(dialog, page.shown === 'modal dialog');
  const close = (): void => {
    store.closeFrame(page.id);
  };
  const { width, height } = page;
  return (
    <dialog
      ref={dialog}
      class="frame-dialog"
      aria-labelledby={`dialog-title-${page.id}`}
      style={{ width: `${width ?? defaultSize.width}px` }}
      onCancel={close}
    >
      <div class="frame-bar">
        <h2 id={`dialog-title-${page.id}`}>{page.title}</h2>
        <button type="button" class="close" aria-label="Stäng dialogrutan" onClick={close}>
          ×
        </button>
      </div>
      <div class="frame-room" style={{ height: `${height ?? defaultSize.height}px` }}>
        <Frame page={page} store={store} actions={actions} />
      </div>
    </dialog>
  );
}

function Frame({ page, store, actions }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [document, setDocument] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void store.attempt(async () => {
      const script = await store.api.frameScript();
      if (!isGone) setDocument(frameDocument(page.html, script, store.state().workbook?.functions ?? []));
    });
    return () => {
      isGone = true;
    };
  }, []);
  useEffect(() => {
    const onMessage = (event: MessageEvent<FromFrame>): void => {
      const target = frame.current?.contentWindow;
      if (!target || event.source !== target) return;
      const message = event.data;
      switch (message.kind) {
        case 'call':
          void store.call(message.functionName, message.args).then((outcome) => {
            // The frame's origin is opaque: only '*' reaches it.
            target.postMessage({ id: message.id, outcome } satisfies ToFrame, '*');
          });
          break;
        case 'close':
          store.closeFrame(page.id);
          break;
        case 'size':
          store.resizeFrame(page.id, { ...size('width', message.width), ...size('height', message.height) });
          break;
        case 'focus-editor':
          actions.focusGrid();
          break;
        case 'link':
          actions.follow(message.address);
          break;
        case 'touch':
          store.touch();
          break;
        case 'next-region':
          goToNextRegion(message.isBackwards, actions.focusGrid);
          break;
        case 'escape':
          if (page.shown !== 'sidebar') store.closeFrame(page.id);
      }
    };
    window.addEventListener('message', onMessage);
    return () => {
      window.removeEventListener('message', onMessage);
    };
  }, [actions]);
  if (document === null) return <p class="waiting">Läser in …</p>;
  return <iframe ref={frame} title={page.title} sandbox={sandbox} srcdoc={document} />;
}

function size(
  side: 'width' | 'height',
  value: unknown,
): { readonly width?: number; readonly height?: number } {
  return typeof value === 'number' && value > 0 ? { [side]: value } : {};
}

/** The script's page with the policy and the client before all of its own. */
function frameDocument(html: string, script: string, functions: readonly string[]): string {
  const names = JSON.stringify(functions).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return [
    '<!doctype html>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<script data-functions="${names}">${script.replaceAll('</script', '<\\/script')}</script>`,
    html,
  ].join('');
}
