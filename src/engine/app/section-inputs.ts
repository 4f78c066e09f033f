import { entryField } from '../contract/entries';

/** Whether an entry, by its key, is one of those that a section's inputs name: tabs, and columns as `tab.column`. */
export function isInputOf(inputs: readonly string[]): (key: string) => boolean {
  const named = new Set(inputs);
  const tabsOfColumns = new Set(inputs.map((input) => input.replace(/\..*$/, '')));
  return (key) => {
    const { tab, column } = entryField(key);
    return named.has(tab) || (column === null ? tabsOfColumns.has(tab) : named.has(`${tab}.${column}`));
  };
}
