import { conflict, ordered, requiredWhen, within } from '../../../engine/checks/cell-checks';
import { ofText } from '../../../engine/checks/cell-sentences';
import { asWarning, inColumn, type RowChecks } from '../../../engine/checks/column-check';
import type { CellFault, WithoutColumn } from '../../../engine/checks/finding';
import type { Sentences } from '../../../engine/checks/rule';
import { normaliseText } from '../../../engine/values/clean-text';
import { agreementsSheet, attachmentsSheet } from '../../sheets';
import { pastEnd } from '../outside-agreement';
import { splitItems } from '../../../engine/contract/cell-types';
import { splitParties } from '../../cell-types';
import { daysBetween, type CivilDate } from '../../../engine/values/civil-date';
import { dateText } from '../../../swedish/format';
import { lastReport, mainAgreement, plannedEnd, withAddenda } from '../../figures/agreement-periods';
import { formerNames } from '../../figures/former-names';
import type { Agreement, Workbook } from '../../workbook';
import { agreementName } from '../naming';
import type { RuleContext } from '../rule-context';

/** An agreement between fewer than two parties. */
type TooFewParties = {
  readonly kind: 'too-few-parties';
  readonly column: string;
  readonly text: string;
};

/** An addendum that adds to no agreement: none begins before it. */
type AddendumAlone = { readonly kind: 'addendum-alone'; readonly column: string; readonly text: string };

/** An addendum that begins (`YYYY-MM-DD`) when the agreement that it is to add to has run out. */
type AddendumLate = {
  readonly kind: 'addendum-late';
  readonly column: string;
  readonly text: string;
  readonly agreement: number | null;
  readonly start: string;
  readonly end: string;
};

/** An addendum without a grant of its own that ends (`YYYY-MM-DD`) before what it adds to, which it does not shorten. */
type AddendumShorter = {
  readonly kind: 'addendum-shorter';
  readonly column: string;
  readonly text: string;
  readonly agreement: number | null;
  readonly end: string;
};

/** What the rules of this tab report that no others do. */
export type AgreementFault = TooFewParties | AddendumAlone | AddendumLate | AddendumShorter;

/** The sentences of the rules of this tab that no other has. */
export const agreementSentences: Sentences<AgreementFault> = {
  'addendum-alone': ofText(
    ', men ingen överenskommelse börjar gälla före tillägget. Välj Avtal, eller rätta startdatumen.',
  ),
  'addendum-late': ofText(
    ({ agreement, start, end }) =>
      `, men tillägget börjar gälla den ${dateText(start)} och ${agreementName(agreement)} löpte ut den ${dateText(end)}. Välj Avtal, eller rätta datumen.`,
  ),
  'addendum-shorter': ofText(
    ({ agreement, end }) =>
      `, men ${agreementName(agreement)} gäller till och med den ${dateText(end)}. Om tillägget förkortade tiden fyller du i dagen vid Upphörde. Om det bara avsåg en del av tiden godtar du varningen med det skälet.`,
  ),
  'too-few-parties': ofText('. Fyll i minst två parter, med semikolon emellan.'),
};

/** The rules of the tab Överenskommelser. Periods against one another are K03's, grants K08's, attachments K21's. */
export const agreementChecks: RowChecks<
  (typeof agreementsSheet)['columns'],
  RuleContext,
  WithoutColumn<CellFault | AgreementFault>
