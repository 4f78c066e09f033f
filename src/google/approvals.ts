import type { ServiceError } from '../engine/app/ports';
import type { Approval, ApprovalsPort } from '../engine/app/sharing/sharing-ports';
import { drive } from './documents';
import { callService } from './service-error';

// developers.google.com/workspace/drive/api/reference/rest/v3/approvals. The types of Apps Script do not have it.

/** An approval as Drive tells of it, as far as it is used here. */
interface DriveApproval {
  readonly approvalId?: string;
  readonly status?: 'IN_PROGRESS' | 'APPROVED' | 'CANCELLED' | 'DECLINED';
  readonly reviewerResponses?: readonly {
    readonly reviewer?: { readonly emailAddress?: string };
    readonly response?: 'NO_RESPONSE' | 'APPROVED' | 'DECLINED';
  }[];
}

interface ApprovalRequest {
  readonly reviewerEmails: readonly string[];
  /** RFC 3339. */
  readonly dueTime?: string;
  readonly message?: string;
}

/** What the answer is to have: without it, Drive leaves the answers of reviewers out. */
interface Fields {
  readonly fields: string;
}

const FIELDS = 'approvalId,status,reviewerResponses(reviewer/emailAddress,response)';

/** The resource Drive.Approvals, in the form that Apps Script gives other resources: the body first, then the path. */
interface DriveApprovals {
  readonly start: (request: ApprovalRequest, file: string, args: Fields) => DriveApproval;
  readonly list: (file: string, args: Fields) => { readonly items?: readonly DriveApproval[] };
  readonly cancel: (body: object, file: string, approval: string) => DriveApproval;
}

/** Approvals of documents, where Drive has them for Apps Script and for this account. */
export const approvals: ApprovalsPort = {
  canStart(id) {
    if (driveApprovals() === null) return false;
    try {
      const file = callService('Drive.Files.get', 'any', () =>
        drive().Files.get(id, { fields: 'capabilities/canStartApproval' }),
      );
      return (
        (file.capabilities as { readonly canStartApproval?: boolean } | undefined)?.canStartApproval === true
      );
    } catch (error) {
      // A Drive that knows no such capability refuses the field, and a document of someone else is not found.
      const { kind } = error as ServiceError;
      if (kind !== 'refused' && kind !== 'not-found') throw error;
      return false;
    }
  },
  start(id, { reviewers, due, message }) {
    const request = {
      reviewerEmails: reviewers,
      ...(due !== null && { dueTime: endOfDay(due) }),
      ...(message !== '' && { message }),
    };
    return approvalOf(
      callService('Drive.Approvals.start', 'busy', () => resource().start(request, id, { fields: FIELDS })),
    );
  },
  list(id) {
    if (driveApprovals() === null) return [];
    const { items = [] } = callService('Drive.Approvals.list', 'any', () =>
      resource().list(id, { fields: `items(${FIELDS})` }),
    );
    return items.map(approvalOf);
  },
  cancel(id, approval) {
    callService('Drive.Approvals.cancel', 'busy', () => resource().cancel({}, id, approval));
  },
};

const STATES = {
  IN_PROGRESS: 'running',
  APPROVED: 'approved',
  CANCELLED: 'cancelled',
  DECLINED: 'declined',
} as const;
const ANSWERS = { NO_RESPONSE: 'none', APPROVED: 'approved', DECLINED: 'declined' } as const;

function approvalOf({ approvalId, status = 'IN_PROGRESS', reviewerResponses = [] }: DriveApproval): Approval {
  if (approvalId === undefined) throw new Error('Drive answered an approval without an id');
  return {
    id: approvalId,
    state: STATES[status],
    answers: reviewerResponses.map(({ reviewer, response = 'NO_RESPONSE' }) => ({
      email: reviewer?.emailAddress ?? '',
      answer: ANSWERS[response],
    })),
  };
}

/** The last second of the day in the script's time zone. */
function endOfDay(day: string): string {
  const zone = Session.getScriptTimeZone();
  return Utilities.parseDate(`${day} 23:59:59`, zone, 'yyyy-MM-dd HH:mm:ss').toISOString();
}

function driveApprovals(): DriveApprovals | null {
  return (drive() as { readonly Approvals?: DriveApprovals }).Approvals ?? null;
}

function resource(): DriveApprovals {
  const approvals = driveApprovals();
  if (approvals === null) throw new Error('the advanced service Drive has no approvals');
  return approvals;
}
