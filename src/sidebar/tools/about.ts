/** What the add-on says of itself, and of the last call that failed. */
import type { Event } from '../event';
import type { Job } from '../state';
import type { SeenFailure } from './tools-state';

/** What the build knows: the version, that of the rules, and the packages that the add-on contains. */
interface About {
  readonly version: string;
  readonly ruleSet: string;
  readonly packages: readonly string[];
}

/** What the build puts here; there is none where the source is run as it is. */
declare const ABOUT_ADD_ON: About | null | undefined;

export function aboutAddOn(): About {
  return typeof ABOUT_ADD_ON === 'object' && ABOUT_ADD_ON !== null
    ? ABOUT_ADD_ON
    : { version: '', ruleSet: '', packages: [] };
}

/** What whoever helps the officer needs to know: nothing of it is of the workbook. */
export function supportText(failure: SeenFailure | null): string {
  const { version, ruleSet } = aboutAddOn();
  const seen = failure === null ? ['inget fel'] : [failure.at, failure.command, failure.code];
  return [`Slutrapport ${version}`, `regler ${ruleSet}`, ...seen].join('; ');
}

/** The failure that a call ended in; null when it did what it was called for. */
export function failureIn(job: Job, event: Event, at: string): SeenFailure | null {
  if (event.kind === 'unreached') {
    const { failure } = event;
    const code = failure.kind === 'answered' ? failure.reason.code : failure.why;
    return { at, command: commandOf(job), code };
  }
  if (!('answer' in event) || event.answer.ok) return null;
  return { at, command: commandOf(job), code: event.answer.reason.code };
}

function commandOf(job: Job): string {
  switch (job.kind) {
    case 'check':
      return 'checkWorkbook';
    case 'accept':
      return 'acceptWarnings';
    case 'write':
      return 'writeValue';
    case 'generate':
      return 'generateReport';
    case 'set-up':
      return 'setUpWorkbook';
    case 'matter':
    case 'tool':
    case 'update':
      return job.request.command;
  }
}
