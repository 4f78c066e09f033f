import { deMinimisSums } from '../figures/de-minimis';
import type { Finding } from '../../engine/checks/finding';
import type { Workbook } from '../workbook';
import { findingAt } from '../../engine/checks/finding-at';

const WARNED_FROM = 0.8;

/**
 * Recipients whose de minimis aid in any three years, by the payments of the workbook, passes 80 percent of the ceiling
 * of the chosen Stödgrund, at the Stödgrund of the last agreement in those years. Says over or under, never lawful. The
 * euro's rate comes from Inställningar; without it nothing is said.
 */
export function checkDeMinimis(workbook: Workbook): readonly Finding[] {
  const rate = workbook.settings.euroRate.value;
  if (rate === null || rate <= 0) return [];
  return deMinimisSums(workbook).flatMap(({ recipient, ore, start, end, ceiling, agreement }) => {
    const euro = ore / 100 / rate;
    if (euro <= ceiling * WARNED_FROM) return [];
    const party = workbook.parties.rows.find(({ id }) => id.value === recipient)?.name.text ?? recipient;
    const facts = { party, ore, euro, ceiling, start, end, rate };
    return findingAt('K33', 'VARNING', agreement.aidGround, { fault: 'de-minimis', ...facts });
  });
}
