/** A menu and its button (the menu button pattern of the ARIA Authoring Practices), and a menu without one. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** What can be chosen; a separator is null. */
export type MenuItem = {
  readonly caption: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly act: () => void;
} | null;

/** A button that opens a menu. */
export function Menu({ caption, items }: { readonly caption: string; readonly items: readonly MenuItem[] }) {
  const [opened, setOpened] = useState<'first' | 'last' | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div class="menu" ref={box}>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={opened !== null}
        onClick={() => {
          setOpened(opened === null ? 'first' : null);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpened(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      >
        {caption}
      </button>
      {opened !== null && (
        <MenuList
          caption={caption}
          items={items}
          first={opened}
          around={box}
          onClose={(goesBack) => {
            setOpened(null);
            if (goesBack) button.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/**
 * The items of a menu, which have the keyboard. `around` is the element outside of which a press closes the menu;
 * `onClose` gets whether the keyboard is to go back to where it came from.
 */
export function MenuList({
  caption,
  items,
  first,
  around,
  onClose,
}: {
  readonly caption: string;
  readonly items: readonly MenuItem[];
  readonly first: 'first' | 'last';
  readonly around: { readonly current: HTMLElement | null };
  readonly onClose: (goesBack: boolean) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const all = (): readonly HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ];
  const focusItem = (index: number): void => {
    const shown = all();
    shown[(index + shown.length) % shown.length]?.focus();
  };
  useEffect(() => {
    focusItem(first === 'first' ? 0 : -1);
    const leave = (event: Event): void => {
      if (!(event.target instanceof Node && around.current?.contains(event.target))) onClose(false);
    };
    const blur = (): void => {
      onClose(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    window.addEventListener('blur', blur);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      window.removeEventListener('blur', blur);
    };
  }, []);

  const keyDown = (event: KeyboardEvent): void => {
    const at = all().findIndex((item) => item === document.activeElement);
    const { key } = event;
    if (key === 'Escape') onClose(true);
    else if (key === 'Tab') {
      onClose(false);
      return;
    } else if (key === 'ArrowDown') focusItem(at + 1);
    else if (key === 'ArrowUp') focusItem(at - 1);
    else if (key === 'Home') focusItem(0);
    else if (key === 'End') focusItem(-1);
    else if (/^\p{L}$/u.test(key)) {
      const begins = (item: HTMLElement): boolean =>
        item.textContent.toLowerCase().startsWith(key.toLowerCase());
      const shown = all();
      [...shown.slice(at + 1), ...shown].find(begins)?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <div role="menu" aria-label={caption} ref={list} onKeyDown={keyDown}>
      {items.map((item, index) =>
        item === null ? (
          <div key={index} role="separator" />
        ) : (
          <button
            key={index}
            type="button"
            role="menuitem"
            tabIndex={-1}
            aria-keyshortcuts={item.keys}
            onClick={() => {
              onClose(true);
              item.act();
            }}
          >
            {item.caption}
            {item.keys !== undefined && <kbd aria-hidden="true">{item.keys}</kbd>}
          </button>
        ),
      )}
    </div>
  );
}
