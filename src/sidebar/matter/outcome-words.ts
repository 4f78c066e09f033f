/** What came of a press, in a line. */
import type { CallFailure } from '../call-failure';
import { isUnsure } from '../words';
import type { MatterCommand, MatterNote, MatterRequest } from './matter-state';
import { matterText } from './matter-words';

/** What came of sharing, in a line. */
export function resultsTitle({ by, isStarted, results }: Extract<MatterNote, { kind: 'shared' }>): string {
  const given = results.filter((result) => result.given).length;
  if (by === 'startApproval')
    return isStarted ? 'Rapporten är skickad för godkännande.' : 'Rapporten är inte skickad för godkännande.';
  if (given === 0) return 'Ingen fick åtkomst.';
  return given === results.length ? 'Alla fick åtkomst.' : `${given} av ${results.length} fick åtkomst.`;
}

/** What a command has done, where nothing else shows it. */
export function doneText({ command, args }: MatterRequest): string {
  switch (command) {
    case 'markSection':
      return args[1] ? 'Avsnittet är klarmarkerat.' : 'Markeringen är borttagen.';
    case 'takeBackShare':
      return `Åtkomsten för ${args[0].email} är borttagen.`;
    case 'unlockReport':
      return matterText.unlocked;
    case 'recordDecision':
      return 'Beslutet är antecknat i fliken Historik.';
    case 'readApproval':
      return 'Läget är hämtat från Google Drive.';
    case 'cancelApproval':
      return 'Godkännandet är avbrutet.';
    case 'readSections':
    case 'startApproval':
    case 'finaliseReport':
    case 'shareWithRecipients':
    case 'shareWithColleagues':
    case 'showIssueSheet':
    case 'verifyReport':
      return '';
  }
}

const failedTitles: Readonly<Record<MatterCommand, string>> = {
  readSections: 'Avsnitten gick inte att läsa',
  markSection: 'Markeringen är inte sparad',
  startApproval: 'Rapporten är inte skickad för godkännande',
  readApproval: 'Svaret gick inte att läsa',
  cancelApproval: 'Godkännandet är inte avbrutet',
  finaliseReport: 'Rapporten är inte fastställd',
  shareWithRecipients: 'Rapporten är inte delad',
  shareWithColleagues: 'Rapporten är inte delad',
  takeBackShare: 'Åtkomsten är inte borttagen',
  showIssueSheet: 'Ändringsbladet öppnades inte',
  recordDecision: 'Beslutet är inte antecknat',
  verifyReport: 'Versionen gick inte att verifiera',
  unlockReport: 'Dokumentet är inte upplåst',
};

/** What stands over a failure: only what is known. */
export function failedTitle(command: MatterCommand, failure: CallFailure): string {
  if (failure.kind === 'answered' && failure.reason.code === 'busy') return 'Upptaget just nu';
  return isUnsure(failure) ? 'Inget säkert svar kom' : failedTitles[command];
}
