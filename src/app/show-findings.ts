import { checkWorkbook, tell, type ToldFinding } from './check-workbook';
import { controlRows, controlSheet, readReasons } from './control-sheet';
import { changedNote, changedSheets, marksOf } from './marks';
import type { Ports } from './ports';

/** A finding as it is told, with the officer's reason for letting it be; '' where none is given. */
export interface ShownFinding extends ToldFinding {
  readonly reason: string;
}

export type Shown =
  | { readonly ok: true; readonly findings: readonly ShownFinding[] }
  | {
      readonly ok: false;
      readonly reason: 'busy' | 'no-known-sheet';
      readonly findings: readonly ToldFinding[];
    };

/**
 * Checks the workbook and shows what was found where the officer works: the tab Kontroll is written anew, with earlier
 * reasons beside their findings, and the cells are marked. A second check of the same workbook changes nothing.
 */
export function showFindings(ports: Ports): Shown {
  return ports.lock.alone(() => showAlone(ports)) ?? { ok: false, reason: 'busy', findings: [] };
}

function showAlone(ports: Ports): Shown {
  const { known, findings } = checkWorkbook(ports.spreadsheet);
  const told = tell(findings);
  if (!known) return { ok: false, reason: 'no-known-sheet', findings: told };

  const reasons = readReasons(ports.control.read(controlSheet.name));
  const rows = controlRows(findings, told, reasons);
  const plain = (text: string) => ({ text, target: null });
  ports.control.write(
    controlSheet.name,
    controlSheet.headings,
    rows.map(({ level, code, place, target, message, reason, key }) => [
      plain(level),
      plain(code),
      { text: place, target },
      plain(message),
      plain(reason),
      plain(key),
    ]),
  );

  const marks = marksOf(told);
  const { changed, remember } = changedSheets(ports.store, marks);
  for (const sheet of changed) ports.marks.mark(sheet, marks.get(sheet) ?? [], changedNote);
  remember();

  // The rows begin with the findings, in their order.
  return {
    ok: true,
    findings: told.map((finding, index) => ({ ...finding, reason: rows[index]?.reason ?? '' })),
  };
}
