/** Comments and suggestions, beside the text. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ShownComment, ShownDocument, ShownSuggestion } from '../../document-protocol';

/** What can be done with comments and suggestions. */
export interface ReviewCommands {
  readonly reply: (comment: string, text: string) => void;
  readonly resolve: (comment: string) => void;
  readonly decide: (suggestion: string, kind: 'accept' | 'reject') => void;
  /** Selects what a comment or a suggestion is on. */
  readonly find: (id: string) => void;
}

/** Words that are asked for beside the text: a comment, a footnote or the name of a tab. */
export interface AskedWords {
  readonly label: string;
  readonly button: string;
  readonly take: (text: string) => void;
}

interface ReviewPanelProps {
  readonly document: ShownDocument;
  readonly asked: AskedWords | null;
  readonly commands: ReviewCommands;
  readonly onAskedDone: () => void;
}

/** The panel; nothing where there is nothing to show in it. */
export function ReviewPanel({ document, asked, commands, onAskedDone }: ReviewPanelProps) {
  const { comments, suggestions, readOnly } = document;
  const isLocked = readOnly !== null;
  if (!asked && comments.length + suggestions.length === 0) return null;
  return (
    <section class="review" aria-label="Kommentarer och förslag">
      {asked && <AskedForm key={asked.label} asked={asked} onDone={onAskedDone} />}
      {suggestions.map((suggestion) => (
        <Suggestion key={suggestion.id} suggestion={suggestion} isLocked={isLocked} commands={commands} />
      ))}
      {comments.map((comment) => (
        <Comment key={comment.id} comment={comment} isLocked={isLocked} commands={commands} />
      ))}
    </section>
  );
}

function AskedForm({ asked, onDone }: { readonly asked: AskedWords; readonly onDone: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        const text = field.current?.value ?? '';
        if (text.trim() === '') return;
        asked.take(text);
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <label>
        {asked.label}
        <textarea ref={field} rows={2} maxLength={2048} />
      </label>
      <div class="buttons">
        <button type="submit" class="main">
          {asked.button}
        </button>
        <button type="button" onClick={onDone}>
          Avbryt
        </button>
      </div>
    </form>
  );
}

interface CardProps {
  readonly isLocked: boolean;
  readonly commands: ReviewCommands;
}

function Suggestion({
  suggestion,
  isLocked,
  commands,
}: CardProps & { readonly suggestion: ShownSuggestion }) {
  const { id, author } = suggestion;
  const words = wordsOf(suggestion);
  return (
    <Card name={`Förslag: ${words}`} id={id} commands={commands}>
      <p>
        <b>{author}</b> föreslår: {words}
      </p>
      <div class="buttons">
        <button
          type="button"
          disabled={isLocked}
          onClick={() => {
            commands.decide(id, 'accept');
          }}
        >
          Godkänn
        </button>
        <button
          type="button"
          disabled={isLocked}
          onClick={() => {
            commands.decide(id, 'reject');
          }}
        >
          Avvisa
        </button>
      </div>
    </Card>
  );
}

/** What a suggestion is about, in words. */
function wordsOf(suggestion: ShownSuggestion): string {
  const added = suggestion.added.trim() || suggestion.added;
  const deleted = suggestion.deleted.trim() || suggestion.deleted;
  if (added === '' && deleted === '') return 'ett annat utseende';
  if (deleted === '') return `lägg till ”${added}”`;
  return added === '' ? `ta bort ”${deleted}”` : `ersätt ”${deleted}” med ”${added}”`;
}

function Comment({ comment, isLocked, commands }: CardProps & { readonly comment: ShownComment }) {
  const { id, quote, posts } = comment;
  const reply = useRef<HTMLInputElement>(null);
  return (
    <Card name={`Kommentar till ”${quote}”`} id={id} commands={commands}>
      <blockquote>{quote}</blockquote>
      {posts.map(({ author, text }, i) => (
        <p key={i}>
          <b>{author}:</b> {text}
        </p>
      ))}
      <form
        class="buttons"
        onSubmit={(event) => {
          event.preventDefault();
          const text = reply.current?.value ?? '';
          if (text.trim() === '' || !reply.current) return;
          commands.reply(id, text);
          reply.current.value = '';
        }}
      >
        <input
          ref={reply}
          aria-label="Svar"
          placeholder="Svar"
          autocomplete="off"
          maxLength={2048}
          disabled={isLocked}
        />
        <button type="submit" disabled={isLocked}>
          Svara
        </button>
        <button
          type="button"
          disabled={isLocked}
          onClick={() => {
            commands.resolve(id);
          }}
        >
          Markera som löst
        </button>
      </form>
    </Card>
  );
}

function Card({
  name,
  id,
  commands,
  children,
}: {
  readonly name: string;
  readonly id: string;
  readonly commands: ReviewCommands;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="card" role="group" aria-label={name}>
      {children}
      <button
        type="button"
        class="find"
        onClick={() => {
          commands.find(id);
        }}
      >
        Visa i texten
      </button>
    </div>
  );
}
