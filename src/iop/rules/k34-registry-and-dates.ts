import { registryPatterns, templateOf } from '../figures/municipal-template';
import type { Finding } from '../../engine/checks/finding';
import { caseSheet } from '../sheets';
import type { Workbook } from '../workbook';
import { ordered } from './columns/cell-checks';
import { bookOf, checkKeys } from '../../engine/checks/column-check';
import { findingAt, ofRule } from '../../engine/checks/finding-at';

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
  const { registryPattern } = settings;
  const source = registryPattern.text === '' ? registryPatterns[templateOf(workbook)] : registryPattern.value;
  const pattern = source === null ? null : new RegExp(source);
  const numbers = [matter, ...agreements.rows].flatMap(({ registryNumber: { value, ...at } }) =>
    value === null || pattern === null || (value.length <= LONGEST && pattern.test(value))
      ? []
      : findingAt('K34', 'VARNING', at, { fault: 'registry-number', text: value }),
  );
  const dates = checkKeys(caseSheet, matter, IN_ORDER, bookOf(workbook));
  return [...numbers, ...ofRule('K34', 'VARNING', dates)];
}
