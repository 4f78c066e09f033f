import type { Finding } from '../../finding';
import { partiesSheet } from '../../workbook/sheets';
import type { Workbook } from '../../workbook/workbook';
import { neededWhen, written } from './cell-checks';
import { inColumn, type RowChecks } from './column-check';
import { checkOccurrence, checkUnique } from './series';

/** The rules of the tab Parter. That names are written alike everywhere is K01's. */
export const partyChecks: RowChecks<(typeof partiesSheet)['columns']> = {
  id: [written(/^P\d+$/, 'P1')],
  nameSince: [
    neededWhen(({ formerName }) =>
      formerName.text === '' ? null : inColumn(partiesSheet, 'formerName', formerName),
    ),
  ],
  type: [
    ({ text, value }, { role }) =>
      value === 'Kommunal nämnd' && role.value === 'Idéburen part'
        ? { fault: 'conflict', text, other: inColumn(partiesSheet, 'role', role) }
        : null,
  ],
  organisationNumber: [
    neededWhen(({ role }) => (role.value === 'Idéburen part' ? inColumn(partiesSheet, 'role', role) : null)),
    // The third digit sets an organisation number apart from a personnummer (lag 1974:174 om identitetsbeteckning).
    written(/^\d\d[2-9]\d{3}-\d{4}$/, '802456-1238'),
    ({ value, text }) =>
      value === null || hasRightCheckDigit(value) ? null : { fault: 'wrong-check-digit', text },
  ],
};

/** Part-IDs that occur twice, and a role that no party has. */
export function checkParties({ parties }: Workbook): readonly Finding[] {
  return [
    ...checkUnique(parties, partiesSheet, 'id'),
    ...checkOccurrence(parties, partiesSheet, 'role', partiesSheet.columns.role.type.values ?? []),
  ];
}

/** Modulus 10: every second digit doubled, digits added, the sum a multiple of ten. */
function hasRightCheckDigit(number: string): boolean {
  const digits = Array.from(number.replace(/\D/g, ''), Number).reverse();
  const sum = digits.reduce((total, digit, index) => {
    const weighted = index % 2 === 0 ? digit : digit * 2;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
