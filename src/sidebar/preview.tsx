/** The preview dialog: shows at once that the report is being made, then the report, or why there is none. */
import { render, type VNode } from 'preact';
import type { Report } from '../report/tree';
import { renderContents } from '../preview/render-contents';
import { renderReport } from '../preview/render-report';
import { call } from './server';

declare const google: { readonly script: { readonly host: { close(): void } } };

/** Why there is no report, and where the officer can mend it. */
interface Obstacle {
  readonly message: string;
  readonly url: string | null;
}

const NO_CONTACT: Obstacle = {
  message:
    'Tillägget går inte att nå. Kontrollera att du har kontakt med internet och försök igen. Hjälper inte det, ladda om kalkylarket och öppna förhandsgranskningen på nytt.',
  url: null,
};

function close(): void {
  google.script.host.close();
}

function page(main: VNode, report: Report | null): VNode {
  return (
    <>
      <header class="toolbar">
        {report === null ? null : (
          <a class="skip" href="#main">
            Till rapporten
          </a>
        )}
        {report === null ? null : (
          <button
            type="button"
            onClick={() => {
              window.print();
            }}
          >
            Skriv ut
          </button>
        )}
        <button type="button" onClick={close}>
          Stäng
        </button>
      </header>
      <div class="columns">
        {report === null ? null : renderContents(report)}
        <main id="main" tabIndex={-1}>
          {main}
        </main>
      </div>
    </>
  );
}

function waiting(): VNode {
  return (
    <div class="notice" aria-busy="true">
      <h1 tabIndex={-1}>Rapporten förbereds …</h1>
    </div>
  );
}

function obstacle({ message, url }: Obstacle): VNode {
  return (
    <div class="notice">
      <h1 tabIndex={-1}>Rapporten kan inte visas</h1>
      <p>{message}</p>
      {url === null ? null : (
        <p>
          <a href={url} target="_blank" rel="noopener noreferrer">
            Ge behörigheten hos Google
          </a>
        </p>
      )}
      <button type="button" onClick={start}>
        Försök igen
      </button>
    </div>
  );
}

/** Shows something in the page, and moves the focus to its heading: that is how a screen reader tells of it. */
function show(main: VNode, report: Report | null = null): void {
  const root = document.getElementById('preview');
  if (root === null) return;
  render(page(main, report), root);
  root.querySelector('h1')?.focus();
}

function start(): void {
  show(waiting());
  call('previewReport').then(
    (answer) => {
      if (!answer.ok) {
        show(obstacle(answer.reason));
        return;
      }
      document.title = answer.report.title;
      show(renderReport(answer.report), answer.report);
    },
    () => {
      show(obstacle(NO_CONTACT));
    },
  );
}

/** Goes to a place in the page. Following the address would lead out of the frame that Google shows the page in. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (link === null) return;
  event.preventDefault();
  const place = document.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}

document.addEventListener('click', follow);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});
start();
