/** What other people and the organisation do: settings of the account, refusals to share, and answers to approvals. */
import type { Host } from '../../host/host';
import { googleTypes, type StoredFile } from '../../host/services/drive/drive-store';
import type { ApprovalInfo, FileInfo, OthersInfo, Requests, SharingRefusal } from '../protocol';
import { RequestError } from '../server/request-error';

/** Mails that the page shows, the newest first. */
const shownMails = 50;
const tenMinutes = 600_000;

/** The settings, and what has come of them. They last when another workbook is opened. */
export interface Others {
  set(change: Requests['setOthers']['body']): void;
  /** @throws {RequestError} when the approval cannot be answered by them */
  answer(host: Host, answer: Requests['answerApproval']['body']): void;
  info(host: Host): OthersInfo;
  /** Lets the settings act on a new host instead of the earlier one. */
  actOn(host: Host): void;
}

/** An account without approvals, and nobody who refuses anything. */
export function createOthers(): Others {
  const refusals = new Map<string, SharingRefusal>();
  let approvals: OthersInfo['approvals'] = 'absent';
  let unlocksSlowly = false;
  let host: Host | undefined;
  const apply = (): void => {
    host?.drive.setApprovals(approvals);
    host?.drive.setUnlockDelay(unlocksSlowly ? tenMinutes : 0);
    for (const [address, refusal] of refusals) host?.drive.setGrantee(address, refusal);
  };
  return {
    set(change) {
      approvals = change.approvals ?? approvals;
      unlocksSlowly = change.unlocksSlowly ?? unlocksSlowly;
      if (change.refusal) {
        const { address: given, kind } = change.refusal;
        const address = given.trim().toLowerCase();
        if (!/^[^@\s]*@[^@\s]+$/.test(address)) {
          throw new RequestError(
            'Skriv en hel e-postadress, eller @ och en domän, till exempel @forening.example.',
          );
        }
        if (kind === null) {
          refusals.delete(address);
          host?.drive.setGrantee(address, 'ordinary');
        } else refusals.set(address, kind);
      }
      apply();
    },
    answer(of, { approval, reviewer, answer, message }) {
      try {
        of.drive.reviewerAnswers(approval, reviewer, answer, message);
      } catch {
        throw new RequestError(
          'Godkännandet pågår inte längre, eller så kan personen inte öppna dokumentet.',
        );
      }
    },
    info: (of) => ({
      approvals,
      unlocksSlowly,
      refusals: [...refusals].map(([address, kind]) => ({ address, kind })),
      mails: of.outside.mails
        .slice(-shownMails)
        .reverse()
        .map(({ to, subject, body }) => ({ to, subject, message: body })),
      files: of
        .files()
        .filter(({ mimeType }) => mimeType !== googleTypes.folder)
        .map((file) => fileInfo(of, file)),
    }),
    actOn(next) {
      host = next;
      apply();
    },
  };
}

function fileInfo(host: Host, file: StoredFile): FileInfo {
  const { id, name, permissions, contentRestrictions, approvals = [], document } = file;
  const lock = contentRestrictions.find(({ readOnly }) => readOnly === true);
  return {
    id,
    name,
    isDocument: document !== undefined,
    lock: lock ? { reason: typeof lock['reason'] === 'string' ? lock['reason'] : '' } : null,
    people: permissions
      .filter(({ role }) => role !== 'owner')
      .map(({ type, role, emailAddress, domain }) => ({ who: emailAddress ?? domain ?? type, role })),
    approvals: approvals.map(({ approvalId, status, dueTime, responses }): ApprovalInfo => ({
      id: approvalId,
      status,
      due: dueTime?.slice(0, 10) ?? null,
      reviewers: responses.map(({ email, response }) => ({
        email,
        response,
        canOpen: host.drive.canOpen(file, email),
      })),
    })),
  };
}
