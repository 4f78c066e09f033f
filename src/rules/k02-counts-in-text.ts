import { agreementPeriods } from '../figures/agreement-periods';
import type { CountedRows, Finding, ProseFault } from '../finding';
import { yearOf } from '../workbook/civil-date';
import type { Workbook } from '../workbook/workbook';
import { countClaims, ordinalClaims, type CountClaim, type OrdinalClaim } from './prose/count-claims';
import { textsOfKind, type Prose } from './prose/texts-of';
import { yearsIn } from './prose/years-in-text';

const code = 'K02';

/**
 * Counts and ordinals in texts that are not those of the rows: "tre överenskommelser" when there are four, "den femte
 * överenskommelsen", "den andra överenskommelsen gällde 2021". One finding a text and fault, for the first of its kind.
 */
export function checkCountsInText(workbook: Workbook): readonly Finding[] {
  const texts = textsOfKind(workbook, 'title', 'subtitle', 'section', 'decision', 'lesson');
  return texts.flatMap((prose) => {
    const faults = [
      ...countClaims(prose.text).flatMap((claim) => countFault(claim, workbook)),
      ...ordinalClaims(prose.text).flatMap((claim) => ordinalFault(claim, workbook)),
    ];
    return firstOfEach(faults).map((facts) => finding(prose, facts));
  });
}

function countFault(claim: CountClaim, workbook: Workbook): readonly ProseFault[] {
  const rows = rowsOf(claim.counted, workbook);
  if (rows === null || !contradicts(claim, rows, workbook)) return [];
  return [{ fault: 'count-differs', written: claim.text, of: claim.counted, rows }];
}

function contradicts(claim: CountClaim, rows: number, workbook: Workbook): boolean {
  switch (claim.reach) {
    case 'several':
      return claim.counted === 'agreement' && rows < claim.count;
    case 'some':
      return claim.count > rows;
    case 'all':
      return claim.count !== rows && !partCounts(claim, workbook).includes(claim.count);
  }
}

/** How many rows the part has that the sentence itself limits its count to: some years, a programme, a party. */
function partCounts({ counted, sentence }: CountClaim, workbook: Workbook): readonly number[] {
  switch (counted) {
    case 'agreement': {
      const years = yearsIn(sentence);
      if (years.length === 0) return [];
      const within = agreementPeriods(workbook).filter(({ start, end }) =>
        years.some((year) => yearOf(start) <= year && year <= yearOf(end)),
      );
      return [within.length];
    }
    case 'goal':
      return workbook.programmes.rows.flatMap(({ name }) =>
        name.value !== null && sentence.includes(name.value)
          ? [workbook.goals.rows.filter(({ programme }) => programme.value === name.value).length]
          : [],
      );
    case 'undertaking':
      return workbook.parties.rows.map(
        ({ id }) => workbook.undertakings.rows.filter(({ party }) => party.value === id.value).length,
      );
    case 'programme':
    case 'party':
    case 'attachment':
      return [];
  }
}

function ordinalFault(claim: OrdinalClaim, workbook: Workbook): readonly ProseFault[] {
  const rows = rowsOf(claim.counted, workbook);
  if (rows === null) return [];
  const { text: written, ordinal, counted, year } = claim;
  if (ordinal > rows) return [{ fault: 'ordinal-differs', written, of: counted, rows }];
  const agreement =
    counted === 'agreement'
      ? workbook.agreements.rows.find((row) => row.number.value === ordinal)
      : undefined;
  const start = agreement?.start.value ?? null;
  const end = agreement?.end.value ?? null;
  if (year === null || start === null || end === null) return [];
  return yearOf(start) <= year && year <= yearOf(end)
    ? []
    : [{ fault: 'ordinal-year-differs', written, year, start, end }];
}

/** How many there are; null without rows, which is another finding. */
function rowsOf(counted: CountedRows, workbook: Workbook): number | null {
  const tables = {
    agreement: workbook.agreements,
    programme: workbook.programmes,
    goal: workbook.goals,
    party: workbook.parties,
    attachment: workbook.attachments,
    undertaking: workbook.undertakings,
  } as const;
  const { length } = tables[counted].rows;
  return length === 0 ? null : length;
}

function firstOfEach(faults: readonly ProseFault[]): readonly ProseFault[] {
  const keys = faults.map((facts) => ('of' in facts ? `${facts.fault} ${facts.of}` : facts.fault));
  return faults.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function finding({ sheet, cell }: Prose, facts: ProseFault): Finding {
  return { code, severity: 'FEL', sheet, cell, facts };
}
