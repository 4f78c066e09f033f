import { registryPatterns, templateOf } from '../figures/municipal-template';
import type { Finding } from '../finding';
import { caseSheet } from '../workbook/sheets';
import type { Workbook } from '../workbook/workbook';
import { ordered } from './columns/cell-checks';
import { bookOf, checkKeys } from './columns/column-check';
import { findingAt, ofRule } from './finding-at';

// No registry number is longer, and a pattern of the officer's own may take very long over a long text.
const LONGEST = 60;

const IN_ORDER = {
  date: [ordered('from', caseSheet, 'dataUntil')],
  meetingDate: [ordered('from', caseSheet, 'date')],
};

/**
 * Registry numbers, the matter's and the agreements', that are not written as Diarienummermönster or else the
 * municipality says, and a report dated before the day that its figures run to or a meeting before the report, at that
 * day. Without a pattern nothing is said of registry numbers.
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
  const outOfOrder = checkKeys(caseSheet, matter, IN_ORDER, bookOf(workbook));
  return [...misspelt, ...ofRule('K34', 'VARNING', outOfOrder)];
}

function isMatch(text: string, pattern: RegExp): boolean {
  return text.length <= LONGEST && pattern.test(text);
}
