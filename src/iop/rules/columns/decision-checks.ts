import {
  conflict,
  hasLength,
  ordered,
  requiredForValues,
  requiredWhen,
} from '../../../engine/checks/cell-checks';
import { asWarning, inColumn, type RowChecks } from '../../../engine/checks/column-check';
import type { CellFault, WithoutColumn } from '../../../engine/checks/finding';
import { normaliseText } from '../../../engine/values/clean-text';
import type { decisionTypes } from '../../lists';
import type { signaturesSheet } from '../../sheets';
import { caseSheet, proposalsSheet } from '../../sheets';
import { lastReport, mainAgreements } from '../../figures/agreement-periods';
import type { Workbook } from '../../workbook';
import { LONGEST_NAME } from '../prose/name-pattern';
import type { RuleContext } from '../rule-context';
import { areSentences, type WrongTextForm } from './text-forms';

/** The decisions by which the partnership goes on. */
export const CONTINUING: ReadonlySet<string | null> = new Set<(typeof decisionTypes)[number]>([
  'Uppdra åt förvaltningen att inleda omförhandling',
  'Uppdra åt förvaltningen att ta fram förslag till ny överenskommelse',
  'Förlänga överenskommelsen',
]);

/** The rules of the tab Beslutsförslag. The wording is K22's, decisions that come too late K23's. */
export const proposalChecks: RowChecks<
  (typeof proposalsSheet)['columns'],
  RuleContext,
  WithoutColumn<CellFault | WrongTextForm>
> = {
  motivation: [
    requiredWhen(({ type }, { workbook }) =>
      type.value === null || speaksForItself(type.value, workbook)
        ? null
        : inColumn(proposalsSheet, 'type', type),
    ),
  ],
  from: [
    asWarning(
      requiredForValues(proposalsSheet, 'type', 'Förlänga överenskommelsen', 'Avsluta partnerskapet'),
    ),
  ],
  to: [
    asWarning(requiredForValues(proposalsSheet, 'type', 'Förlänga överenskommelsen')),
    ordered('from', proposalsSheet, 'from'),
  ],
  forChildren: [areSentences],
  forEconomy: [areSentences],
};

const isName = hasLength('characters', 1, LONGEST_NAME);

/** The rules of the tab Underskrifter. */
export const signatureChecks: RowChecks<(typeof signaturesSheet)['columns'], RuleContext> = {
  name: [isName],
  title: [isName],
  administration: [
    isName,
    ({ text }, _row, { workbook }) => {
      const { administration } = workbook.case;
      if (
        text === '' ||
        administration.text === '' ||
        normaliseText(text) === normaliseText(administration.text)
      )
        return null;
      return conflict(text, caseSheet, 'administration', administration);
    },
  ],
};

/** Whether the data, or the officer's own text on the proposals, give the reason for a decision, so that no other needs to be written. */
function speaksForItself(decision: (typeof decisionTypes)[number], workbook: Workbook): boolean {
  const { goals, texts } = workbook;
  const isFailure = goals.rows.some(({ judgement }) => judgement.value === 'Inte uppfyllt');
  switch (decision) {
    case 'Godkänna slutrapporten och lägga den till handlingarna':
      return true;
    case 'Avsluta partnerskapet':
      return isFailure;
    case 'Uppdra åt förvaltningen att återkomma med komplettering':
      return mainAgreements(workbook).some((row) => lastReport(row, workbook) === null);
    default:
      return CONTINUING.has(decision) && !isFailure && texts.opinion.text !== '';
  }
}
