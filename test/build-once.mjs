import { build } from '../esbuild.config.mjs';

/** Jest's global setup: the tests run the bundle that is pushed, so it is built before them. */
export default async function buildOnce() {
  await build({ quiet: true });
}
