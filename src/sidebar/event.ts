/** Everything that can happen to the sidebar: what the officer does, what the window tells, and what calls answer. */
import type { ResponseOf } from '../engine/app/commands';
import type { Step } from '../engine/app/ports';
import type { ReviewedFinding } from '../engine/app/reviewed-findings';
import type { Severity } from '../engine/checks/finding';
import type { Job, Move, Trouble } from './state';

/** What the officer does. */
export type Press =
  | { readonly type: 'check-pressed' }
  | { readonly type: 'make-pressed'; readonly again: boolean }
  | { readonly type: 'set-up-pressed' }
  | { readonly type: 'preview-pressed' }
  | { readonly type: 'retry-pressed' }
  | { readonly type: 'cell-pressed'; readonly move: Move }
  | { readonly type: 'section-pressed'; readonly name: string }
  | { readonly type: 'more-pressed'; readonly name: string }
  | { readonly type: 'level-pressed'; readonly level: Severity }
  | { readonly type: 'all-levels-pressed' }
  | { readonly type: 'accept-pressed'; readonly finding: ReviewedFinding }
  | { readonly type: 'reason-typed'; readonly key: string; readonly text: string }
  | { readonly type: 'form-closed'; readonly key: string }
  | { readonly type: 'form-cancelled'; readonly key: string }
  | { readonly type: 'save-pressed'; readonly key: string }
  | { readonly type: 'take-back-pressed'; readonly finding: ReviewedFinding };

/** What calls answer; `unreached` is told of a job that no answer came for. */
export type Answer =
  | { readonly type: 'checked'; readonly job: Job; readonly answer: ResponseOf['checkWorkbook'] }
  | { readonly type: 'generated'; readonly answer: ResponseOf['generateReport'] }
  | { readonly type: 'set-up'; readonly answer: ResponseOf['setUpWorkbook'] }
  | { readonly type: 'unreached'; readonly job: Job; readonly trouble: Trouble }
  | { readonly type: 'stepped'; readonly step: Step }
  | { readonly type: 'moved'; readonly move: Move; readonly trouble: Trouble | null }
  | { readonly type: 'previewed'; readonly trouble: Trouble | null };

/** What the window and the clock tell. */
export type Signal =
  | { readonly type: 'left' }
  | { readonly type: 'returned' }
  | { readonly type: 'retry-due' }
  /** The first waiting job begins; `focused` when the sidebar has focus, so that no cell is being edited. */
  | { readonly type: 'began'; readonly focused: boolean }
  /** The element that was to have focus has been given it. */
  | { readonly type: 'focus-given' };

export type Event = Press | Answer | Signal;

/** Tells the sidebar what happened. */
export type Send = (event: Event) => void;
