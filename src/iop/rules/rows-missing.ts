import type { Finding, Severity } from '../../engine/checks/finding';
import type { Entry } from '../../engine/contract/column';
import { findingAt } from '../../engine/checks/finding-at';

/**
 * That no row of `tab` refers to what has the key `key`, at the key; `used` is what its rows refer to. Silent where there
 * are no rows, and while one cannot be read (null), for it may be the one that is missed.
 */
export function checkReferred(
  code: string,
  severity: Severity,
  key: Entry<string>,
  name: string,
  tab: string,
  used: readonly (string | null)[],
): readonly Finding[] {
  if (key.value === null || used.length === 0 || used.includes(null) || used.includes(key.value)) return [];
  return [findingAt(code, severity, key, { fault: 'rows-missing', of: name, tab, type: null })];
}
