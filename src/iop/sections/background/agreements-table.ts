import { endedEarly, mainAgreement, withAddenda } from '../../figures/agreement-periods';
import { amountNumber, dateText, EN_DASH, isWholeYears, periodText } from '../../../swedish/format';
import { asClause, capitalise, list } from '../../../swedish/grammar';
import type { Agreement, Workbook } from '../../workbook';
import { ordinalOf, withDays, type AgreementNaming } from '../../phrases/agreements';
import {
  column,
  dataTable,
  MISSING,
  NONE,
  textCell,
  type DataColumn,
} from '../../../engine/report/data-table';
import { distinctKeys, keyPart } from '../../../engine/report/keys';
import { oneLine, proseLine } from '../../../engine/report/officer-text';
import type { Table, TableCell } from '../../../engine/report/tree';

const OF_DECISION = ['decidedBy', 'signed', 'registryNumber'] as const;

/**
 * Who decided on each of several agreements and addenda, when each was signed, its registry number and its grant. None for
 * a single one, which a sentence tells of, and none where no row says anything of the decision.
 */
export function agreementsTable(key: string, workbook: Workbook, naming: AgreementNaming): readonly Table[] {
  const { rows } = workbook.agreements;
  const known = OF_DECISION.filter((field) => rows.some((row) => row[field].value !== null));
  if (rows.length < 2 || known.length === 0) return [];
  const optional = (
    field: (typeof OF_DECISION)[number],
    name: string,
    heading: string,
    weight: number,
  ): DataColumn<Agreement> =>
    column(
      name,
      heading,
      'start',
      weight,
      ({ [field]: { value } }) =>
        known.includes(field)
          ? textCell(field === 'decidedBy' && value !== null ? withDays(value) : value)
          : NONE,
      true,
    );
  const ordered = [...rows]
    .filter((row) => mainAgreement(row, workbook) === row)
    .sort((a, b) => (naming.placeOf(a) ?? 0) - (naming.placeOf(b) ?? 0))
    .flatMap((row) => withAddenda(row, workbook));
  const keys = distinctKeys(
    ordered.map(({ number, title }) => ({
      key: number.value === null ? null : keyPart(number.value),
      content: title.text,
    })),
  );
  return [
    dataTable<Agreement>(
      key,
      known.includes('decidedBy') ? 'Överenskommelser och beslut' : 'Överenskommelser',
      [
        column('overenskommelse', 'Överenskommelse', 'start', 6, (row) => ({ text: label(row, naming) })),
        column('tid', 'Tid', 'start', 5, (row) => timeCell(row, workbook)),
        optional('decidedBy', 'beslut', 'Beslutad av', 6),
        optional('signed', 'tecknad', 'Tecknad', 4),
        optional('registryNumber', 'diarienummer', 'Diarienummer', 5),
        column(
          'bidrag',
          'Avtalat bidrag, kronor',
          'end',
          3,
          ({ grant: { value } }) => {
            if (value !== null) return { text: amountNumber(value), value: value / 100 };
            return rows.some(({ grant }) => grant.value !== null) ? MISSING : NONE;
          },
          true,
        ),
      ],
      ordered.map((row, at) => ({ key: keys[at] ?? '', row })),
    ),
  ];
}

/** "Den andra", or "Tillägg till den andra". */
function label(row: Agreement, naming: AgreementNaming): string {
  const main = naming.mainOf(row);
  const which = naming.count === 1 ? 'överenskommelsen' : `den ${ordinalOf(main, naming)}`;
  return main === row ? capitalise(which) : `Tillägg till ${which}`;
}

function timeCell(row: Agreement, workbook: Workbook): TableCell {
  const { start, end } = row;
  if (start.value === null || end.value === null) return MISSING;
  const ended = mainAgreement(row, workbook) === row ? endedEarly(row, workbook) : null;
  const until = ended === null ? '' : ` (till och med ${ended})`;
  // A day as a number is short, and a narrow column does not break it.
  const span = isWholeYears(start.value, end.value)
    ? periodText(start.value, end.value)
    : `${start.value} ${EN_DASH} ${end.value}`;
  return { text: `${span}${until}` };
}

/** "Den beslutades av kulturnämnden, § 52, och tecknades den 16 juni 2022 (dnr KUN-2022-31)."; for one alone, after its period. */
export function decisionSentences({ agreements: { rows } }: Workbook): readonly string[] {
  const [row] = rows;
  if (row === undefined || rows.length > 1) return [];
  const decidedBy = row.decidedBy.value === null ? null : asClause(proseLine(withDays(row.decidedBy.value)));
  const signed = row.signed.value === null ? null : dateText(row.signed.value);
  const number = row.registryNumber.value === null ? null : oneLine(row.registryNumber.value);
  const done = [
    ...(decidedBy === null
      ? []
      : [`beslutades av ${decidedBy}${signed !== null && decidedBy.includes(',') ? ',' : ''}`]),
    ...(signed === null ? [] : [`tecknades den ${signed}`]),
  ];
  if (done.length === 0) return number === null ? [] : [`Den har diarienummer ${number}.`];
  return [`Den ${list(done)}${number === null ? '' : ` (dnr ${number})`}.`];
}
