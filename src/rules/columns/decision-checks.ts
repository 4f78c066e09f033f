import type { Finding } from '../../finding';
import { folded } from '../../workbook/clean-text';
import type { decisionTypes } from '../../workbook/lists';
import type { signaturesSheet } from '../../workbook/sheets';
import { caseSheet, proposalsSheet } from '../../workbook/sheets';
import type { Workbook } from '../../workbook/workbook';
import { conflict, neededFor, neededWhen, ordered } from './cell-checks';
import { inColumn, type RowChecks } from './column-check';
import { checkNumbering } from './series';

type DecisionType = (typeof decisionTypes)[number];

/** Whether the data give the reason for a decision, so that no other needs to be written. */
const speaksForItself: Readonly<Record<DecisionType, (workbook: Workbook) => boolean>> = {
  'Godkänna slutrapporten och lägga den till handlingarna': () => true,
  'Uppdra åt förvaltningen att inleda omförhandling': hasNoFailedGoal,
  'Uppdra åt förvaltningen att ta fram förslag till ny överenskommelse': hasNoFailedGoal,
  'Förlänga överenskommelsen': hasNoFailedGoal,
  'Avsluta partnerskapet': (workbook) => !hasNoFailedGoal(workbook),
  'Återkräva medel': () => false,
  'Uppdra åt förvaltningen att återkomma med komplettering': ({ agreements }) =>
    agreements.rows.some(({ reported }) => reported.text === ''),
  'Omedelbar justering': () => false,
  Annat: () => false,
};

/** The rules of the tab Beslutsförslag. The wording is K22's, decisions that come too late K23's. */
export const proposalChecks: RowChecks<(typeof proposalsSheet)['columns']> = {
  motivation: [
    neededWhen(({ type }, { workbook }) =>
      type.value === null || speaksForItself[type.value](workbook)
        ? null
        : inColumn(proposalsSheet, 'type', type),
    ),
  ],
  from: [neededFor(proposalsSheet, 'type', 'Förlänga överenskommelsen', 'Avsluta partnerskapet')],
  to: [
    neededFor(proposalsSheet, 'type', 'Förlänga överenskommelsen'),
    ordered('from', proposalsSheet, 'from'),
  ],
};

/** The rules of the tab Underskrifter. */
export const signatureChecks: RowChecks<(typeof signaturesSheet)['columns']> = {
  administration: [
    ({ text }, _row, { workbook }) => {
      const { administration } = workbook.case;
      if (text === '' || administration.text === '' || folded(text) === folded(administration.text))
        return null;
      return conflict(text, caseSheet, 'administration', administration);
    },
  ],
};

/** Proposals whose numbers do not count 1, 2, 3 …. */
export function checkProposalNumbers({ proposals }: Workbook): readonly Finding[] {
  return checkNumbering(proposals, proposalsSheet, 'number');
}

function hasNoFailedGoal({ goals }: Workbook): boolean {
  return goals.rows.every(({ judgement }) => judgement.value !== 'Inte uppfyllt');
}
