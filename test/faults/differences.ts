/** Where what a press left differs from what it may leave. */
import { own } from './scenario';
import { isUnfinished } from './claims';
import type { HostState } from './state';

/** The parts of a state, as text that is the same when they are. */
type Part =
  | 'documents'
  | 'template'
  | 'marks'
  | 'Kontroll'
  | 'tabs'
  | 'looks'
  | 'uploads'
  | 'receipts'
  | 'locks'
  | 'Historik'
  | 'access'
  | 'Översikt';

/**
 * The parts in which the state is like none of `clean`. Documents are compared by name and text, without those that are
 * left aside because someone removed the place for the report, and what someone typed in them.
 */
export function differingParts(
  clean: readonly HostState[],
  state: HostState,
  parts: readonly Part[],
): readonly string[] {
  return [
    ...parts.filter((part) => !clean.some((one) => textOf(part, one) === textOf(part, state))),
    ...(state.folders <= Math.max(1, ...clean.map(({ folders }) => folders)) ? [] : ['folders']),
  ];
}

/** The time of day in the name of one more document: it is later when Google made the run wait. */
const TIME_OF_DAY = / kl\. \d\d\.\d\d(?=\))/;

/** That a document is replaced: a run that broke behind the new one leaves it out. */
const REPLACED = / \(ersatt av [^)]*\)$/;

/** The documents, by name and text, in an order of their own. */
export function reportsIn({ documents }: Pick<HostState, 'documents'>): readonly string[] {
  return documents
    .filter((document) => document.isFilled || isUnfinished(document))
    .map(({ name, text }) =>
      JSON.stringify([
        name.replace(REPLACED, '').replace(TIME_OF_DAY, ''),
        text.split(`${own.typed}\n`).join(''),
      ]),
    )
    .sort();
}

function textOf(part: Part, state: HostState): string {
  switch (part) {
    case 'documents':
      return JSON.stringify(reportsIn(state));
    case 'template':
      return state.template;
    case 'marks':
      return JSON.stringify(state.marks);
    case 'Kontroll':
      return JSON.stringify(state.control);
    case 'Översikt':
      return JSON.stringify(state.overview);
    case 'uploads':
      return JSON.stringify([...state.uploads].sort());
    case 'receipts':
      return JSON.stringify([...state.receipts].sort());
    case 'locks':
      return JSON.stringify([...state.locked].sort());
    case 'access':
      return JSON.stringify([[...state.access].sort(), [...state.mails].sort(), state.approvals]);
    case 'Historik':
      return JSON.stringify(state.history);
    case 'tabs':
      return JSON.stringify(
        state.tabs
          .flatMap(([tab, cells]) =>
            tab === 'Mina saker' ? [] : [JSON.stringify([tab, ...cells.flatMap(unnoted)])],
          )
          .sort(),
      );
    case 'looks':
      return JSON.stringify([...state.looks].sort());
  }
}

/** A cell without the note that someone writes meanwhile; nothing of a cell that holds that alone. */
function unnoted(cell: string): readonly string[] {
  const lines = cell
    .split('\n')
    .map((line) => line.replace(own.newNote, '').trimEnd())
    .filter((line) => line !== '' && !/^\d+ \d+ ""$/.test(line));
  return lines.length === 0 ? [] : [lines.join('\n')];
}
