import type { ServiceError } from '../runtime/service-error';
import type { CallGate } from '../runtime/service-traps';
import { useTimeZone } from '../runtime/time-zone';
import { grantedScopes, refusedUnder, scopesUnder, type AuthMode } from './script/auth-mode';
import { longestRun, tooLong } from './script/time-limit';
import type { World } from './world';

/** A fault that the next calls of a method meet, and how many calls it is left for. */
export interface InjectedFault {
  readonly method: string;
  readonly error: ServiceError;
  readonly when: 'before' | 'after';
  left: number;
}

/** What decides over the calls of one execution. */
export interface ExecutionGate extends CallGate {
  /** Whether the execution has lasted longer than it may. */
  isTooLong(): boolean;
}

/** What a host keeps of all calls. */
interface HostCalls {
  readonly counts: Map<string, number>;
  readonly crossings: Map<string, number>;
  readonly faults: readonly InjectedFault[];
  readonly onServiceCall: ((name: string) => void) | undefined;
}

/** The gate of an execution that begins now, under a mode. Executions may begin and end while it waits in a call. */
export function createGate(
  world: World,
  mode: AuthMode,
  { counts, crossings, faults, onServiceCall }: HostCalls,
): ExecutionGate {
  const began = world.worked();
  const isTooLong = (): boolean => world.worked() - began > longestRun(mode);
  return {
    isTooLong,
    scopes: scopesUnder(mode, grantedScopes(world.project.manifest.oauthScopes, world.granted)),
    counted(name) {
      add(counts, name);
      onServiceCall?.(name);
      // Whatever ran meanwhile may have been another project, with a time zone of its own.
      useTimeZone(world.project.manifest.timeZone);
    },
    crossed(name) {
      add(crossings, name);
    },
    fault(name, when) {
      // The script cannot outlive its time by catching: every call from then on fails, and so does the execution.
      if (isTooLong()) return tooLong();
      const refused = when === 'before' ? refusedUnder(mode, name) : undefined;
      if (refused) return refused;
      const fault = faults.find(
        ({ method, when: wanted, left }) => method === name && wanted === when && left > 0,
      );
      if (fault) fault.left--;
      return fault?.error;
    },
  };
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
