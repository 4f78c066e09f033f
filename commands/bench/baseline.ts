import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The commit that the times of today are compared with. */
export const baselineCommit = 'e1776b2';

/** A built bundle to compare with. */
export interface Baseline {
  /** The folder that would be pushed. */
  readonly folder: string;
  /** The folder of its sources, where its own commands can be run. */
  readonly tree: string;
  /** Removes what was made for it. */
  readonly remove: () => Promise<void>;
}

/**
 * Builds a commit of the repository that `root` lies in, in a work tree of its own with its own packages. Undefined when
 * the commit is not in the history, as in a download or a shallow clone.
 * @throws {Error} when it is there and cannot be built; npm and esbuild have then said why
 */
export async function buildBaseline(root: string, commit = baselineCommit): Promise<Baseline | undefined> {
  if (!isInHistory(root, commit)) return undefined;
  const parent = await mkdtemp(path.join(tmpdir(), 'slutrapport-bench-'));
  const tree = path.join(parent, commit);
  run('git', ['worktree', 'add', '--quiet', '--detach', tree, commit], root);
  const remove = async (): Promise<void> => {
    run('git', ['worktree', 'remove', '--force', tree], root);
    await rm(parent, { recursive: true });
  };
  try {
    run('npm', ['ci', '--loglevel=error'], tree);
    run(process.execPath, ['esbuild.config.mjs'], tree);
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder: path.join(tree, 'dist'), tree, remove };
}

function isInHistory(root: string, commit: string): boolean {
  try {
    execFileSync('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: root, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs a program and prints only its errors. */
function run(program: string, args: readonly string[], folder: string): void {
  // On Windows npm is a script that only a shell can run.
  const shell = process.platform === 'win32' && program === 'npm';
  execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell });
}
