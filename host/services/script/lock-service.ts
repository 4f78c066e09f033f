import { membersOf, standInType } from '../../runtime/define-stand-in';
import { integer } from '../../runtime/params';
import { exception } from '../../runtime/service-error';
import type { StandInType } from '../../runtime/stand-in';
import type { User } from '../user';
import type { Execution, LockKind, World } from '../world';

interface LockState {
  readonly execution: Execution;
  readonly name: string;
}

/** The name under which the world keeps a lock. */
export function lockName(kind: LockKind, user: User): string {
  return kind === 'user' ? `user:${user.email}` : kind;
}

/** Frees what an execution holds when it ends, as Apps Script does. */
export function releaseLocks(world: World, execution: number): void {
  for (const [name, holder] of world.locks) if (holder === execution) world.locks.delete(name);
}

function tryLock({ execution: { id, world }, name }: LockState, timeout: number): boolean {
  const holder = world.locks.get(name);
  if (holder !== undefined && holder !== id) {
    world.sleep(Math.max(0, timeout));
    return false;
  }
  // A negative time is never enough, not even for a free lock (gas-fakes, testlock.js, run at Google by its author).
  if (timeout < 0) return false;
  world.locks.set(name, id);
  return true;
}

function hasLock({ execution, name }: LockState): boolean {
  return execution.world.locks.get(name) === execution.id;
}

const { counted } = membersOf<LockState>();

/** Apps Script's Lock. A lock belongs to an execution and is free again when that ends. */
export const lockType: StandInType<LockState> = standInType('Lock', 'LockService', {
  hasLock: counted([], hasLock),
  releaseLock: counted([], (lock) => {
    if (hasLock(lock)) lock.execution.world.locks.delete(lock.name);
  }),
  tryLock: counted([integer], tryLock),
  waitLock: counted([integer], (lock, timeout) => {
    if (!tryLock(lock, timeout)) {
      throw exception('Lock timeout: another process was holding the lock for too long.');
    }
  }),
});

const service = membersOf<Execution>();
const lockOf = (execution: Execution, kind: LockKind) =>
  lockType.of({ execution, name: lockName(kind, execution.world.user) });

/** Apps Script's LockService for a script bound to a container. */
export const lockServiceType: StandInType<Execution> = standInType('LockService', 'LockService', {
  getDocumentLock: service.call([], (execution) => lockOf(execution, 'document')),
  getScriptLock: service.call([], (execution) => lockOf(execution, 'script')),
  getUserLock: service.call([], (execution) => lockOf(execution, 'user')),
});
