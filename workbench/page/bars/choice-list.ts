/** The list under a field that offers choices (the combobox pattern of the ARIA Authoring Practices). */

/** A list that belongs to a field. */
export interface ChoiceList {
  readonly element: HTMLElement;
  /** Shows all choices, the field's own text marked. */
  open(): void;
  /** Shows the choices that hold what is typed. */
  narrow(): void;
  /** Takes the keys that are the list's; answers whether it took this one. */
  keyDown(event: KeyboardEvent): boolean;
}

/** A list for the field; `onChosen` is called when one has been put into the field with the pointer. */
export function createChoiceList(
  field: HTMLInputElement,
  name: string,
  choices: readonly string[],
  onChosen: () => void,
): ChoiceList {
  const element = document.createElement('div');
  element.className = 'choice-list';
  element.setAttribute('role', 'listbox');
  element.setAttribute('aria-label', `Val för cell ${name}`);
  element.id = 'choice-list';
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', element.id);
  const options = choices.map((choice, index) => {
    const option = document.createElement('div');
    option.setAttribute('role', 'option');
    option.id = `choice-${index}`;
    option.textContent = choice;
    // A press must not take the focus from the field: losing it ends the edit.
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    option.addEventListener('click', () => {
      field.value = choice;
      onChosen();
    });
    return option;
  });
  element.append(...options);
  let active = -1;

  const shown = (): readonly HTMLElement[] => options.filter(({ hidden }) => !hidden);
  const mark = (index: number): void => {
    active = index;
    options.forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
    });
    const option = options[index];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const show = (holds: (choice: string) => boolean): void => {
    for (const option of options) option.hidden = !holds(option.textContent);
    element.hidden = shown().length === 0;
    field.setAttribute('aria-expanded', String(!element.hidden));
  };
  const narrow = (): void => {
    const typed = field.value.trim().toLowerCase();
    show((choice) => choice.toLowerCase().includes(typed));
    mark(-1);
  };
  const step = (by: number): void => {
    const there = shown();
    const at = there.findIndex(({ id }) => id === options[active]?.id);
    const next =
      there[at === -1 && by < 0 ? there.length - 1 : Math.min(Math.max(at + by, 0), there.length - 1)];
    if (next) mark(options.findIndex(({ id }) => id === next.id));
  };
  field.addEventListener('input', narrow);

  return {
    element,
    narrow,
    open() {
      show(() => true);
      mark(choices.indexOf(field.value));
    },
    keyDown(event) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        event.stopPropagation();
        if (element.hidden) show(() => true);
        step(event.key === 'ArrowDown' ? 1 : -1);
        return true;
      }
      const chosen = options[active];
      if ((event.key === 'Enter' || event.key === 'Tab') && chosen && !element.hidden) {
        field.value = chosen.textContent;
      }
      return false;
    },
  };
}
