import { conflict, hasLength, matchesPattern } from '../../../engine/checks/cell-checks';
import { ofCell } from '../../../engine/checks/cell-sentences';
import type { ColumnChecks } from '../../../engine/checks/column-check';
import type { CellFault, Finding, WithoutColumn } from '../../../engine/checks/finding';
import type { Sentences } from '../../../engine/checks/rule';
import { columnFinding } from '../../../engine/contract/column-finding';
import { normaliseText } from '../../../engine/values/clean-text';
import { list } from '../../../swedish/grammar';
import { caseSheet, settingsSheet } from '../../sheets';
import { DOMAIN, EMAIL, FREE_EMAIL } from '../prose/email-address';
import { mentions } from '../prose/mentions';
import { LONGEST_NAME } from '../prose/name-pattern';
import type { RuleContext } from '../rule-context';
import { areSentences, type WrongTextForm } from './text-forms';

/** Parties outside the municipality that were not consulted. */
export type NotConsulted = {
  readonly kind: 'not-consulted';
  readonly column: string;
  readonly parties: readonly string[];
};

/** The sentence about consultation. */
export const consultationSentences: Sentences<NotConsulted> = {
  'not-consulted': ofCell(
    ({ parties }) => ` nämner inte ${list(parties)}. Fyll i alla som ärendet har beretts i samråd med.`,
  ),
};

const isName = hasLength('characters', 1, LONGEST_NAME);

/** The rules of the tab Ärende. Registry numbers and the order of dates are K34's, words K25–K31's. */
export const caseChecks: ColumnChecks<
  (typeof caseSheet)['columns'],
  RuleContext,
  WithoutColumn<CellFault | WrongTextForm>
> = {
  municipality: [isName],
  administration: [isName],
  officerName: [isName],
  committee: [isName],
  committeeShort: [isName],
  department: [
    isName,
    ({ text }, { preparedWithin }, { workbook }) => {
      const written = `${preparedWithin.text} ${workbook.texts.preparation.text}`;
      if (preparedWithin.text === '' || mentions(written, text)) return null;
      return conflict(text, caseSheet, 'preparedWithin', preparedWithin);
    },
  ],
  officerPhone: [matchesPattern(/^0[\d\s-]{6,14}$/, '08-508 00 000')],
  officerEmail: [
    matchesPattern(EMAIL, 'namn@kommun.se'),
    ({ text }, _case, { workbook }) => {
      const { emailDomain } = workbook.settings;
      const domain = normaliseText(emailDomain.text).replace(/^@/, '');
      if (text === '' || !DOMAIN.test(domain) || FREE_EMAIL.test(text)) return null;
      if (normaliseText(text).replace('@', '.').endsWith(`.${domain}`)) return null;
      return conflict(text, settingsSheet, 'emailDomain', emailDomain);
    },
  ],
  title: [hasLength('characters', 1, 120)],
  otherFunding: [areSentences],
};

/**
 * A case about which no party outside the municipality was consulted, by name or Part-ID in Samråd med. That one took
 * part in a follow-up makes it advice only: the case itself may still not have been discussed.
 */
export function checkConsultation({ workbook }: RuleContext): readonly Finding<NotConsulted>[] {
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
  const facts = { kind: 'not-consulted', parties: parties.map(({ name }) => name.text) } as const;
  const finding = columnFinding(caseSheet.name, consultedWith.place, caseSheet.columns.consultedWith, facts);
  return [parties.some(({ id }) => takingPart.has(id.text)) ? { ...finding, severity: 'TIPS' } : finding];
}
