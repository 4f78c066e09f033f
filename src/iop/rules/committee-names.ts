import type { Workbook } from '../workbook';

/** What the committee may be called where a decision begins with it: its names in Ärende and Parter, and "nämnden". */
export function committeeNames({ case: caseInfo, parties }: Workbook): readonly string[] {
  const ofParties = parties.rows
    .filter(({ role }) => role.value === 'Offentlig part')
    .flatMap(({ name, shortName, definiteForm }) => [name, shortName, definiteForm]);
  const names = [caseInfo.committee, caseInfo.committeeShort, ...ofParties].flatMap(({ value }) =>
    value === null ? [] : [value],
  );
  return [...new Set([...names, 'nämnden'])];
}
