/** What a frame (sidebar or dialog) and the page around it say to each other by postMessage. */
import type { CallOutcome } from '../../protocol';

/** From a frame to the page. */
export type FromFrame =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'focus-editor' }
  /** A Google Doc's address was followed. */
  | { readonly kind: 'link'; readonly address: string }
  /** A person presses a key or a button in the frame. */
  | { readonly kind: 'touch' }
  | { readonly kind: 'escape' }
  /** F6 was pressed, or Shift+F6. */
  | { readonly kind: 'next-region'; readonly isBackwards: boolean };

/** From the page to a frame: how a call ended. */
export interface ToFrame {
  readonly id: number;
  readonly outcome: CallOutcome;
}
