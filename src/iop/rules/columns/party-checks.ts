import { partiesSheet } from '../../sheets';
import { hasRightCheckDigit, identityNumberIn } from '../prose/identity-numbers';
import { conflict, neededFor, neededWhen, written } from './cell-checks';
import { inColumn, type RowChecks } from '../../../engine/checks/column-check';

// A third digit of at least 2 sets it apart from a personnummer (lag 1974:174 om identitetsbeteckning).
const ORGANISATION_NUMBER = /^\d\d[2-9]\d{3}-\d{4}$/;

/** The rules of the tab Parter. That names are written alike is told by K01, a personnummer by K25. */
export const partyChecks: RowChecks<(typeof partiesSheet)['columns']> = {
  id: [written(/^P\d+$/, 'P1')],
  definiteForm: [
    // "Hantverksföreningen" of Husby Konst & Hantverksförening is another name; "föreningen" is a word.
    ({ text }, { name }) => {
      const [, stem] = /^(\p{Lu}.*?)e?[nt]$/u.exec(text) ?? [];
      return stem !== undefined && name.text.endsWith(stem)
        ? conflict(text, partiesSheet, 'name', name)
        : null;
    },
  ],
  nameSince: [
    neededWhen(({ formerName }) =>
      formerName.text === '' ? null : inColumn(partiesSheet, 'formerName', formerName),
    ),
  ],
  type: [
    ({ text, value }, { role }) =>
      value === 'Kommunal nämnd' && role.value === 'Idéburen part'
        ? conflict(text, partiesSheet, 'role', role)
        : null,
  ],
  organisationNumber: [
    neededFor(partiesSheet, 'role', 'Idéburen part'),
    ({ value, text }) => {
      if (value === null || identityNumberIn(value) !== null) return null;
      if (!ORGANISATION_NUMBER.test(value)) return { fault: 'wrong-form', text, example: '802456-1238' };
      return hasRightCheckDigit(value.replace('-', '')) ? null : { fault: 'wrong-check-digit', text };
    },
  ],
};
