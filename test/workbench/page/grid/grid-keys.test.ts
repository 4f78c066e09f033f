import { keyAction } from '../../../../workbench/page/grid/grid-keys';

/** A key as "Ctrl+Alt+=" names it, pressed in a cell. */
function pressed(keys: string, wholeColumns = false) {
  const parts = keys.split('+');
  const held = (name: string): boolean => parts.slice(0, -1).includes(name);
  return keyAction(
    {
      key: parts.at(-1) ?? '',
      ctrlKey: held('Ctrl'),
      altKey: held('Alt'),
      shiftKey: held('Shift'),
      metaKey: held('Meta'),
    },
    wholeColumns,
  );
}

describe('keyAction', () => {
  it.each([
    ['a', { kind: 'edit', typed: 'a', isComposed: false }],
    ['Ctrl+Alt+@', { kind: 'edit', typed: '@', isComposed: false }],
    ['Dead', { kind: 'edit', typed: '', isComposed: true }],
    ['Enter', { kind: 'edit', typed: null, isComposed: false }],
    ['Alt+ArrowDown', { kind: 'edit', typed: null, isComposed: false }],
    ['Delete', { kind: 'clear' }],
    ['Shift+ArrowRight', { kind: 'extend', step: { rows: 0, columns: 1 } }],
    ['Ctrl+a', { kind: 'select', what: 'all' }],
    ['Meta+d', { kind: 'fill-down' }],
    ['Shift+ ', { kind: 'select', what: 'row' }],
    ['Ctrl+ ', { kind: 'select', what: 'column' }],
    ['Shift+F2', { kind: 'write-note' }],
    ['Shift+F10', { kind: 'menu' }],
    ['Ctrl+Alt+=', { kind: 'insert', axis: 'row' }],
    ['Ctrl+Alt+-', { kind: 'remove', axis: 'row' }],
  ])('takes %s', (keys, action) => {
    expect(pressed(keys)).toEqual(action);
  });

  it('puts in and takes away columns where whole ones are selected', () => {
    expect(pressed('Ctrl+Alt+=', true)).toEqual({ kind: 'insert', axis: 'column' });
  });

  it.each(['ArrowDown', 'Tab', 'Ctrl+c', 'Ctrl+z', 'Ctrl+Shift+z', 'Ctrl+Shift+v', 'PageDown', 'Alt+x'])(
    'leaves %s to the grid, the page or the browser',
    (keys) => {
      expect(pressed(keys)).toBeNull();
    },
  );
});
