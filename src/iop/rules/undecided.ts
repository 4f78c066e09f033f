/** What the rules across tabs want and a workbook does not say, so that it is not taken for tried and right. */
import type { Undecided } from '../../engine/checks/tally';
import { hasAges, participants } from '../figures/activity-facts';
import { lastEnd } from '../figures/agreement-periods';
import { isPartYear } from '../figures/budget-sums';
import { deMinimisSums } from '../figures/de-minimis';
import { registryPatterns, templateOf } from '../figures/municipal-template';
import type { Workbook } from '../workbook';

const NO_DATA_UNTIL = 'eftersom ”Uppgifter till och med” i fliken Ärende saknas eller inte går att läsa.';

/** What cannot be decided in the workbook, by the rule's code, with the cells that would decide it. */
export function undecidedIn(workbook: Workbook): readonly Undecided[] {
  const { activities, agreements, attachments, budget, goals, payments, settings, undertakings } = workbook;
  const { dataUntil, meetingDate } = workbook.case;
  const hasNoDataUntil = dataUntil.value === null;
  const lacksDate = agreements.rows.some(({ start, end }) => start.value === null || end.value === null);
  const lacksEnd = agreements.rows.some(({ end }) => end.value === null);
  const hasNoPattern =
    settings.registryPattern.value === null && registryPatterns[templateOf(workbook)].length === 0;
  const cases: readonly (readonly [isOpen: boolean, ...Undecided])[] = [
    [
      lacksDate,
      'K03',
      'Glapp mellan överenskommelserna går inte att se, eftersom ett datum saknas i fliken Överenskommelser.',
    ],
    [hasNoDataUntil, 'K04', `Påståenden om hela perioden går inte att pröva, ${NO_DATA_UNTIL}`],
    [
      lastEnd(workbook) === null,
      'K04',
      'Påståenden om hela perioden går inte att pröva, eftersom Slutdatum saknas i fliken Överenskommelser.',
    ],
    [
      budget.rows.some(
        (row) => row.budget.value === null || (row.outcome.value === null && !isPartYear(row, workbook)),
      ),
      'K07',
      'Avvikelsen från budgeten går inte att räkna ut på varje rad, eftersom Budget eller Utfall saknas i fliken Budget.',
    ],
    [
      payments.rows.length === 0,
      'K08',
      'Utbetalningarna går inte att jämföra med bidragen, eftersom fliken Utbetalningar är tom.',
    ],
    [
      payments.rows.some(({ agreement, amount }) => agreement.value === null || amount.value === null),
      'K08',
      'Utbetalningarna går inte att jämföra med bidragen, eftersom ÖK-nr eller Belopp saknas i fliken Utbetalningar.',
    ],
    [
      budget.rows.length === 0,
      'K09',
      'Finansiering och kostnader går inte att jämföra, eftersom fliken Budget är tom.',
    ],
    [
      budget.rows.some(({ year, type }) => year.value === null || type.value === null),
      'K09',
      'Finansiering och kostnader går inte att jämföra, eftersom År eller Typ saknas i fliken Budget.',
    ],
    [hasNoDataUntil, 'K10', `Vilka utfall som borde finnas går inte att säga, ${NO_DATA_UNTIL}`],
    [
      hasNoDataUntil,
      'K12',
      `Status går inte att jämföra med den dag som uppgifterna gäller till, ${NO_DATA_UNTIL}`,
    ],
    [
      activities.rows.some((activity) => hasAges(activity) && participants(activity) === null),
      'K13',
      'Deltagare efter kön och ålder går inte att jämföra i varje aktivitet, eftersom ett antal efter kön saknas i fliken Aktiviteter.',
    ],
    [
      hasNoDataUntil,
      'K14',
      `Om en pågående aktivitet ligger efter planen går inte att säga, ${NO_DATA_UNTIL}`,
    ],
    [
      goals.rows.some(
        ({ direction, target, outcome }) =>
          direction.value !== null &&
          direction.value !== 'Kvalitativt' &&
          (target.value === null || outcome.value === null),
      ),
      'K15',
      'Bedömningen av varje mål går inte att jämföra med siffrorna, eftersom Målvärde eller Utfall saknas i fliken Mål.',
    ],
    [
      goals.rows.some(({ programme }) => programme.text !== '' && programme.value === null),
      'K16',
      'Om varje verksamhetsdel har ett mål går inte att säga, eftersom en Verksamhetsdel i fliken Mål inte går att läsa.',
    ],
    [
      undertakings.rows.some(({ party }) => party.value === null),
      'K17',
      'Om varje part har ett åtagande går inte att säga, eftersom Part saknas på en rad i fliken Åtaganden.',
    ],
    [
      attachments.rows.some(({ number, type }) => number.value === null || type.value === null),
      'K21',
      'Om varje bilaga som nämns finns i listan går inte att säga, eftersom Nr eller Typ saknas i fliken Bilagor.',
    ],
    [
      meetingDate.value === null || agreements.rows.length === 0 || lacksEnd,
      'K23',
      'Om besluten hinner fattas i tid går inte att säga, eftersom Sammanträdesdatum i fliken Ärende eller Slutdatum i fliken Överenskommelser saknas.',
    ],
    [
      settings.euroRate.value === null && deMinimisSums(workbook).length > 0,
      'K33',
      'Stöd av mindre betydelse går inte att jämföra med taket, eftersom Eurokurs saknas i fliken Inställningar.',
    ],
    [
      hasNoPattern,
      'K34',
      'Diarienumren går inte att jämföra med kommunens sätt att skriva dem, eftersom inget mönster är känt. Skriv det vid Diarienummermönster i fliken Inställningar.',
    ],
  ];
  return cases.flatMap(([isOpen, code, why]): Undecided[] => (isOpen ? [[code, why]] : []));
}
