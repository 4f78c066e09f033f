import type { User } from '../user';
import type { StoredApproval, StoredFile } from './drive-store';
import { hasAccess } from './drive-tree';
import type { World } from '../world';

/** What happened to an approval, as its notices name it. */
export type ApprovalAction = 'start' | 'approve' | 'decline' | 'comment' | 'cancel';

/** Locks a file for the user, as an approval does; a restriction that is there already stays. */
export function lockFor(file: StoredFile, user: User, time: string): void {
  if (file.contentRestrictions.some((restriction) => restriction['readOnly'] === true)) return;
  file.contentRestrictions = [
    {
      readOnly: true,
      type: 'globalContentRestriction',
      restrictingUser: {
        kind: 'drive#user',
        displayName: user.name,
        me: true,
        emailAddress: user.email,
      },
      restrictionTime: time,
    },
  ];
}

/**
 * Writes a reviewer's answer into an approval that is in progress: a decline ends it; when all have approved it is approved,
 * and the file is locked unless edits were to be let through (developers.google.com/workspace/drive/api/guides/approvals).
 */
export function answerApproval(
  world: World,
  file: StoredFile,
  approval: StoredApproval,
  email: string,
  answer: 'APPROVED' | 'DECLINED',
): void {
  const time = new Date(world.now()).toISOString();
  for (const each of approval.responses) if (isSame(each.email, email)) each.response = answer;
  approval.modifyTime = time;
  if (answer === 'DECLINED') complete(approval, 'DECLINED', time);
  else if (approval.responses.every(({ response }) => response === 'APPROVED')) {
    complete(approval, 'APPROVED', time);
    if (approval.fileContentChangeBehavior === 'RESET_APPROVAL') lockFor(file, approval.initiator, time);
  }
}

/** Ends an approval; from then on nobody can do anything to it. */
export function complete(
  approval: StoredApproval,
  status: 'APPROVED' | 'CANCELLED' | 'DECLINED',
  time: string,
): void {
  approval.status = status;
  approval.modifyTime = time;
  approval.completeTime = time;
}

/** The content of a file is another: who has approved must do so again, unless the approval lets edits through. */
export function resetAnswers({ approvals = [] }: StoredFile, time: string): void {
  for (const approval of approvals) {
    const { status, fileContentChangeBehavior, responses } = approval;
    if (status !== 'IN_PROGRESS' || fileContentChangeBehavior !== 'RESET_APPROVAL') continue;
    if (responses.every(({ response }) => response === 'NO_RESPONSE')) continue;
    for (const each of responses) each.response = 'NO_RESPONSE';
    approval.modifyTime = time;
  }
}

/**
 * Records the notices of what happened to an approval: to the one who requested it and to all reviewers, but not to those who
 * have no access to the file (the guide to approvals). The subject is the host's own.
 */
export function notify(
  world: World,
  file: StoredFile,
  approval: StoredApproval,
  action: ApprovalAction,
  message: string,
): void {
  const { approvalId, initiator, responses } = approval;
  const all = [initiator.email, ...responses.map(({ email }) => email)];
  for (const to of new Set(all.map((email) => email.toLowerCase()))) {
    if (!hasAccess(world.drive, file, to)) continue;
    world.outside.mails.push({
      service: 'Drive',
      kind: 'sent',
      to,
      subject: `Approval (${action}): ${file.name}`,
      body: message,
      options: { fileId: file.id, approvalId, action },
    });
  }
}

/** Whether two addresses are the same person's. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
