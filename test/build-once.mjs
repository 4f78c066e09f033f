import { buildIfNeeded } from '../build-if-needed.mjs';

/** Jest's global setup: the tests run the bundle that is pushed, so it is there, built of what is there now, before them. */
export default function buildOnce() {
  return buildIfNeeded({ quiet: true });
}
