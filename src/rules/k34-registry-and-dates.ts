import { registryPatterns, templateOf } from '../figures/municipal-template';
import type { Finding } from '../finding';
import type { Entry } from '../workbook/column';
import type { CivilDate } from '../workbook/civil-date';
import { caseSheet } from '../workbook/sheets';
import type { Workbook } from '../workbook/workbook';
import { findingAt } from './finding-at';

// No registry number is longer, and a pattern of the officer's own may take very long over a long text.
const LONGEST = 60;

type DateKey = 'dataUntil' | 'date' | 'meetingDate';

const IN_ORDER: readonly DateKey[] = ['dataUntil', 'date', 'meetingDate'];

/**
 * Registry numbers, the matter's and the agreements', that are not written as Diarienummermönster or else the
 * municipality says, and days out of order: the figures' day, the report's and the meeting's, at the one that comes too
 * early. Without a pattern nothing is said of registry numbers.
 */
export function checkRegistryAndDates(workbook: Workbook): readonly Finding[] {
  const { case: matter, settings, agreements } = workbook;
  const source = settings.registryPattern.value ?? registryPatterns[templateOf(workbook)];
  const pattern =
    source === null || (settings.registryPattern.text !== '' && settings.registryPattern.value === null)
      ? null
      : new RegExp(source);
  const numbers = [matter.registryNumber, ...agreements.rows.map((row) => row.registryNumber)];
  const misspelt = numbers.flatMap((entry) =>
    entry.value === null || pattern === null || isMatch(entry.value, pattern)
      ? []
      : findingAt('K34', 'VARNING', entry, { fault: 'registry-number', text: entry.value }),
  );
  return [...misspelt, ...outOfOrder(matter)];
}

function outOfOrder(matter: Readonly<Record<DateKey, Entry<CivilDate>>>): readonly Finding[] {
  const known = IN_ORDER.filter((key) => matter[key].value !== null);
  return known.flatMap((key, index) => {
    const before = known[index - 1];
    const date = matter[key].value;
    const other = before === undefined ? null : matter[before].value;
    if (before === undefined || date === null || other === null || date >= other) return [];
    const { columns } = caseSheet;
    const facts = { of: '', column: columns[key].name, date, other, otherColumn: columns[before].name };
    return findingAt('K34', 'VARNING', matter[key], { fault: 'dates-out-of-order', ...facts });
  });
}

function isMatch(text: string, pattern: RegExp): boolean {
  return text.length <= LONGEST && pattern.test(text);
}
