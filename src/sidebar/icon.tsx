import type { Severity } from '../engine/checks/finding';

type Shape = 'cross' | 'triangle' | 'bulb' | 'tick' | 'ring';

/** The shape of each level; a shape is never alone in showing the level. */
export const shapes: Readonly<Record<Severity, Shape>> = { FEL: 'cross', VARNING: 'triangle', TIPS: 'bulb' };

const paths: Readonly<Record<Shape, string>> = {
  cross:
    'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm2.4 8.3-1.1 1.1L8 9.1l-1.3 1.3-1.1-1.1L6.9 8 5.6 6.7l1.1-1.1L8 6.9l1.3-1.3 1.1 1.1L9.1 8Z',
  triangle: 'M8 1.4.6 14.4h14.8ZM7.2 6h1.6v4.2H7.2Zm0 5.2h1.6v1.6H7.2Z',
  bulb: 'M8 1a5 5 0 0 0-2.6 9.2V12h5.2v-1.8A5 5 0 0 0 8 1ZM5.9 13h4.2v.8l-.8 1.2H6.7l-.8-1.2Z',
  tick: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1 10L3.9 7.9 5 6.8l2 2 4-4 1.1 1.1Z',
  ring: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z',
};

/** A small picture beside a word that says the same. */
export function Icon({ shape }: { readonly shape: Shape }) {
  return (
    <svg
      class={`icon ${shape}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" fill-rule="evenodd" d={paths[shape]} />
    </svg>
  );
}
