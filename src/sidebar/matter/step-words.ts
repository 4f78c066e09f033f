/** How the matter and its steps stand, in a few words beside their names. */
import type { Matter } from '../../engine/app/history/matter';
import { capitalise } from '../../swedish/grammar';
import { sectionsText } from './matter-sentences';
import type { MatterStep } from './matter-state';
import { matterText } from './matter-words';
import type { Standing } from './standing';

/** How the matter stands, beside the heading of the part. */
export function summaryText({ newest, locked, isClosed, isReturned, hasFinished }: Standing): string {
  if (isClosed) return 'Avslutat';
  if (isReturned) return 'Återremiss';
  if (locked !== null) return `Version ${locked.version} är fastställd`;
  if (newest !== null) return `Version ${newest.version} är upplåst`;
  return hasFinished ? '' : 'När rapporten är skapad';
}

/** How a step stands, beside its name; '' when there is nothing to say. */
export function stepText(
  step: MatterStep,
  standing: Standing,
  matter: Matter,
  sections: readonly { readonly done: { readonly holds: boolean } | null }[] | null,
): string {
  const { newest, locked, isClosed } = standing;
  switch (step) {
    case 'sections':
      return sections === null
        ? ''
        : sectionsText(sections.filter(({ done }) => done?.holds === true).length, sections.length);
    case 'approval':
      return matter.approval === null ? '' : approvalState(matter.approval);
    case 'finalise':
      if (standing.isReport && locked !== null) return `Version ${locked.version} är fastställd`;
      return standing.obstacles.length === 0 && !isClosed ? 'Kan göras nu' : '';
    case 'share':
      return matter.shares.length === 0 ? '' : `${matter.shares.length} har åtkomst`;
    case 'decision':
      if (newest === null) return matterText.later;
      return newest.decision === null ? '' : capitalise(matterText.outcomes[newest.decision.outcome]);
    case 'verify':
      return newest === null ? matterText.later : '';
    case 'unlock':
      return '';
  }
}

function approvalState({ ended }: NonNullable<Matter['approval']>): string {
  if (ended === null) return 'Väntar på svar';
  return { approved: 'Godkänd', declined: 'Inte godkänd', cancelled: 'Avbrutet' }[ended.outcome];
}
