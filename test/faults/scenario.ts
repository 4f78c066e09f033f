/** A host that a test can disturb at any call, with the workbook that the fault matrix is run on. */
import type { Host } from '../../host/host';
import { ensureCell } from '../../host/sheets/spreadsheet-model';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';
import { hostOf } from '../builders/on-the-host';

/** Called before each service call, with its name. */
type OnCall = (name: string) => void;

/** A host, and who is called before each of its service calls. */
export interface Scenario {
  readonly host: Host;
  /** Calls `onCall` before each service call of `run`, and gives what `run` gives. */
  readonly during: <T>(onCall: OnCall, run: () => T) => T;
}

/** What the officer has written outside the add-on's reach: it must stand after everything. */
export const own = {
  note: 'Min egen anteckning',
  cell: 'Ring föreningen',
  typed: 'Skrivet under tiden',
  newNote: 'Fråga Ek först',
} as const;

/** Who presses; the workbook is someone else's. */
export const officer = { name: 'Handläggaren', email: 'handlaggaren@example.se' };

/** A workbook without errors but with a warning that asks for a reason. */
export function withWarning(): WorkbookBuilder {
  return aWorkbook().with('Mål', 'Underlag', 2, '');
}

/** A workbook with an error, so that its report is a draft. */
export function withError(): WorkbookBuilder {
  return aWorkbook().withKey('Ärende', 'Diarienummer', '');
}

/** A host with this workbook, in which the officer has a tab and a note of their own. */
export function aScenario(book: Pick<WorkbookBuilder, 'sheets'>): Scenario {
  let listener: OnCall = () => undefined;
  const host = hostOf([...book.sheets, { name: 'Mina saker', cells: [[own.cell]] }], {
    user: { name: 'Ägaren', email: 'agaren@example.se' },
    onServiceCall: (name) => {
      listener(name);
    },
  });
  host.actAs(officer);
  const [first] = host.workbook.sheets;
  if (first !== undefined) ensureCell(first, 2, 1).note = own.note;
  return {
    host,
    during(onCall, run) {
      listener = onCall;
      try {
        return run();
      } finally {
        listener = () => undefined;
      }
    },
  };
}
