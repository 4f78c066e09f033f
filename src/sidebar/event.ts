/** Everything that can happen to the sidebar: what the officer does, what the window reports, and what calls answer. */
import type { CallFailure } from './call-failure';
import type { ResponseOf } from '../engine/app/commands';
import type { Step } from '../engine/app/ports';
import type { ReviewedFinding } from '../engine/app/reviewed-findings';
import type { Severity } from '../engine/checks/finding';
import type { MatterAnswer, MatterPress } from './matter/next-matter';
import type { Job, Move, Warnings } from './state';
import type { ToolAnswer, ToolPress } from './tools/next-tools';
import type { SeenFailure } from './tools/tools-state';
import type { UpdatePress } from './update/next-update';
import type { UpdateAnswered } from './update/update-state';

/** What the officer does. */
export type Press =
  | { readonly kind: 'check-pressed' }
  | { readonly kind: 'make-pressed'; readonly again: boolean; readonly confirmed?: true }
  | { readonly kind: 'question-closed' }
  | { readonly kind: 'set-up-pressed' }
  | { readonly kind: 'preview-pressed' }
  | { readonly kind: 'retry-pressed' }
  | { readonly kind: 'cell-pressed'; readonly move: Move }
  /** To the next finding, or the one before. */
  | { readonly kind: 'walk-pressed'; readonly by: 1 | -1 }
  | { readonly kind: 'section-pressed'; readonly name: string }
  | { readonly kind: 'more-pressed'; readonly name: string }
  | { readonly kind: 'level-pressed'; readonly level: Severity }
  | { readonly kind: 'all-levels-pressed' }
  | { readonly kind: 'write-pressed'; readonly key: string }
  | { readonly kind: 'charts-ticked'; readonly charts: boolean }
  /** `key` is that of the draft. */
  | { readonly kind: 'accept-pressed'; readonly key: string; readonly findings: Warnings }
  | { readonly kind: 'reason-typed'; readonly key: string; readonly text: string }
  | { readonly kind: 'form-closed'; readonly key: string }
  | { readonly kind: 'form-cancelled'; readonly key: string }
  | { readonly kind: 'save-pressed'; readonly key: string }
  | { readonly kind: 'take-back-pressed'; readonly finding: ReviewedFinding }
  | UpdatePress
  | ToolPress
  | MatterPress;

/** What calls answer; `unreached` is for a job that no answer came for. */
export type Answer =
  | {
      readonly kind: 'checked';
      readonly job: Job;
      readonly answer: ResponseOf['checkWorkbook' | 'writeValue'];
    }
  | { readonly kind: 'generated'; readonly answer: ResponseOf['generateReport'] }
  | { readonly kind: 'set-up'; readonly answer: ResponseOf['setUpWorkbook'] }
  | { readonly kind: 'unreached'; readonly job: Job; readonly failure: CallFailure }
  | { readonly kind: 'stepped'; readonly step: Step }
  | { readonly kind: 'delayed'; readonly delayed: boolean }
  | { readonly kind: 'moved'; readonly move: Move; readonly failure: CallFailure | null }
  | { readonly kind: 'previewed'; readonly failure: CallFailure | null }
  | UpdateAnswered
  | ToolAnswer
  | MatterAnswer;

/** What the window and the clock report. */
export type Signal =
  | { readonly kind: 'left' }
  | { readonly kind: 'returned' }
  | { readonly kind: 'retry-due' }
  /** The first waiting job begins; `focused` when the sidebar has focus, so that no cell is being edited. */
  | { readonly kind: 'began'; readonly focused: boolean }
  /** The element that was to have focus has been given it. */
  | { readonly kind: 'focus-given' }
  /** A call has just failed; its answer follows. */
  | { readonly kind: 'failure-seen'; readonly failure: SeenFailure };

export type Event = Press | Answer | Signal;

/** Reports to the sidebar what happened. */
export type Send = (event: Event) => void;
