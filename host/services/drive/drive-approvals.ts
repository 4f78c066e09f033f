import { apiError, unsupported } from '../../runtime/service-error';
import { answerApproval, complete, isSame, lockFor, notify } from './approval-state';
import { requireFile } from './drive-place';
import { memberName } from './drive-resource';
import type { StoredApproval, StoredFile } from './drive-store';
import { selectFields } from './response-fields';
import type { User } from '../user';
import type { World } from '../world';

type Options = Readonly<Record<string, unknown>>;

// Which fields are answered by default is not documented; a list has no items unless they are requested (approvals.list).
const defaultFields = 'kind,approvalId,targetFileId,status';
const defaultListFields = 'kind,nextPageToken';

/** An approval as the API shows it to the one who runs the script (googleapis 188.0.0, drive_v3.Schema$Approval). */
function approvalResource(file: StoredFile, approval: StoredApproval, reader: User): object {
  const { approvalId, createTime, modifyTime, completeTime, dueTime, status, initiator, responses } =
    approval;
  const person = ({ name, email }: User): object => ({
    kind: 'drive#user',
    displayName: name,
    me: isSame(email, reader.email),
    permissionId: `permission-${email}`,
    emailAddress: email,
  });
  return {
    kind: 'drive#approval',
    approvalId,
    targetFileId: file.id,
    createTime,
    modifyTime,
    ...(completeTime !== undefined && { completeTime }),
    ...(dueTime !== undefined && { dueTime }),
    status,
    initiator: person(initiator),
    reviewerResponses: responses.map(({ email, response }) => ({
      kind: 'drive#reviewerResponse',
      reviewer: person({ name: email, email }),
      response,
    })),
    fileContentChangeBehavior: approval.fileContentChangeBehavior,
  };
}

function answer(world: World, file: StoredFile, approval: StoredApproval, args: Options, method: string) {
  const { fields = defaultFields, ...others } = args;
  const [other] = Object.keys(others);
  if (other !== undefined) throw unsupported(`${memberName(method)} with ${other}`);
  return selectFields(approvalResource(file, approval, world.user), String(fields), method);
}

/** The texts of refusals here are the host's own: Google's are not known. */
function refusal(method: string, code: number, message: string): Error {
  return apiError(method, code, message, code === 403 ? 'forbidden' : 'badRequest');
}

function messageIn(resource: Options, method: string): string {
  const { message = '', ...others } = resource;
  const [other] = Object.keys(others);
  if (other !== undefined) throw unsupported(`${memberName(method)} of ${other}`);
  return typeof message === 'string' ? message : '';
}

function requireApproval(
  world: World,
  fileId: string,
  id: string,
  method: string,
): { readonly file: StoredFile; readonly approval: StoredApproval } {
  const file = requireFile(world, fileId, method);
  const approval = file.approvals?.find(({ approvalId }) => approvalId === id);
  if (!approval) throw apiError(method, 404, `Approval not found: ${id}.`, 'notFound');
  return { file, approval };
}

/** The same, of an approval that can still be acted on. */
function requireRunning(world: World, fileId: string, id: string, method: string) {
  const found = requireApproval(world, fileId, id, method);
  if (found.approval.status === 'IN_PROGRESS') return found;
  throw refusal(method, 400, `The approval is completed: ${found.approval.status}.`);
}

function reviewersIn(resource: Options, method: string): readonly string[] {
  const { reviewerEmails } = resource;
  const all = Array.isArray(reviewerEmails) ? (reviewerEmails as readonly unknown[]).map(String) : [];
  if (all.length === 0) throw refusal(method, 400, 'The reviewerEmails field is required.');
  const bad = all.find((email) => !/^[^@\s]+@[^@\s]+$/.test(email));
  if (bad !== undefined) throw refusal(method, 400, `Invalid reviewer email: ${bad}.`);
  return all.filter((email, index) => all.findIndex((other) => isSame(other, email)) === index);
}

function dueTimeIn({ dueTime }: Options, method: string): string | undefined {
  if (dueTime === undefined || dueTime === null) return undefined;
  const isTime =
    typeof dueTime === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(dueTime) &&
    !Number.isNaN(Date.parse(dueTime));
  if (!isTime) throw refusal(method, 400, `Invalid value at 'due_time': ${JSON.stringify(dueTime)}`);
  return new Date(dueTime).toISOString();
}

const behaviours = ['RESET_APPROVAL', 'NO_APPROVAL_ACTION'] as const;

function behaviourIn({ fileContentChangeBehavior: wanted }: Options, method: string) {
  if (wanted === undefined || wanted === null) return 'RESET_APPROVAL';
  const known = behaviours.find((each) => each === wanted);
  if (known) return known;
  throw refusal(method, 400, `Invalid value at 'file_content_change_behavior': ${JSON.stringify(wanted)}`);
}

