/** The tabs of a document (the tabs pattern of the ARIA Authoring Practices), and a button that adds one. */
import { useRef } from 'preact/hooks';
import type { ShownTab } from '../../document-protocol';

interface DocumentTabsProps {
  readonly tabs: readonly ShownTab[];
  readonly shown: string;
  readonly isLocked: boolean;
  readonly onChosen: (id: string) => void;
  readonly onAdd: () => void;
}

/** The tabs, the shown one marked. */
export function DocumentTabs({ tabs, shown, isLocked, onChosen, onAdd }: DocumentTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const step = (index: number): void => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (!tab) return;
    onChosen(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[tabs.indexOf(tab)]?.focus();
  };
  return (
    <div class="document-tabs">
      <div role="tablist" aria-label="Dokumentflikar" ref={list}>
        {tabs.map(({ id, title }, i) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={id === shown}
            tabIndex={id === shown ? 0 : -1}
            onClick={() => {
              onChosen(id);
            }}
            onKeyDown={({ key }) => {
              if (key === 'ArrowRight') step(i + 1);
              else if (key === 'ArrowLeft') step(i - 1);
              else if (key === 'Home') step(0);
              else if (key === 'End') step(-1);
            }}
          >
            {title}
          </button>
        ))}
      </div>
      <button type="button" disabled={isLocked} onClick={onAdd}>
        Ny flik
      </button>
    </div>
  );
}
