/** A document that is edited by hand: its text, the buttons over it, its tabs, and comments and suggestions beside it. */
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { DocumentInfo } from '../../protocol';
import type { ShownTab } from '../../document-protocol';
import type { Store } from '../store/store';
import { caretOnPage, selectOnPage } from './caret-in-page';
import { DocumentTabs } from './document-tabs';
import { createEditSession } from './edit-session';
import { EditorBar } from './editor-bar';
import { commandsOf } from './editor-commands';
import { ReviewPanel, type AskedWords } from './review-panel';
import { selectedLook } from './selected-look';
import { tabIn } from './shown-places';
import { TextBlocks } from './text-blocks';
import { listenToText } from './text-events';

/** The editor of a document. */
export function DocumentEditor({
  document: info,
  store,
}: {
  readonly document: DocumentInfo;
  readonly store: Store;
}) {
  const { id, name, revision } = info;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [drawing, drawAgain] = useReducer((count: number) => count + 1, 0);
  const [suggests, setSuggests] = useState(false);
  const [asked, setAsked] = useState<AskedWords | null>(null);
  const [tab, setTab] = useState('');
  const [wantsText, setWantsText] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const isComposing = useRef(false);
  const suggesting = useRef(suggests);
  suggesting.current = suggests;

  const session = useMemo(
    () =>
      createEditSession({
        fetch: () => store.api.ask('shownDocument', { id }),
        async send(place, operation) {
          store.change((now) => ({ ...now, unsaved: true }));
          const edit = { id, ...place, suggests: suggesting.current, operation };
          const edited = await store.api.ask('editDocument', edit);
          if (edited.caret) setTab(edited.caret.tab);
          return edited;
        },
        // An input method writes in the page itself, where places are then others.
        onScreen: () => (isComposing.current ? null : caretOnPage()),
        changed() {
          redraw(undefined);
        },
        failed(error, typed) {
          void store.attempt(() => Promise.reject(error));
          const kept = typed.trim();
          if (kept !== '') store.notify(`Det här kom inte in i dokumentet: ”${kept}”`);
        },
      }),
    [id],
  );
  const shown = session.document();
  const here = shown && tabIn(shown, tab);
  const caret = session.caret();

  const { noContact } = store.state();
  useEffect(() => {
    if (noContact === null) session.keepUp(revision);
  }, [session, revision, noContact]);

  // After each drawing, so that what waits for it goes on.
  useLayoutEffect(() => {
    const text = root.current;
    const hasKeyboard =
      text?.contains(document.activeElement) === true || document.activeElement === document.body;
    if (text && caret && session.isBusy() && hasKeyboard && !wantsText) selectOnPage(text, caret);
    session.drawn();
  });
  useLayoutEffect(() => {
    if (!wantsText || !root.current) return;
    const first = here && { tab: here.id, segment: '', from: 1, to: 1 };
    const place = caret?.tab === here?.id ? (caret ?? first) : first;
    if (place) selectOnPage(root.current, place);
    setWantsText(false);
  }, [wantsText]);

  useLayoutEffect(() => {
    isComposing.current = false;
  }, [drawing]);

  const commands = useMemo(
    () =>
      commandsOf(session, {
        setAsked,
        setTab,
        setSuggests,
        toText: () => {
          setWantsText(true);
        },
        notify: (text) => {
          store.notify(text, 'info', true);
        },
      }),
    [session],
  );

  useEffect(() => {
    const selected = (): void => {
      const text = root.current;
      if (!text || isComposing.current || session.isBusy()) return;
      const place = caretOnPage();
      const before = session.caret();
      const isSame = place && before && JSON.stringify(place) === JSON.stringify(before);
      if (place && !isSame) session.moveTo(place);
    };
    document.addEventListener('selectionchange', selected);
    return () => {
      document.removeEventListener('selectionchange', selected);
    };
  }, [session]);

  const isThere = here !== null && here !== undefined;
  useLayoutEffect(() => {
    const text = root.current;
    if (!text) return undefined;
    const begin = (): void => {
      if (!session.isBusy()) session.moveTo(caretOnPage() ?? session.caret());
      isComposing.current = true;
    };
    text.addEventListener('compositionstart', begin);
    const stop = listenToText(text, session, {
      ...commands,
      redraw: () => {
        drawAgain(undefined);
        setWantsText(true);
      },
    });
    return () => {
      text.removeEventListener('compositionstart', begin);
      stop();
    };
  }, [session, commands, isThere, drawing]);

  const isLocked = shown?.readOnly !== null;
  // Drawn again only when it is another text, not at every move of the caret.
  const text = useMemo(
    () => here && <Text tab={here} name={name} isLocked={isLocked} />,
    [here, name, isLocked],
  );
  if (!shown || !here) return <p class="waiting">Läser dokumentet …</p>;
  return (
    <div class="editor">
      <EditorBar document={shown} look={selectedLook(shown, caret)} suggests={suggests} commands={commands} />
      {shown.readOnly !== null && <p class="read-only">{shown.readOnly}</p>}
      <DocumentTabs
        tabs={shown.tabs}
        shown={here.id}
        isLocked={isLocked}
        onChosen={setTab}
        onAdd={commands.addTab}
      />
      <div class="editor-parts">
        <div class="text-desk">
          <div class="text-sheet" ref={root} key={drawing}>
            {text}
          </div>
        </div>
        <ReviewPanel
          document={shown}
          asked={asked}
          commands={commands}
          onAskedDone={() => {
            setAsked(null);
            setWantsText(true);
          }}
        />
      </div>
    </div>
  );
}

/** The body of a tab and its footnotes, each a text of its own to write in. */
function Text({
  tab,
  name,
  isLocked,
}: {
  readonly tab: ShownTab;
  readonly name: string;
  readonly isLocked: boolean;
}) {
  const field = (segment: string, label: string) => ({
    role: 'textbox' as const,
    'aria-multiline': true,
    'aria-label': label,
    'aria-readonly': isLocked,
    tabIndex: 0,
    contentEditable: !isLocked,
    spellcheck: true,
    lang: 'sv',
    'data-tab': tab.id,
    'data-segment': segment,
  });
  return (
    <>
      <div key={tab.id} class="text" {...field('', `Texten i ${name}, ${tab.title}`)}>
        <TextBlocks blocks={tab.blocks} />
      </div>
      {tab.footnotes.map(({ id, number, blocks }) => (
        <div key={id} class="footnote-text">
          <span aria-hidden="true">{number}</span>
          <div class="text" {...field(id, `Fotnot ${number}`)}>
            <TextBlocks blocks={blocks} />
          </div>
        </div>
      ))}
    </>
  );
}
