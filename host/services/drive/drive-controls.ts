import { hasAccess } from './drive-tree';
import type { World } from '../world';
import { answerApproval, isSame, notify } from './approval-state';
import type { ApprovalsSupport, Grantee } from './drive-account';
import type { StoredFile } from './drive-store';

/** What a test or a workbench does to Drive from outside of the script: settings of the account, and other people's doings. */
export interface DriveControls {
  approvals(): ApprovalsSupport;
  /** Holds for the executions to come. */
  setApprovals(approvals: ApprovalsSupport): void;
  /** How Drive takes an address, or all of a domain ("@elsewhere.example"). */
  setGrantee(address: string, grantee: Grantee): void;
  /** How long Docs refuses to write after a content restriction is lifted, in milliseconds. */
  setUnlockDelay(milliseconds: number): void;
  /** Whether an address can open a file. */
  canOpen(file: StoredFile, email: string): boolean;
  /**
   * A reviewer answers an approval in progress, from an account of their own.
   * @throws {Error} when there is no such approval in progress, they are not its reviewer, or cannot open the file
   */
  reviewerAnswers(
    approvalId: string,
    email: string,
    answer: 'approved' | 'declined' | 'commented',
    message?: string,
  ): void;
}

/** The controls of a world's Drive. */
export function driveControls(world: World): DriveControls {
  return {
    approvals: () => world.account.approvals,
    setApprovals(approvals) {
      world.account.approvals = approvals;
    },
    setGrantee(address, grantee) {
      world.account.grantees.set(address.toLowerCase(), grantee);
    },
    setUnlockDelay(unlockDelay) {
      world.assumptions = { ...world.assumptions, unlockDelay };
    },
    canOpen: (file, email) => hasAccess(world.drive, file, email),
    reviewerAnswers(id, email, answer, message = '') {
      const file = [...world.drive.files.values()].find(({ approvals = [] }) =>
        approvals.some(({ approvalId }) => approvalId === id),
      );
      const approval = file?.approvals?.find(({ approvalId }) => approvalId === id);
      if (!file || approval?.status !== 'IN_PROGRESS') throw new Error(`no approval in progress is ${id}`);
      if (!approval.responses.some((each) => isSame(each.email, email))) {
        throw new Error(`${email} is no reviewer of ${id}`);
      }
      if (!hasAccess(world.drive, file, email)) throw new Error(`${email} cannot open ${file.name}`);
      if (answer === 'commented') notify(world, file, approval, 'comment', message);
      else {
        answerApproval(world, file, approval, email, answer === 'approved' ? 'APPROVED' : 'DECLINED');
        notify(world, file, approval, answer === 'approved' ? 'approve' : 'decline', message);
      }
    },
  };
}
