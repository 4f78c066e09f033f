/** The återrapport: what was done in one calendar year of the partnership, from the same workbook as the slutrapport. */
import { asSeen } from '../../swedish/typography';
import { capitalise, list } from '../../swedish/grammar';
import { heading, missing, paragraph } from '../../engine/report/paragraph';
import type { Block, Report } from '../../engine/report/tree';
import { draftText, whole } from '../compose-report';
import { budgetYears } from '../figures/budget-sums';
import { thresholdsOf } from '../figures/thresholds';
import { partyName } from '../phrases/parties';
import { chooseProfile } from '../profiles/choose-profile';
import { composeLetterhead } from '../profiles/letterhead';
import { activityBlocks } from '../sections/time-and-budget';
import { budgetBlocks } from '../sections/time-and-budget/budget-blocks';
import { budgetProse } from '../sections/time-and-budget/budget-prose';
import { timetableProse } from '../sections/time-and-budget/timetable-prose';
import type { Workbook } from '../workbook';
import { alsoUnderWay, goingOnAfter } from './activities-over-the-turn';
import { composeGoalsOfYear } from './goals-of-year';
import { composeInForce } from './in-force';
import { composeNextYear, nameWithoutYear } from './next-year';
import { paymentsOfYear } from './payments-of-year';
import { composeUndertakingsOfYear } from './undertakings-of-year';
import { isOfYearAlone, workbookOfYear } from './workbook-of-year';

/** What the sections are made of: the whole workbook, and the part of it that is of the year. */
interface YearBook {
  readonly workbook: Workbook;
  readonly ofYear: Workbook;
  readonly year: number;
  readonly draft: boolean;
  /** Whether all of these agreements are of the year alone. */
  readonly isOfYear: ReturnType<typeof isOfYearAlone>;
}

/** The sections in their order, by the first part of their blocks' keys. */
export const yearSections = {
  overenskommelsen: {
    title: 'Överenskommelsen',
    compose: ({ workbook, ofYear, year, draft }: YearBook) =>
      composeInForce(workbook, ofYear, year, { draft }),
  },
  maluppfyllelse: {
    title: 'Mål',
    compose: ({ ofYear, year, isOfYear, draft }: YearBook) =>
      composeGoalsOfYear(ofYear, year, isOfYear, { draft }),
  },
  aktiviteter: { title: 'Aktiviteter', compose: composeActivities },
  budget: { title: 'Budget', compose: composeBudget },
  ataganden: {
    title: 'Parternas åtaganden',
    compose: ({ ofYear, isOfYear, draft }: YearBook) =>
      composeUndertakingsOfYear(ofYear, isOfYear, { draft }),
  },
  'nasta-ar': {
    title: 'Planerat för nästa år',
    compose: ({ workbook, year, draft }: YearBook) => composeNextYear(workbook, year, { draft }),
  },
} as const;

export type YearSection = keyof typeof yearSections;

/** "Återrapport 2023". */
export function yearlyName(year: number): string {
  return `Återrapport ${String(year)}`;
}

/**
 * The report on one year, with the municipality's letterhead. It is a draft when errors are left. No figure or day of
 * another year is in it, but for the report's own day. The same workbook gives the same report.
 */
export function composeYear(
  workbook: Workbook,
  year: number,
  options: { readonly errors: number; readonly draft?: boolean },
): Report {
  const { errors } = options;
  const draft = errors > 0 || options.draft === true;
  const ofYear = workbookOfYear(workbook, year);
  const book: YearBook = { workbook, ofYear, year, draft, isOfYear: isOfYearAlone(workbook, year) };
  const title = titleOf(ofYear, year);
  const blocks = Object.entries(yearSections).flatMap(([key, section]) => [
    heading(key, 1, section.title),
    ...whole(key, () => section.compose(book), draft),
  ]);
  const letterhead = composeLetterhead(ofYear, { draft, profile: chooseProfile(workbook) });
  return {
    title: asSeen(title),
    draft,
    language: 'sv-SE',
    letterhead: {
      ...letterhead,
      Dokumenttyp: 'Återrapport',
      ...(letterhead.Diarienummer === '' && { Diarienummer: 'saknas' }),
    },
    blocks: [
      ...(draft ? [{ key: 'utkast', kind: 'draft-mark' as const, text: draftText(errors) }] : []),
      { key: 'rubrik', kind: 'title', text: title },
      ...blocks,
    ],
  };
}

function titleOf({ parties }: Workbook, year: number): string {
  const partners = parties.rows.flatMap((party) =>
    party.role.value === 'Idéburen part' ? (partyName(party) ?? []) : [],
  );
  const whom = partners.length === 0 ? '' : ` med ${list(partners)}`;
  return `${yearlyName(year)} för idéburet offentligt partnerskap (IOP)${whom}`;
}

function composeActivities({ workbook, ofYear, year, draft }: YearBook): readonly Block[] {
  const key = 'aktiviteter';
  const thresholds = thresholdsOf(ofYear.settings);
  const others = alsoUnderWay(workbook, year).map(nameWithoutYear);
  const longer = goingOnAfter(workbook, year).map(nameWithoutYear);
  const elsewhere =
    others.length === 0
      ? ''
      : `Under året hölls också ${list(others)}, som redovisas med det år då ${others.length === 1 ? 'den' : 'de'} skulle börja.`;
  const prose =
    ofYear.activities.rows.length === 0
      ? missing(
          `${key}.saknas`,
          'Uppgifter om aktiviteter saknas i underlaget. Rapporten kan därför inte säga vad som har gjorts under året.',
          draft,
        )
      : timetableProse(`${key}.tidsplan`, ofYear, thresholds, ofYear.case.dataUntil.value);
  return [
    ...prose,
    ...paragraph(
      `${key}.andra-ar`,
      longer.length === 0
        ? ''
        : `${capitalise(list(longer))} fortsatte efter årets slut. Tillfällen och deltagare redovisas för hela tiden.`,
      elsewhere,
    ),
    ...withoutHeadings(activityBlocks(key, ofYear, thresholds.smallestGroup)),
  ];
}

function composeBudget({ workbook, ofYear, year, isOfYear, draft }: YearBook): readonly Block[] {
  const key = 'budget';
  const years = budgetYears(ofYear);
  return [
    ...(years.length === 0
      ? missing(
          `${key}.saknas`,
          'Uppgifter om budget och utfall saknas i underlaget. Rapporten kan därför inte säga om budgeten har följts.',
          draft,
        )
      : budgetProse(`${key}.utfall`, ofYear, years, thresholdsOf(ofYear.settings))),
    ...paymentsOfYear(`${key}.utbetalningar`, workbook, ofYear, year, isOfYear),
    ...withoutHeadings(budgetBlocks(key, years, ofYear)),
  ];
}

/** The tables stand under the section's own heading. */
function withoutHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ kind }) => kind !== 'heading');
}
