import {
  conflict,
  hasLength,
  matchesPattern,
  requiredForValues,
  requiredWhen,
} from '../../../engine/checks/cell-checks';
import { asWarning, inColumn, type RowChecks } from '../../../engine/checks/column-check';
import {
  hasRightCheckDigit,
  identityNumberIn,
  REMOVED_NUMBER,
} from '../../../engine/values/identity-numbers';
import { partiesSheet } from '../../sheets';
import { LONGEST_NAME } from '../prose/name-pattern';
import type { RuleContext } from '../rule-context';

// A third digit of at least 2 sets it apart from a personnummer (lag 1974:174 om identitetsbeteckning).
const ORGANISATION_NUMBER = /^\d\d[2-9]\d{3}-\d{4}$/;

const isName = hasLength('characters', 1, LONGEST_NAME);

const needsNumber = requiredForValues(partiesSheet, 'role', 'Idéburen part');

/** The rules of the tab Parter. That names are written alike is K01's, a personnummer K25's. */
export const partyChecks: RowChecks<(typeof partiesSheet)['columns'], RuleContext> = {
  id: [asWarning(matchesPattern(/^P\d+$/, 'P1'))],
  name: [isName],
  shortName: [isName],
  formerName: [
    isName,
    asWarning(
      requiredWhen(({ nameChange }) =>
        nameChange.text === '' ? null : inColumn(partiesSheet, 'nameChange', nameChange),
      ),
    ),
  ],
  definiteForm: [
    isName,
    // "Hantverksföreningen" of Husby Konst & Hantverksförening is another name; "föreningen" is a word.
    ({ text }, { name }) => {
      const [, stem] = /^(\p{Lu}.*?)e?[nt]$/u.exec(text) ?? [];
      return stem !== undefined && name.text.endsWith(stem)
        ? conflict(text, partiesSheet, 'name', name)
        : null;
    },
  ],
  nameSince: [
    requiredWhen(({ formerName }) =>
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
    (entry, row, context) => {
      const fault = needsNumber(entry, row, context);
      return fault === null || row.name.text === '' ? fault : { ...fault, more: row.name.text };
    },
    ({ value, text }) => {
      if (value === null || value.includes(REMOVED_NUMBER) || identityNumberIn(value) !== null) return null;
      if (!ORGANISATION_NUMBER.test(value)) return { kind: 'wrong-form', text, example: '802456-1238' };
      return hasRightCheckDigit(value.replace('-', '')) ? null : { kind: 'wrong-check-digit', text };
    },
  ],
};
