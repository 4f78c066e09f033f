import vm from 'node:vm';

/**
 * Makes `Date` in the whole process follow `timeZone`, as every Apps Script execution follows its manifest.
 * Node re-reads the zone when TZ is assigned on the real process; a test runner may hand modules a copy of
 * `process.env`, which is why the process is fetched from the main realm.
 */
export function useTimeZone(timeZone: string): void {
  const main = vm.runInThisContext('process') as NodeJS.Process;
  if (main.env['TZ'] !== timeZone) main.env['TZ'] = timeZone;
}
