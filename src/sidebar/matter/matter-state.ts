/** What the sidebar knows of the way to the committee: what is open, what the officer types there, and what came of it. */
import type { CallFailure } from '../call-failure';
import type { AnswerOf, ArgumentsOf, ResponseOf } from '../../engine/app/commands';
import type { DecisionOutcome } from '../../engine/app/history/history-event';
import type { Role } from '../../engine/app/sharing/sharing-ports';

/** The steps on the way to the committee, in the order of work. */
export const steps = ['sections', 'approval', 'finalise', 'share', 'decision', 'verify', 'unlock'] as const;
export type MatterStep = (typeof steps)[number];

/** The step that each command belongs to, where what came of it is shown. */
export const stepOf = {
  readSections: 'sections',
  markSection: 'sections',
  startApproval: 'approval',
  readApproval: 'approval',
  cancelApproval: 'approval',
  finaliseReport: 'finalise',
  shareWithRecipients: 'share',
  shareWithColleagues: 'share',
  takeBackShare: 'share',
  showIssueSheet: 'share',
  recordDecision: 'decision',
  verifyReport: 'verify',
  unlockReport: 'unlock',
} as const satisfies Readonly<Record<string, MatterStep>>;

export type MatterCommand = keyof typeof stepOf;

/** What a command of this part answers when it has done what it was called for. */
export type MatterSuccess = Extract<ResponseOf[MatterCommand], { readonly ok: true }>;

/** A command of this part with its arguments. */
export type MatterRequest = {
  [Name in MatterCommand]: { readonly command: Name; readonly args: Readonly<ArgumentsOf[Name]> };
}[MatterCommand];

/** What the officer has typed and chosen; it stays until the call that takes it has succeeded. */
export interface Forms {
  readonly approval: {
    readonly emails: string;
    /** `YYYY-MM-DD`; '' when none is set. */
    readonly due: string;
    readonly message: string;
  };
  readonly recipients: { readonly mail: boolean; readonly message: string };
  readonly colleagues: {
    readonly emails: string;
    readonly role: Role;
    readonly mail: boolean;
    readonly message: string;
  };
  readonly decision: {
    /** `YYYY-MM-DD`; '' until it is chosen. */
    readonly date: string;
    readonly paragraph: string;
    readonly outcome: DecisionOutcome | null;
  };
}

export type FormName = keyof Forms;

/** A form with what has changed in it. */
export type FormChange = {
  [Name in FormName]: { readonly form: Name; readonly change: Partial<Forms[Name]> };
}[FormName];

/** What the officer confirms before it is done. */
export type Confirmation = 'unlock' | 'cancel-approval';

/** What came of the last press, shown in its step. */
export type MatterNote =
  | { readonly kind: 'failed'; readonly request: MatterRequest; readonly failure: CallFailure }
  | {
      readonly kind: 'shared';
      readonly by: 'startApproval' | 'shareWithRecipients' | 'shareWithColleagues';
      /** False when no approval was started, since a reviewer could not be given access. */
      readonly isStarted: boolean;
      readonly results: AnswerOf['shareWithRecipients']['results'];
      readonly notices: readonly string[];
    }
  | {
      readonly kind: 'finalised';
      readonly answer: Omit<AnswerOf['finaliseReport'], 'ok' | 'matter'>;
    }
  | {
      readonly kind: 'verified';
      readonly version: number;
      readonly verified: AnswerOf['verifyReport']['verified'];
    }
  | { readonly kind: 'missing'; readonly form: FormName; readonly fields: readonly string[] }
  | {
      readonly kind: 'done';
      readonly request: MatterRequest;
      /** What it answered besides, in sentences. */
      readonly sentences: readonly string[];
    };

export interface MatterState {
  /** Whether the part is open; null until the officer says: then it is when there is a finished report. */
  readonly open: boolean | null;
  readonly openSteps: readonly MatterStep[];
  readonly forms: Forms;
  /** What the last reading of the sections answered; null before it. */
  readonly sections: AnswerOf['readSections'] | null;
  readonly confirming: Confirmation | null;
  readonly note: MatterNote | null;
  /** The text that is to be copied, or was; null when none. */
  readonly copy: { readonly text: string; readonly state: 'wanted' | 'copied' | 'failed' } | null;
}

const emptyForms: Forms = {
  approval: { emails: '', due: '', message: '' },
  recipients: { mail: true, message: '' },
  colleagues: { emails: '', role: 'commenter', mail: true, message: '' },
  decision: { date: '', paragraph: '', outcome: null },
};

export const firstMatterState: MatterState = {
  open: null,
  openSteps: [],
  forms: emptyForms,
  sections: null,
  confirming: null,
  note: null,
  copy: null,
};

/** The forms with one of them empty again. */
export function withoutForm(forms: Forms, name: FormName): Forms {
  return { ...forms, [name]: emptyForms[name] };
}

/** The addresses in a text, which separates them by commas, semicolons or lines; each once. */
export function addressesIn(text: string): readonly string[] {
  const written = text.split(/[,;\n]/).map((address) => address.trim());
  return [...new Set(written.filter((address) => address !== ''))];
}
