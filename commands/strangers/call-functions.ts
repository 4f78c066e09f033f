import { FunctionNotFoundError } from '../../host/runtime/execution';
import { loadProject, ProjectError, type Project } from '../../host/runtime/project';
import { openHost, ScriptError } from '../../host/host';

/** What came of a function that was called without arguments. */
export type FunctionOutcome =
  | { readonly kind: 'ran' }
  | { readonly kind: 'refused'; readonly member: string }
  | { readonly kind: 'threw'; readonly message: string }
  | { readonly kind: 'crashed'; readonly message: string };

/** What came of a project: of each of its functions, or why it cannot be loaded. */
export type ProjectOutcome =
  | { readonly kind: 'loaded'; readonly functions: Readonly<Record<string, FunctionOutcome>> }
  | { readonly kind: 'not loaded'; readonly outcome: FunctionOutcome };

const refusal = 'not supported by the local host: ';

/** Calls each function of a project's top level without arguments, each on a host of its own with an empty spreadsheet. */
export function callFunctions(folder: string): ProjectOutcome {
  let project: Project | undefined;
  let names: readonly string[] = [];
  const loading = outcomeOf(() => {
    project = loadProject(folder);
    names = openHost({ project }).functionNames('menu');
  });
  if (project === undefined || loading.kind !== 'ran') return { kind: 'not loaded', outcome: loading };
  const loaded = project;
  return {
    kind: 'loaded',
    functions: Object.fromEntries(
      names.map((name) => [
        name,
        outcomeOf(() => {
          openHost({ project: loaded }).run(name);
        }),
      ]),
    ),
  };
}

function outcomeOf(run: () => void): FunctionOutcome {
  try {
    run();
    return { kind: 'ran' };
  } catch (error) {
    if (error instanceof ProjectError || error instanceof FunctionNotFoundError)
      return { kind: 'threw', message: error.message };
    if (!(error instanceof ScriptError)) return { kind: 'crashed', message: String(error) };
    if (error.thrown !== 'LocalHostError') return { kind: 'threw', message: error.message };
    const at = error.message.indexOf(refusal);
    return at < 0
      ? { kind: 'crashed', message: error.message }
      : { kind: 'refused', member: error.message.slice(at + refusal.length) };
  }
}
