/** The add-on's menus (the menu button pattern of the ARIA Authoring Practices). */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuInfo } from '../../protocol';

/** The menus in a row; `running` says that a function of theirs runs. */
export function MenuBar({
  menus,
  running,
  onChosen,
}: {
  readonly menus: readonly MenuInfo[];
  readonly running: boolean;
  readonly onChosen: (functionName: string) => void;
}) {
  return (
    <nav class="menu-bar" aria-label="Tilläggets menyer">
      {menus.map((menu) => (
        <Menu key={menu.caption} menu={menu} onChosen={onChosen} />
      ))}
      <span class="running" role="status">
        {running ? 'Skriptet körs …' : ''}
      </span>
    </nav>
  );
}

function Menu({
  menu,
  onChosen,
}: {
  readonly menu: MenuInfo;
  readonly onChosen: (functionName: string) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const first = useRef<'first' | 'last'>('first');
  const items = (): readonly HTMLElement[] => [
    ...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ];
  const focusItem = (index: number): void => {
    const all = items();
    all[(index + all.length) % all.length]?.focus();
  };
  const open = (at: 'first' | 'last'): void => {
    first.current = at;
    setOpen(true);
  };
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return undefined;
    focusItem(first.current === 'first' ? 0 : -1);
    const leave = (event: Event): void => {
      if (!(event.target instanceof Node && box.current?.contains(event.target))) setOpen(false);
    };
    const blur = (): void => {
      setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    window.addEventListener('blur', blur);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      window.removeEventListener('blur', blur);
    };
  }, [isOpen]);

  const keyDown = (event: KeyboardEvent): void => {
    const at = items().findIndex((item) => item === document.activeElement);
    const { key } = event;
    if (key === 'Escape') close();
    else if (key === 'Tab') {
      setOpen(false);
      return;
    } else if (key === 'ArrowDown') focusItem(at + 1);
    else if (key === 'ArrowUp') focusItem(at - 1);
    else if (key === 'Home') focusItem(0);
    else if (key === 'End') focusItem(-1);
    else if (/^\p{L}$/u.test(key)) {
      const begins = (item: HTMLElement): boolean =>
        item.textContent.toLowerCase().startsWith(key.toLowerCase());
      const all = items();
      [...all.slice(at + 1), ...all].find(begins)?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <div class="menu" ref={box}>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          if (isOpen) setOpen(false);
          else open('first');
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          open(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      >
        {menu.caption}
      </button>
      {isOpen && (
        <div role="menu" aria-label={menu.caption} onKeyDown={keyDown}>
          {menu.items.map((item, index) =>
            item === null ? (
              <div key={index} role="separator" />
            ) : (
              <button
                key={index}
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close();
                  onChosen(item.functionName);
                }}
              >
                {item.caption}
              </button>
            ),
          )}
        </div>
      )}
    </div>
  );
}
