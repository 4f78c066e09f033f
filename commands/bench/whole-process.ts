/** CPU time of whole processes, started as a person would start them. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * The CPU time in milliseconds of a command and all that it starts, as a POSIX shell reckons it; null where there is no such shell.
 * @throws {Error} when the command fails, which has then said why
 */
export function cpuOfCommand(folder: string, program: string, args: readonly string[]): number | null {
  if (process.platform === 'win32') return null;
  const text = execFileSync('sh', ['-c', '"$@" >/dev/null || exit; times', 'sh', program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // The second line is of what the shell has started: minutes and seconds in the script and in the system.
  const parts = /\n(\d+)m([\d.]+)s (\d+)m([\d.]+)s/.exec(text);
  if (!parts) throw new Error(`the shell did not say what the command took: ${text}`);
  const [, minutes, seconds, systemMinutes, systemSeconds] = parts.map(Number) as [
    0,
    number,
    number,
    number,
    number,
  ];
  return 1000 * (60 * (minutes + systemMinutes) + seconds + systemSeconds);
}

/** The CPU time of `npm run report` in a source tree in which nothing has changed since the last build. */
export async function cpuOfReport(tree: string): Promise<number | null> {
  const out = await mkdtemp(path.join(tmpdir(), 'slutrapport-bench-'));
  try {
    const report = (): number | null =>
      cpuOfCommand(tree, 'npm', ['run', '--silent', 'report', '--', 'examples/husby.xlsx', '--out', out]);
    report();
    return report();
  } finally {
    await rm(out, { recursive: true });
  }
}
