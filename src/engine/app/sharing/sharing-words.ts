import type { AccessOutcome } from './give-access';
import type { NotGiven } from './share-attachments';

/** What officers read of sharing and approvals. */
export interface SharingWords {
  /** What came of giving someone access, when it is not just that they got it; null when it is. */
  readonly outcome: (outcome: AccessOutcome) => string | null;
  /** That access was given, and that there is no room to note it. */
  readonly notNoted: string;
  /** What came of sharing so many files that go with the report: whom some were not given, and which are a colleague's to give. */
  readonly attachments: (
    count: number,
    notGiven: readonly NotGiven[],
    unseen: readonly string[],
  ) => readonly string[];
  /** That it is not known whether an address can read a file that another account uploaded. */
  readonly leftWithColleague: (file: string, email: string) => string;
  /** That no approval was started, since not all reviewers could be given access. */
  readonly notStarted: string;
  /** That an approval is running already, with the same reviewers. */
  readonly runsAlready: string;
}
