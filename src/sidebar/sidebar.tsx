/** The sidebar's page: renders the state, moves the focus where it belongs, and reports what the window does. */
import { render } from 'preact';
import { reportCharts } from './charts/report-charts';
import { startController, type PageEnvironment } from './controller';
import { call } from './server';
import { SidebarView } from './sidebar-view';
import type { Start } from './state';

/** The ids of the elements that have focus next if the focused one is gone after a rendering, nearest first. */
function homesOf(element: Element | null): readonly string[] {
  const home = element?.closest('[data-home]') ?? null;
  if (home === null) return [];
  return [home.getAttribute('data-home') ?? '', ...homesOf(home.parentElement)];
}

function focusFirst(wanted: readonly string[]): Element | undefined {
  const found = wanted.map((id) => document.getElementById(id)).find((element) => element !== null);
  found?.focus();
  return found;
}

/** Gives focus to what has taken the place of the element that had it: the same field elsewhere, else its home. */
function focusInsteadOf(gone: Element, homes: readonly string[]): void {
  const found = focusFirst([gone.id, ...homes]);
  if (!(found instanceof HTMLTextAreaElement) || !(gone instanceof HTMLTextAreaElement)) return;
  found.setSelectionRange(gone.selectionStart, gone.selectionEnd);
}

function renderIn(root: Element): PageEnvironment['render'] {
  return (state, send) => {
    const focused = document.activeElement;
    const homes = homesOf(focused);
    render(<SidebarView state={state} send={send} thisYear={new Date().getFullYear()} />, root);
    if (state.focus !== null) focusFirst([state.focus]);
    else if (focused?.isConnected === false) focusInsteadOf(focused, homes);
  };
}

/** Waits until no button of a pointer is held down. */
function pointerWatch(): PageEnvironment['released'] {
  let down = false;
  window.addEventListener('pointerdown', () => (down = true), true);
  const up = () => (down = false);
  window.addEventListener('pointerup', up, true);
  window.addEventListener('pointercancel', up, true);
  window.addEventListener('blur', up);
  return async () => {
    // The click comes after the button is let go, and goes to where it was pressed.
    while (down) await new Promise((resolve) => setTimeout(resolve, 50));
  };
}

/** The frame that Google shows the page in may have no right to the clipboard; selected text can be copied all the same. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.className = 'hidden';
  document.body.append(field);
  field.select();
  // The only way that is left where the clipboard is closed.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}

function startOf(text: string | undefined): Start {
  return text === 'check' || text === 'generate' ? text : '';
}

function open(root: Element): void {
  const send = startController(
    {
      call,
      later: (milliseconds, run) => {
        setTimeout(run, milliseconds);
      },
      now: () => new Date().toISOString(),
      isOnline: () => navigator.onLine,
      isFocused: () => document.hasFocus(),
      render: renderIn(root),
      draw: reportCharts,
      copy: copyText,
      released: pointerWatch(),
    },
    startOf(document.body.dataset['start']),
  );
  window.addEventListener('blur', () => {
    send({ kind: 'left' });
  });
  window.addEventListener('focus', () => {
    send({ kind: 'returned' });
  });
}

const root = document.getElementById('sidebar');
if (root !== null) open(root);
