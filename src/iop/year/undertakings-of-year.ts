import { capitalise, count, list, nouns } from '../../swedish/grammar';
import { paragraph } from '../../engine/report/paragraph';
import type { Block } from '../../engine/report/tree';
import { undertakingsByParty } from '../figures/undertakings-by-party';
import { composeUndertakings, promisesTable, shortName } from '../sections/undertakings';
import { controlBlocks } from '../sections/undertakings/controls';
import type { SectionContext } from '../section-context';
import type { Workbook } from '../workbook';

const SECTION = 'ataganden';

/**
 * What the parties have promised, and how that was kept where the workbook says it of the year: of agreements of the year
 * alone. Then the controls that were made in the year. `workbook` is that of the year, and `isOfYear` says which agreements have no other.
 */
export function composeUndertakingsOfYear(
  workbook: Workbook,
  isOfYear: (agreements: readonly number[] | null) => boolean,
  context: Pick<SectionContext, 'draft'>,
): Block[] {
  const { rows } = workbook.undertakings;
  const longer = rows.filter(({ agreements }) => !isOfYear(agreements.value));
  const having = (some: typeof rows): Workbook => ({
    ...workbook,
    undertakings: { ...workbook.undertakings, rows: some },
  });
  if (longer.length === 0) return composeUndertakings(workbook, context);
  const ofYear = rows.filter((row) => !longer.includes(row));
  const groups = undertakingsByParty(having(longer)).filter(({ undertakings }) => undertakings.length > 0);
  const more = ofYear.length === 0 ? '' : 'ytterligare ';
  const whose = groups.map(({ party, undertakings }, at) => {
    const name = party === null ? 'en part som inte är angiven' : shortName(party, workbook);
    return `${name} har ${at === 0 ? more : ''}${count(undertakings.length, nouns.undertaking)}`;
  });
  const theyHold = longer.length === 1 ? 'Det gäller' : 'De gäller';
  const kept = longer.length === 1 ? 'det har' : 'de har';
  return [
    ...(ofYear.length === 0 ? [] : composeUndertakings(having(ofYear), context)),
    ...paragraph(
      `${SECTION}.flera-ar`,
      `${capitalise(list(whose))}.`,
      `${theyHold} även andra år, och underlaget anger inte hur ${kept} uppfyllts varje år. Det redovisas samlat i slutrapporten.`,
    ),
    promisesTable(`${SECTION}.flera-ar.tabell`, 'Parternas åtaganden enligt överenskommelsen', groups),
    ...(ofYear.length === 0 ? controlBlocks(SECTION, workbook) : []),
  ];
}
