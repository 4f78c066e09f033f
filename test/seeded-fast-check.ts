/**
 * fast-check with a seed that stands, so that one commit has one outcome.
 * `SEED=… npm test` looks elsewhere; a counterexample found so goes into its test as an example.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });

export default fc;
