/**
 * `npm run random [-- SEED COUNT]` runs as many workbooks as wanted from a seed on; here are a few of them. A workbook that
 * fails is named by its own seed, so that it can be made again.
 */
import { hostOf } from '../builders/on-the-host';
import { proveWorkbook } from './prove-workbook';
import { randomWorkbook } from './random-workbook';

const first = Number(process.env['RANDOM_SEED'] ?? 1);
const count = Number(process.env['RANDOM_COUNT'] ?? 16);
/** One of so many also goes through the built add-on, which takes longer. */
const ON_HOST_EVERY = 8;

const seeds = Array.from({ length: count }, (_, index) => first + index);

/** What went wrong with any of the seeds, each beginning with the seed. */
function faultsOf(of: readonly number[], prove: (seed: number) => readonly string[]): readonly string[] {
  return of.flatMap((seed) => {
    const named = (fault: string) => `${String(seed)}: ${fault}`;
    try {
      return prove(seed).map(named);
    } catch (error) {
      return [named(error instanceof Error ? (error.stack ?? error.message).slice(0, 2000) : 'unknown')];
    }
  });
}

describe('any workbook', () => {
  it(`is read, checked and written, seeds ${String(first)}–${String(first + count - 1)}`, () => {
    let [findings, blocks] = [0, 0];
    const faults = faultsOf(seeds, (seed) => {
      const proof = proveWorkbook(randomWorkbook(seed));
      findings += proof.findings;
      blocks += proof.blocks;
      return [...proof.misplaced, ...proof.failed];
    });
    expect(faults).toEqual([]);
    expect(findings).toBeGreaterThan(10 * count);
    expect(blocks).toBeGreaterThan(10 * count);
  });

  it('goes through the built add-on: a check, a preview and a document', () => {
    const faults = faultsOf(
      seeds.filter((seed) => seed % ON_HOST_EVERY === 0),
      (seed) => {
        const host = hostOf(randomWorkbook(seed));
        return ['checkWorkbook', 'previewReport', 'generateReport', 'checkWorkbook'].flatMap((command) => {
          const answer = host.call(command) as {
            readonly ok: boolean;
            readonly reason?: { readonly code: string };
          };
          const code = answer.reason?.code ?? '';
          const isExpected = answer.ok || code === 'no-known-sheet' || code === 'record-too-large';
          return isExpected ? [] : [`${command} ${code} ${host.log.map(({ message }) => message).join()}`];
        });
      },
    );
    expect(faults).toEqual([]);
  });
});
