import { membersOf, standInType } from '../../runtime/define-stand-in';
import { options, text } from '../../runtime/params';
import type { StandInType } from '../../runtime/stand-in';
import {
  cancelApproval,
  commentOnApproval,
  getApproval,
  listApprovals,
  respondToApproval,
  startApproval,
} from './drive-approvals';
import { asText, read, write } from './drive-scopes';
import type { Execution } from '../world';

type Options = Readonly<Record<string, unknown>>;

// approvals.start and the other changes (googleapis 188.0.0): drive.metadata is enough too.
const changeApprovals = [...write, 'https://www.googleapis.com/auth/drive.metadata'];

const { counted, either, refused, scoped } = membersOf<Execution>();

type Act = (world: Execution['world'], resource: Options, file: string, id: string, args: Options) => unknown;

/** A method on one approval that takes a resource. */
const acting = (act: Act) =>
  scoped(
    changeApprovals,
    either(
      counted([options, text, text], ({ world }, resource, id, approval) =>
        act(world, resource, id, approval, {}),
      ),
      counted([options, text, text, options], ({ world }, resource, id, approval, args) =>
        act(world, resource, id, approval, args),
      ),
    ),
  );

/**
 * Drive.Approvals as the advanced service would have it: the methods of drive_v3 in googleapis 188.0.0, called as those of the
 * other collections are. Apps Script's types do not have it.
 */
export const approvalsType: StandInType<Execution> = standInType(
  'Drive.Approvals',
  'Drive',
  {
    start: scoped(
      changeApprovals,
      either(
        counted([options, text], ({ world }, resource, id) => startApproval(world, resource, id, {})),
        counted([options, text, options], ({ world }, resource, id, args) =>
          startApproval(world, resource, id, args),
        ),
      ),
    ),
    get: scoped(
      read,
      either(
        counted([text, text], ({ world }, id, approval) => getApproval(world, id, approval, {})),
        counted([text, text, options], ({ world }, id, approval, args) =>
          getApproval(world, id, approval, args),
        ),
      ),
    ),
    list: scoped(
      read,
      either(
        counted([text], ({ world }, id) => listApprovals(world, id, {})),
        counted([text, options], ({ world }, id, args) => listApprovals(world, id, args)),
      ),
    ),
    approve: acting(respondToApproval('APPROVED')),
    decline: acting(respondToApproval('DECLINED')),
    cancel: acting(cancelApproval),
    comment: acting(commentOnApproval),
    reassign: either(refused(3, 'Drive.Approvals.reassign'), refused(4, 'Drive.Approvals.reassign')),
  },
  asText,
);
