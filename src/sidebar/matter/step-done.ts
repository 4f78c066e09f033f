import type { Matter } from '../../engine/app/history/matter';
import type { MatterStep } from './matter-state';
import type { Standing } from './standing';

/** Whether a step is done and still holds, so that it is marked as that. */
export function isStepDone(
  step: MatterStep,
  { locked, isReport, newest }: Standing,
  matter: Matter,
  sections: readonly { readonly done: { readonly holds: boolean } | null }[] | null,
): boolean {
  switch (step) {
    case 'sections':
      return sections !== null && sections.length > 0 && sections.every(({ done }) => done?.holds === true);
    case 'approval':
      return matter.approval?.ended?.outcome === 'approved';
    case 'finalise':
      return isReport;
    case 'share':
      return (
        locked !== null &&
        matter.shares.some(({ to, version }) => to === 'recipients' && version === locked.version)
      );
    case 'decision':
      return newest !== null && newest.decision !== null;
    case 'verify':
    case 'unlock':
      return false;
  }
}
