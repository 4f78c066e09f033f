import {
  agreementPeriods,
  endedEarly,
  figuresUntil,
  lastEnd,
  mainAgreements,
  withAddenda,
} from '../../figures/agreement-periods';
import { formerNames } from '../../figures/former-names';
import { paymentSums } from '../../figures/payments';
import { amountNumber, dateText, kronor } from '../../../swedish/format';
import { capitalise } from '../../../swedish/grammar';
import type { Agreement, Party, Workbook } from '../../workbook';
import type { Row } from '../../../engine/contract/column';
import { agreementNaming, theAgreements } from '../../phrases/agreements';
import { committeeText, partyName, publicParties } from '../../phrases/parties';
import {
  column,
  dataTable,
  MISSING,
  NONE,
  textCell,
  type DataColumn,
} from '../../../engine/report/data-table';
import { distinctKeys, keyPart } from '../../../engine/report/keys';
import { paragraph } from '../../../engine/report/paragraph';
import type { paymentsSheet } from '../../sheets';
import type { Paragraph, Table } from '../../../engine/report/tree';

type Payment = Row<typeof paymentsSheet>;

/**
 * What the committee has paid, and been paid back, against what was agreed, and the agreements of which no payment is known.
 * Nothing where nothing was agreed and nothing is paid.
 */
export function paymentBlocks(key: string, workbook: Workbook): Paragraph[] {
  const { paid, paidBack, agreed } = paymentSums(workbook);
  const { length } = workbook.payments.rows;
  const unknown = unpaidAgreements(workbook);
  if (length === 0) {
    return agreed === null || agreed === 0
      ? []
      : paragraph(
          key,
          `Det avtalade bidraget är ${kronor(agreed)}. Uppgifter om utbetalningar saknas i underlaget.`,
        );
  }
  const naming = agreementNaming(workbook, agreementPeriods(workbook));
  return paragraph(
    key,
    ...(paid === null || paidBack === null
      ? [
          'Uppgift om belopp saknas för någon utbetalning. Rapporten kan därför inte säga hur mycket som har betalats ut.',
        ]
      : paidSentences(paid, paidBack, agreed, workbook)),
    unknown.length === 0
      ? ''
      : `Uppgifter om utbetalningar saknas i underlaget för ${theAgreements(unknown, naming)}.`,
  );
}

function paidSentences(
  paid: number,
  paidBack: number,
  agreed: number | null,
  workbook: Workbook,
): readonly string[] {
  const until = figuresUntil(workbook);
  const end = lastEnd(workbook);
  const when = until === null || end === null || end <= until ? '' : ` till och med den ${dateText(until)}`;
  const payers = publicParties(workbook);
  // What a committee's forerunners paid it has not paid itself.
  const isOfAnother = (party: Party) =>
    formerNames(party).length > 0 && party.nameChange.value !== 'Namnbyte';
  const statement = payers.some(isOfAnother)
    ? `${when === '' ? 'Sammanlagt har' : `${capitalise(when.trim())} har sammanlagt`} ${kronor(paid)} betalats ut`
    : `${payers.length > 1 ? 'De offentliga parterna' : capitalise(committeeText(workbook))} har${when} betalat ut ${kronor(paid)}`;
  const net = paid - paidBack;
  if (paid === 0 && paidBack > 0)
    return [`Enligt underlaget har ${kronor(paidBack)} betalats tillbaka, men inga utbetalningar är kända.`];
  const hasEndedEarly = mainAgreements(workbook).some((row) => endedEarly(row, workbook) !== null);
  const compared = (amount: number) => comparison(amount, agreed, hasEndedEarly);
  if (paidBack === 0) return [`${statement}${compared(paid)}.`];
  return [
    `${statement}${paid === agreed || net !== agreed ? compared(paid) : ''}.`,
    `Av det har ${kronor(paidBack)} betalats tillbaka, och bidraget blev därmed ${kronor(net)}${net === agreed ? compared(net) : ''}.`,
  ];
}

/**
 * ", vilket motsvarar det avtalade bidraget", or how much more or less it is; nothing where that is not known. Of agreements
 * that ended early it says that the grant was for the whole time agreed.
 */
function comparison(amount: number, agreed: number | null, hasEndedEarly: boolean): string {
  if (agreed === null) return '';
  if (amount === agreed) return ', vilket motsvarar det avtalade bidraget';
  return `, vilket är ${kronor(Math.abs(amount - agreed))} ${amount < agreed ? 'mindre' : 'mer'} än det avtalade bidraget på ${kronor(agreed)}${hasEndedEarly ? ', som gällde hela den avtalade tiden' : ''}`;
}

/** The agreements that have started, and have a grant but no payment. */
function unpaidAgreements(workbook: Workbook): readonly Agreement[] {
  const paid = new Set(workbook.payments.rows.map(({ agreement }) => agreement.value));
  const until = figuresUntil(workbook);
  if (paid.has(null)) return [];
  return mainAgreements(workbook).filter((main) => {
    const rows = withAddenda(main, workbook);
    const hasStarted = until !== null && main.start.value !== null && main.start.value <= until;
    return hasStarted && (main.grant.value ?? 0) > 0 && !rows.some((row) => paid.has(row.number.value));
  });
}

/** What is paid back needs no decision. */
function isPaidBack({ amount }: Payment): boolean {
  return (amount.value ?? 0) < 0;
}

/** Each payment with the decision behind it and what it was reconciled with; none where the workbook has neither. */
export function paymentsTable(key: string, workbook: Workbook): readonly Table[] {
  const { rows } = workbook.payments;
  const has = (field: 'decision' | 'reconciledWith' | 'note') =>
    rows.some((row) => row[field].value !== null);
  if (!has('decision') && !has('reconciledWith')) return [];
  const text = (
    field: 'decision' | 'reconciledWith' | 'note',
    name: string,
    heading: string,
  ): DataColumn<Payment> =>
    column(
      name,
      heading,
      'start',
      6,
      (row) =>
        has(field) && !(row[field].value === null && (field === 'note' || isPaidBack(row)))
          ? textCell(row[field].value)
          : NONE,
      true,
    );
  const named = new Map(workbook.parties.rows.map((party: Party) => [party.id.value, partyName(party)]));
  const keys = distinctKeys(
    rows.map(({ agreement, date, recipient, amount }) => ({
      key: date.value === null ? null : keyPart(`${agreement.text} ${date.value} ${recipient.text}`),
      content: amount.text,
    })),
  );
  return [
    dataTable<Payment>(
      key,
      rows.some(isPaidBack) ? 'Utbetalningar och återbetalningar, kronor' : 'Utbetalningar, kronor',
      [
        column('datum', 'Datum', 'start', 4, ({ date }) => textCell(date.value)),
        column('belopp', 'Belopp', 'end', 3, ({ amount: { value } }) =>
          value === null ? MISSING : { text: amountNumber(value), value: value / 100 },
        ),
        column('mottagare', 'Mottagare', 'start', 5, ({ recipient }) =>
          textCell(recipient.value === null ? null : (named.get(recipient.value) ?? recipient.value)),
        ),
        text('decision', 'beslut', 'Beslut'),
        text('reconciledWith', 'avstamd-mot', 'Avstämd mot'),
        text('note', 'anmarkning', 'Anmärkning'),
      ],
      rows.map((row, at) => ({ key: keys[at] ?? '', row })),
    ),
  ];
}
