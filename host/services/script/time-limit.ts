import { exception, type ServiceError } from '../../runtime/service-error';
import type { AuthMode } from './auth-mode';

/** How long an execution may take, in milliseconds: six minutes, or thirty seconds for a simple trigger (quotas page). */
export function longestRun(mode: AuthMode): number {
  return (mode === 'FULL' ? 360 : 30) * 1000;
}

/** What Apps Script ends an execution with that takes too long. */
export function tooLong(): ServiceError {
  return exception('Exceeded maximum execution time');
}