/**
 * approvals.start. Drive shares the file with nobody: a reviewer without access is taken, is not notified and cannot see it
 * (developers.google.com/workspace/drive/api/guides/approvals). A file has one approval in progress at most.
 */
export function startApproval(world: World, resource: Options, fileId: string, args: Options): object {
  const method = 'drive.approvals.start';
  const { reviewerEmails: _emails, dueTime: _due, fileContentChangeBehavior: _edits, ...rest } = resource;
  const { lockFile, ...described } = rest;
  const message = messageIn(described, method);
  const file = requireFile(world, fileId, method);
  if (world.account.approvals !== 'available') {
    throw refusal(method, 403, 'The user cannot start an approval on this file.');
  }
  const reviewers = reviewersIn(resource, method);
  if (file.approvals?.some(({ status }) => status === 'IN_PROGRESS')) {
    throw refusal(method, 400, 'The file already has an approval in progress.');
  }
  const dueTime = dueTimeIn(resource, method);
  const time = new Date(world.now()).toISOString();
  const approval: StoredApproval = {
    approvalId: `approval-${String(world.nextNumber())}`,
    createTime: time,
    modifyTime: time,
    ...(dueTime !== undefined && { dueTime }),
    fileContentChangeBehavior: behaviourIn(resource, method),
    initiator: world.user,
    responses: reviewers.map((email) => ({ email, response: 'NO_RESPONSE' })),
    status: 'IN_PROGRESS',
  };
  file.approvals = [...(file.approvals ?? []), approval];
  if (lockFile === true) lockFor(file, world.user, time);
  notify(world, file, approval, 'start', message);
  return answer(world, file, approval, args, method);
}

/** approvals.get */
export function getApproval(world: World, fileId: string, id: string, args: Options): object {
  const method = 'drive.approvals.get';
  const { file, approval } = requireApproval(world, fileId, id, method);
  return answer(world, file, approval, args, method);
}

/** approvals.list, newest first (assumed); one page holds all. */
export function listApprovals(world: World, fileId: string, args: Options): object {
  const method = 'drive.approvals.list';
  const { fields = defaultListFields, pageSize: _size, ...others } = args;
  const [other] = Object.keys(others);
  if (other !== undefined) throw unsupported(`${memberName(method)} with ${other}`);
  const file = requireFile(world, fileId, method);
  const items = [...(file.approvals ?? [])].reverse();
  const list = {
    kind: 'drive#approvalList',
    items: items.map((approval) => approvalResource(file, approval, world.user)),
  };
  return selectFields(list, String(fields), method);
}

/** approvals.cancel, by anyone who may write in the file. */
export function cancelApproval(
  world: World,
  resource: Options,
  fileId: string,
  id: string,
  args: Options,
): object {
  const method = 'drive.approvals.cancel';
  const message = messageIn(resource, method);
  const { file, approval } = requireRunning(world, fileId, id, method);
  complete(approval, 'CANCELLED', new Date(world.now()).toISOString());
  notify(world, file, approval, 'cancel', message);
  return answer(world, file, approval, args, method);
}

/**
 * approvals.comment: a notice to all, and nothing in the approval itself. One that is completed takes comments too, as long
 * as no other of the file is in progress (the guide to approvals).
 */
export function commentOnApproval(
  world: World,
  resource: Options,
  fileId: string,
  id: string,
  args: Options,
): object {
  const method = 'drive.approvals.comment';
  const message = messageIn(resource, method);
  const { file, approval } = requireApproval(world, fileId, id, method);
  const isOver = approval.status !== 'IN_PROGRESS';
  if (isOver && file.approvals?.some(({ status }) => status === 'IN_PROGRESS')) {
    throw refusal(method, 400, 'Another approval of the file is in progress.');
  }
  if (message === '') throw refusal(method, 400, 'The message field is required.');
  notify(world, file, approval, 'comment', message);
  return answer(world, file, approval, args, method);
}

/** approvals.approve and approvals.decline, by the one who runs the script: a reviewer. */
export function respondToApproval(
  response: 'APPROVED' | 'DECLINED',
): (world: World, resource: Options, fileId: string, id: string, args: Options) => object {
  const action = response === 'APPROVED' ? 'approve' : 'decline';
  const method = `drive.approvals.${action}`;
  return (world, resource, fileId, id, args) => {
    const message = messageIn(resource, method);
    const { file, approval } = requireRunning(world, fileId, id, method);
    if (!approval.responses.some(({ email }) => isSame(email, world.user.email))) {
      throw refusal(method, 403, 'The user is not a reviewer of the approval.');
    }
    answerApproval(world, file, approval, world.user.email, response);
    notify(world, file, approval, action, message);
    return answer(world, file, approval, args, method);
  };
}