> = {
  title: [
    ({ text }, { number, attached }, { workbook }) => {
      if (number.value === null || attached.value !== 'Ja') return null;
      const listed = workbook.attachments.rows.filter(
        ({ type, agreement }) => type.value === 'Överenskommelse' && agreement.value === number.value,
      );
      const [first] = listed;
      if (first === undefined || listed.some(({ title }) => isLike(title.text, text))) return null;
      return conflict(text, attachmentsSheet, 'title', first.title);
    },
  ],
  type: [
    ({ text, value }, row, { workbook }) => {
      const start = row.start.value;
      const main = mainAgreement(row, workbook);
      if (value !== 'Tillägg' || start === null) return null;
      if (main === row) return { kind: 'addendum-alone', text };
      const [first = '', ...others] = withAddenda(main, workbook)
        .filter((each) => each !== row && String(each.start.value) <= start)
        .map(({ end }) => end.value ?? start);
      const end = others.reduce((last, each) => (each > last ? each : last), first) as CivilDate;
      return daysBetween(end, start) > 1
        ? { kind: 'addendum-late', text, agreement: main.number.value, start, end }
        : null;
    },
  ],
  end: [
    ordered('after', agreementsSheet, 'start'),
    asWarning(({ text, value }, row, { workbook }) => {
      const main = mainAgreement(row, workbook);
      const end = plannedEnd(main, workbook);
      const isAboutTime = main !== row && (row.grant.value ?? 0) === 0;
      return isAboutTime && !isEndSaid(row, workbook) && value !== null && end !== null && value < end
        ? { kind: 'addendum-shorter', text, agreement: main.number.value, end }
        : null;
    }),
  ],
  ended: [
    requiredWhen((row, { workbook }) =>
      row.endDecision.text === '' || isEndSaid(row, workbook)
        ? null
        : inColumn(agreementsSheet, 'endDecision', row.endDecision),
    ),
    ordered('from', agreementsSheet, 'start'),
    ({ value, text }, row, { workbook }) => {
      const planned = plannedEnd(row, workbook);
      return value === null || planned === null || value <= planned
        ? null
        : { kind: 'out-of-order', text, order: 'until', limit: inColumn(agreementsSheet, 'end', row.end) };
    },
  ],
  endDecision: [
    requiredWhen(({ ended }) => (ended.text === '' ? null : inColumn(agreementsSheet, 'ended', ended))),
  ],
  signed: [ordered('until', agreementsSheet, 'start')],
  parties: [
    ({ value, text }, _row, { workbook }) =>
      value?.length === 1 && isWholly(text, value[0] ?? '', workbook)
        ? { kind: 'too-few-parties', text }
        : null,
  ],
  grant: [within(0)],
  // An addendum is reported with the agreement that it adds to.
  reported: [
    requiredWhen((agreement, context) =>
      isAddendum(agreement, context) || lastReport(agreement, context.workbook) !== null
        ? null
        : pastEnd(agreement, context),
    ),
  ],
  plannedReport: [
    requiredWhen((agreement, context) =>
      agreement.reported.text !== '' || isAddendum(agreement, context) || pastEnd(agreement, context) !== null
        ? null
        : inColumn(agreementsSheet, 'reported', agreement.reported),
    ),
  ],
};

function isAddendum(row: Agreement, { workbook }: RuleContext): boolean {
  return mainAgreement(row, workbook) !== row;
}

/** Whether it is said of the agreement of the row, or of an addendum to it, on which day it ended early. */
function isEndSaid(row: Agreement, workbook: Workbook): boolean {
  return withAddenda(mainAgreement(row, workbook), workbook).some(({ ended }) => ended.text !== '');
}

// A party beside it that is not known is another finding.
function isWholly(text: string, party: string, { parties }: Workbook): boolean {
  const rows = parties.rows.filter(({ id }) => id.value === party);
  const names = rows.flatMap((row) => [row.id.text, row.name.text, ...formerNames(row)]);
  const known = new Set([party, ...names].map(normaliseText));
  const isParty = (name: string) => known.has(normaliseText(name));
  return splitItems(text).every((item) => isParty(item) || splitParties(item, isParty) !== null);
}

// An attachment's title may say more ("…, maskad") or less than the agreement's own. An empty one is another finding.
function isLike(a: string, b: string): boolean {
  const [one, other] = [normaliseText(a), normaliseText(b)];
  return one.includes(other) || other.includes(one);
}
