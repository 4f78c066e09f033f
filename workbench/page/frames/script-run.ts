/**
 * Runs inside a frame, before its own scripts: gives it google.script.run and google.script.host as HtmlService does
 * (developers.google.com/apps-script/guides/html/reference/host). The page puts the names of the functions in the
 * script element's `data-functions`.
 */
import type { FormLike } from './legal-values';
import type { FromFrame, ToFrame } from './frame-messages';
import { createRunClient } from './run-client';

const post = (message: FromFrame): void => {
  window.parent.postMessage(message, '*');
};

const client = createRunClient({
  functions: JSON.parse(document.currentScript?.dataset['functions'] ?? '[]') as readonly string[],
  send: (id, functionName, args) => {
    post({ kind: 'call', id, functionName, args });
  },
  isForm: (value): value is FormLike => value instanceof HTMLFormElement,
  uncaught: (error) => {
    console.error(`Uncaught ${error.name}: ${error.message}`);
  },
});

window.addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.source === window.parent) client.receive(event.data.id, event.data.outcome);
});

for (const touch of ['keydown', 'pointerdown'] as const)
  window.addEventListener(
    touch,
    () => {
      post({ kind: 'touch' });
    },
    { capture: true },
  );

window.addEventListener('keydown', (event) => {
  if (event.defaultPrevented) return;
  if (event.key === 'Escape') post({ kind: 'escape' });
  if (event.key === 'F6') {
    event.preventDefault();
    post({ kind: 'next-region', isBackwards: event.shiftKey });
  }
});

window.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.defaultPrevented || !/^https?:/.test(link.protocol)) return;
  if (link.hostname === 'docs.google.com' && link.pathname.startsWith('/document/d/')) {
    event.preventDefault();
    post({ kind: 'link', address: link.href });
    return;
  }
  link.target = '_blank';
  link.rel = 'noopener';
});

Object.defineProperty(window, 'google', {
  value: {
    script: {
      run: client.run,
      host: {
        close: () => {
          post({ kind: 'close' });
        },
        setWidth: (width: number) => {
          post({ kind: 'size', width });
        },
        setHeight: (height: number) => {
          post({ kind: 'size', height });
        },
        editor: {
          focus: () => {
            post({ kind: 'focus-editor' });
          },
        },
      },
    },
  },
});
