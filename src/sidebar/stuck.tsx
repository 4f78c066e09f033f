import { FailureText } from './failure-text';
import type { State } from './state';

/** Why the officer could not be taken to where a button leads; nothing where the last press was of another. `at` is its id. */
export function Stuck({ at, state: { moveFailed } }: { readonly at: string; readonly state: State }) {
  if (moveFailed?.from !== at) return null;
  return (
    <div class="problem" role="alert">
      <FailureText failure={moveFailed.failure} />
    </div>
  );
}
