/** The headings of the grid's columns and rows, with the buttons that fold and unfold groups. */
import type { GroupInfo, SheetInfo } from '../../protocol';
import { columnLetters } from '../../../host/sheets/a1';

/** What a group is called on its button and in the menu: "Visa kolumnerna L–P". */
export function foldCaption({ axis, first, last, isFolded }: GroupInfo): string {
  const name = (place: number): string => (axis === 'row' ? String(place) : columnLetters(place));
  const places =
    first === last
      ? `${axis === 'row' ? 'raden' : 'kolumnen'} ${name(first)}`
      : `${axis === 'row' ? 'raderna' : 'kolumnerna'} ${name(first)}–${name(last)}`;
  return `${isFolded ? 'Visa' : 'Dölj'} ${places}`;
}

/**
 * The groups whose button stands at a row or column: the one after the group, or before it where nothing is shown after.
 */
export function groupsAt(sheet: SheetInfo, axis: GroupInfo['axis'], place: number): readonly GroupInfo[] {
  const size = axis === 'row' ? sheet.rows : sheet.columns;
  return sheet.groups.filter(
    (group) => group.axis === axis && (group.last < size ? group.last + 1 : group.first - 1) === place,
  );
}

/** A heading: its name, and a button for each group. The menu has them for the keyboard. */
export function heading(
  name: string,
  groups: readonly GroupInfo[],
  onFold: (group: GroupInfo) => void,
): HTMLElement {
  const element = document.createElement('span');
  element.className = 'heading';
  element.append(name);
  for (const group of groups) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'fold';
    button.tabIndex = -1;
    button.textContent = group.isFolded ? '+' : '−';
    button.setAttribute('aria-label', foldCaption(group));
    button.title = foldCaption(group);
    button.addEventListener('mousedown', (event) => {
      event.stopPropagation();
    });
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      onFold(group);
    });
    element.append(button);
  }
  return element;
}
