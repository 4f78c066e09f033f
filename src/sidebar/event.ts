/** Everything that can happen to the sidebar: what the officer does, what the window reports, and what calls answer. */
import type { ResponseOf } from '../engine/app/commands';
import type { Step } from '../engine/app/ports';
import type { ReviewedFinding } from '../engine/app/reviewed-findings';
import type { Severity } from '../engine/checks/finding';
import type { Job, Move, CallFailure } from './state';

/** What the officer does. */
export type Press =
  | { readonly kind: 'check-pressed' }
  | { readonly kind: 'make-pressed'; readonly again: boolean; readonly confirmed?: true }
  | { readonly kind: 'question-closed' }
  | { readonly kind: 'set-up-pressed' }
  | { readonly kind: 'preview-pressed' }
  | { readonly kind: 'retry-pressed' }
  | { readonly kind: 'cell-pressed'; readonly move: Move }
  | { readonly kind: 'section-pressed'; readonly name: string }
  | { readonly kind: 'more-pressed'; readonly name: string }
  | { readonly kind: 'level-pressed'; readonly level: Severity }
  | { readonly kind: 'all-levels-pressed' }
  | { readonly kind: 'accept-pressed'; readonly finding: ReviewedFinding }
  | { readonly kind: 'reason-typed'; readonly key: string; readonly text: string }
  | { readonly kind: 'form-closed'; readonly key: string }
  | { readonly kind: 'form-cancelled'; readonly key: string }
  | { readonly kind: 'save-pressed'; readonly key: string }
  | { readonly kind: 'take-back-pressed'; readonly finding: ReviewedFinding };

/** What calls answer; `unreached` is for a job that no answer came for. */
export type Answer =
  | { readonly kind: 'checked'; readonly job: Job; readonly answer: ResponseOf['checkWorkbook'] }
  | { readonly kind: 'generated'; readonly answer: ResponseOf['generateReport'] }
  | { readonly kind: 'set-up'; readonly answer: ResponseOf['setUpWorkbook'] }
  | { readonly kind: 'unreached'; readonly job: Job; readonly failure: CallFailure }
  | { readonly kind: 'stepped'; readonly step: Step }
  | { readonly kind: 'delayed'; readonly delayed: boolean }
  | { readonly kind: 'moved'; readonly move: Move; readonly failure: CallFailure | null }
  | { readonly kind: 'previewed'; readonly failure: CallFailure | null };

/** What the window and the clock report. */
export type Signal =
  | { readonly kind: 'left' }
  | { readonly kind: 'returned' }
  | { readonly kind: 'retry-due' }
  /** The first waiting job begins; `focused` when the sidebar has focus, so that no cell is being edited. */
  | { readonly kind: 'began'; readonly focused: boolean }
  /** The element that was to have focus has been given it. */
  | { readonly kind: 'focus-given' };

export type Event = Press | Answer | Signal;

/** Reports to the sidebar what happened. */
export type Send = (event: Event) => void;
