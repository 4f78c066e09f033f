/** The preview dialog: shows at once that the report is being made, then the report, or why there is none. */
import { render, type VNode } from 'preact';
import type { Report } from '../engine/report/tree';
import { renderContents } from '../engine/preview/render-contents';
import { renderReport } from '../engine/preview/render-report';
import { previewText } from '../engine/preview/words';
import { sidebarText } from './words';
import { call } from './server';
import { unreached, type Unreached } from './unreached';

declare const google: { readonly script: { readonly host: { close(): void } } };

/** Why there is no report, what may have caused it, and where the officer can mend it. */
interface Obstacle {
  readonly message: string;
  readonly causes: readonly string[];
  readonly url: string | null;
}

function close(): void {
  google.script.host.close();
}

function page(main: VNode, report: Report | null): VNode {
  return (
    <>
      <header class="toolbar">
        {report === null ? null : (
          <a class="skip" href="#main">
            {previewText.skip}
          </a>
        )}
        {report === null ? null : (
          <button
            type="button"
            onClick={() => {
              window.print();
            }}
          >
            {previewText.print}
          </button>
        )}
        <button type="button" onClick={close}>
          {previewText.close}
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
    <div key="waiting" aria-busy="true">
      <h1 tabIndex={-1}>{previewText.waiting}</h1>
    </div>
  );
}

function obstacle({ message, causes, url }: Obstacle): VNode {
  return (
    <div key="obstacle">
      <h1 tabIndex={-1}>{previewText.failed}</h1>
      <p>{message}</p>
      {causes.length === 0 ? null : (
        <ul>
          {causes.map((cause) => (
            <li>{cause}</li>
          ))}
        </ul>
      )}
      {url === null ? null : (
        <p>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {sidebarText.giveConsent} {sidebarText.newTab}
          </a>
        </p>
      )}
      <button type="button" onClick={() => void start()}>
        {sidebarText.tryAgain}
      </button>
    </div>
  );
}

const obstacles: Readonly<Record<Unreached, Obstacle>> = {
  offline: { message: sidebarText.offline, causes: [], url: null },
  'no-contact': { message: sidebarText.noContact, causes: [], url: null },
  refused: { message: sidebarText.refused, causes: sidebarText.refusedCauses, url: null },
};

/**
 * Shows something in the page, and moves the focus to its heading: that is how a screen reader announces it, and why
 * each has a key, so that the heading is a new one. The page stays at its top, where a draft is said to be one.
 */
function show(main: VNode, report: Report | null = null): void {
  const root = document.getElementById('preview');
  if (root === null) return;
  render(page(main, report), root);
  root.querySelector('h1')?.focus({ preventScroll: true });
}

/** The report of the workbook, or why there is none. */
async function readReport(): Promise<{ readonly report: Report } | Obstacle> {
  try {
    const answer = await call('previewReport');
    if (answer.ok) return answer;
    const { message, url } = answer.reason;
    return { message, causes: [], url };
  } catch (error) {
    return obstacles[unreached(error, navigator.onLine)];
  }
}

async function start(): Promise<void> {
  show(waiting());
  const answer = await readReport();
  if ('report' in answer) {
    document.title = answer.report.title;
    show(renderReport(answer.report), answer.report);
  } else {
    show(obstacle(answer));
  }
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
void start();
