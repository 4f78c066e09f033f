import { build } from 'esbuild';

/** A TypeScript file and what it imports as the text of one script, which holds its exports in a global of that name. */
export async function bundledScript(file: string, globalName: string, target: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    target,
    charset: 'utf8',
    logLevel: 'error',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild gave no script');
  return script.text;
}
