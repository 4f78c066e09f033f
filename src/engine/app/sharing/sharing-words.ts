import type { AccessOutcome } from './give-access';

/** What officers read of sharing and approvals. */
export interface SharingWords {
  /** What came of giving someone access, when it is not just that they got it; null when it is. */
  readonly outcome: (outcome: AccessOutcome) => string | null;
  /** That access was given, and that there is no room to note it. */
  readonly notNoted: string;
  /** That no approval was started, since not all reviewers could be given access. */
  readonly notStarted: string;
  /** That an approval is running already, with the same reviewers. */
  readonly runsAlready: string;
}
