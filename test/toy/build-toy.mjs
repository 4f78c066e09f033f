/** Builds the add-on for the reading report into the folder that is named. */
import { build } from '../../esbuild.config.mjs';

await build({
  quiet: true,
  main: 'test/toy/main.ts',
  triggers: 'test/toy/triggers.ts',
  plan: 'test/toy/set-up-plan.ts',
  folder: process.argv[2],
});
