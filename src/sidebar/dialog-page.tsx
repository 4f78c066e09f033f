/** A page in a dialog: it shows at once that it is being made, then what it is for, or why there is nothing to show. */
import { render, type VNode } from 'preact';
import type { Failure } from '../engine/app/failure';
import { previewText } from '../engine/preview/words';
import { unreached, type Unreached } from './unreached';
import { sidebarText } from './words';

declare const google: { readonly script: { readonly host: { close(): void } } };

/** What a page in a dialog shows when all is well. */
export interface DialogContent {
  /** What the browser calls the page, also in print. */
  readonly title: string;
  readonly main: VNode;
  /** What stands beside it, to find one's way by; null when there is nothing. */
  readonly contents: VNode | null;
  /** The text of the link past what stands beside it. */
  readonly skip: string;
}

/** How a page in a dialog gets its content. */
export interface Dialog<Answer extends { readonly ok: true }> {
  /** The id of the element that the page is rendered in. */
  readonly root: string;
  readonly waiting: string;
  readonly failed: string;
  readonly read: () => Promise<Answer | Failure>;
  readonly show: (answer: Answer) => DialogContent;
}

/** Why there is nothing to show, what may have caused it, and where the officer can mend it. */
interface Obstacle {
  readonly message: string;
  readonly causes: readonly string[];
  readonly url: string | null;
}

const obstacles: Readonly<Record<Unreached, Obstacle>> = {
  offline: { message: sidebarText.offline, causes: [], url: null },
  'no-contact': { message: sidebarText.noContact, causes: [], url: null },
  refused: { message: sidebarText.refused, causes: sidebarText.refusedCauses, url: null },
};

/** Starts the page. It is closed by its button and by Escape. */
export function startDialog<Answer extends { readonly ok: true }>(dialog: Dialog<Answer>): void {
  document.addEventListener('click', follow);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  void start(dialog);
}

async function start<Answer extends { readonly ok: true }>(dialog: Dialog<Answer>): Promise<void> {
  show(dialog.root, waiting(dialog.waiting));
  const answer = await answerOf(dialog);
  if ('message' in answer) {
    const again = () => void start(dialog);
    show(dialog.root, <Obstructed key="obstacle" title={dialog.failed} obstacle={answer} again={again} />);
    return;
  }
  const content = dialog.show(answer);
  document.title = content.title;
  show(dialog.root, content.main, content);
}

async function answerOf<Answer extends { readonly ok: true }>(
  dialog: Dialog<Answer>,
): Promise<Answer | Obstacle> {
  try {
    const answer = await dialog.read();
    if (answer.ok) return answer;
    const { message, url } = answer.reason;
    return { message, causes: [], url };
  } catch (error) {
    return obstacles[unreached(error, navigator.onLine)];
  }
}

/**
 * Shows something in the page, and moves the focus to its heading: that is how a screen reader announces it, and why
 * each has a key, so that the heading is a new one. The page stays at its top, where a draft is said to be one.
 */
function show(id: string, main: VNode, content: DialogContent | null = null): void {
  const root = document.getElementById(id);
  if (root === null) return;
  render(page(main, content), root);
  root.querySelector('h1')?.focus({ preventScroll: true });
}

function page(main: VNode, content: DialogContent | null): VNode {
  return (
    <>
      <header class="toolbar">
        {content === null ? null : (
          <a class="skip" href="#main">
            {content.skip}
          </a>
        )}
        {content === null ? null : (
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
        {content?.contents ?? null}
        <main id="main" tabIndex={-1}>
          {main}
        </main>
      </div>
    </>
  );
}

function waiting(text: string): VNode {
  return (
    <div key="waiting" aria-busy="true">
      <h1 tabIndex={-1}>{text}</h1>
    </div>
  );
}

function Obstructed(props: {
  readonly title: string;
  readonly obstacle: Obstacle;
  readonly again: () => void;
}) {
  const { title, obstacle, again } = props;
  const { message, causes, url } = obstacle;
  return (
    <div>
      <h1 tabIndex={-1}>{title}</h1>
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
      <button type="button" onClick={again}>
        {sidebarText.tryAgain}
      </button>
    </div>
  );
}

function close(): void {
  google.script.host.close();
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
