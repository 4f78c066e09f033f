import type { Finding } from '../../../engine/checks/finding';
import { normaliseText } from '../../../engine/values/clean-text';
import { caseSheet, settingsSheet } from '../../sheets';
import type { Workbook } from '../../workbook';
import { PRIVATE_EMAIL } from '../prose/private-email';
import { conflict, DOMAIN, EMAIL, hasLength, written } from './cell-checks';
import { columnFinding, type Checks } from '../../../engine/checks/column-check';
import { mentions } from '../prose/mentions';

/** The rules of the tab Ärende. Registry numbers and the order of dates are told by K34, words by K25–K31. */
export const caseChecks: Checks<(typeof caseSheet)['columns']> = {
  department: [
    ({ text }, { preparedWithin }, { workbook }) => {
      const told = `${preparedWithin.text} ${workbook.texts.preparation.text}`;
      if (preparedWithin.text === '' || mentions(told, text)) return null;
      return conflict(text, caseSheet, 'preparedWithin', preparedWithin);
    },
  ],
  officerPhone: [written(/^0[\d\s-]{6,14}$/, '08-508 00 000')],
  officerEmail: [
    written(EMAIL, 'namn@kommun.se'),
    ({ text }, _case, { workbook }) => {
      const { emailDomain } = workbook.settings;
      const domain = normaliseText(emailDomain.text).replace(/^@/, '');
      if (text === '' || !DOMAIN.test(domain) || PRIVATE_EMAIL.test(text)) return null;
      if (normaliseText(text).replace('@', '.').endsWith(`.${domain}`)) return null;
      return conflict(text, settingsSheet, 'emailDomain', emailDomain);
    },
  ],
  title: [hasLength('characters', 1, 120)],
};

/**
 * A case about which no party outside the municipality was consulted, by name or Part-ID in Samråd med. That one took
 * part in a follow-up makes it advice only: the matter itself may still not have been talked over.
 */
export function checkConsultation(workbook: Workbook): readonly Finding[] {
  const { consultedWith } = workbook.case;
  const parties = workbook.parties.rows.filter(({ role }) => role.value === 'Idéburen part');
  const consulted = ` ${normaliseText(consultedWith.text)}`;
  const isConsulted = parties.some(({ id, name, shortName, definiteForm }) =>
    [id, name, shortName, definiteForm].some(
      ({ text }) => text !== '' && consulted.includes(` ${normaliseText(text)}`),
    ),
  );
  // Every value of the tab stands in column B: one that belongs in A has no tab.
  const isTabMissing = consultedWith.place.column === 0;
  if (parties.length === 0 || isConsulted || isTabMissing) return [];
  const takingPart = new Set(workbook.followUps.rows.flatMap((followUp) => followUp.parties.value ?? []));
  const facts = { fault: 'not-consulted', parties: parties.map(({ name }) => name.text) } as const;
  const finding = columnFinding(caseSheet, 'consultedWith', consultedWith.place, facts);
  return [parties.some(({ id }) => takingPart.has(id.text)) ? { ...finding, severity: 'TIPS' } : finding];
}
