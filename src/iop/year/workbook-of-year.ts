/** The workbook as it is about one calendar year: what a report on that year is made of, and nothing of another year. */
import type { Entry } from '../../engine/contract/column';
import { yearOf, type CivilDate } from '../../engine/values/civil-date';
import { activityYear, ageGroups } from '../figures/activity-facts';
import {
  agreementNumbered,
  figuresUntil,
  lastDay,
  mainAgreement,
  type Span,
} from '../figures/agreement-periods';
import type { Activity, Agreement, FollowUp, Goal, Party, Workbook } from '../workbook';
import { programmeNamed } from '../figures/programme-named';
import { yearOutcome } from './year-outcome';
import { daysOfYear, isInForce, touches } from './year-of-agreements';

/**
 * The workbook with only what is of the year: the agreements in force, cut to the year's days, the budget and payments of
 * the year, the activities that were to begin in it, the goals and undertakings of those agreements, and what was followed
 * up in it. What is only known of a longer time is empty: grants, judgements and outcomes of agreements with other years.
 * So are the officer's texts, which are about the whole partnership. The report's day and number are those of the year's
 * own row in Uppföljningar, where there is one.
 */
export function workbookOfYear(workbook: Workbook, year: number): Workbook {
  const days = daysOfYear(year);
  const rows = rowsOfYear(workbook, year);
  const own = ownFollowUp(workbook, year);
  const { case: caseInfo, agreements, goals, undertakings, programmes } = workbook;
  const until = figuresUntil(workbook);
  const isOfYear = isOfYearAlone(workbook, year);
  const activities = workbook.activities.rows.filter((row) => rows.activities(row) === true);
  const ofGoals = goals.rows.filter((row) => rows.goals(row));
  const named = new Set([...activities, ...ofGoals].map(programmeNamed));
  return {
    ...workbook,
    case: {
      ...caseInfo,
      ...(own === null ? {} : { date: own.date, registryNumber: own.registryNumber }),
      dataUntil: until === null ? caseInfo.dataUntil : saying(caseInfo.dataUntil, earlier(until, days.end)),
      meetingDate: empty(caseInfo.meetingDate),
      otherFunding: empty(caseInfo.otherFunding),
    },
    agreements: {
      ...agreements,
      rows: agreements.rows
        .filter((row) => rows.agreements(row))
        .map((row) => cutAgreement(row, days, isOfYear([row.number.value]))),
    },
    parties: { ...workbook.parties, rows: workbook.parties.rows.filter((row) => rows.parties(row)) },
    programmes: { ...programmes, rows: programmes.rows.filter(({ name }) => named.has(name.value)) },
    goals: {
      ...goals,
      rows: ofGoals.map((row) =>
        isOfYear(row.agreements.value) ? row : ofOneYear(emptied(row, JUDGED.goals), year),
      ),
    },
    budget: { ...workbook.budget, rows: workbook.budget.rows.filter((row) => rows.budget(row) === true) },
    payments: {
      ...workbook.payments,
      rows: workbook.payments.rows.filter((row) => rows.payments(row) === true),
    },
    activities: { ...workbook.activities, rows: activities.map((row) => cutActivity(row, days)) },
    undertakings: {
      ...undertakings,
      rows: undertakings.rows
        .filter((row) => rows.undertakings(row))
        .map((row) => (isOfYear(row.agreements.value) ? row : emptied(row, JUDGED.undertakings))),
    },
    followUps: {
      ...workbook.followUps,
      rows: workbook.followUps.rows.filter((row) => rows.followUps(row) === true),
    },
    lessons: { ...workbook.lessons, rows: [] },
    proposals: { ...workbook.proposals, rows: [] },
    signatures: { ...workbook.signatures, rows: [] },
    attachments: { ...workbook.attachments, rows: [] },
    texts: Object.fromEntries(
      Object.entries(workbook.texts).map(([key, text]) => [key, empty(text)]),
    ) as Workbook['texts'],
  };
}

/** Whether a row is of the year, tab by tab; null where the row does not say which year it is of. */
export function rowsOfYear(workbook: Workbook, year: number) {
  const days = daysOfYear(year);
  const ofDate = (date: CivilDate | null) => (date === null ? null : yearOf(date) === year);
  const ofNumber = (number: number | null) => {
    const row = agreementNumbered(number, workbook);
    return row === null ? null : isInForce(row, days, workbook);
  };
  const ofNumbers = (numbers: readonly number[] | null) =>
    numbers === null || numbers.length === 0 ? null : numbers.some((number) => ofNumber(number) !== false);
  const agreements = (row: Agreement) => isInForce(row, days, workbook);
  const rows = {
    agreements,
    goals: ({ agreements }: Workbook['goals']['rows'][number]) => ofNumbers(agreements.value) ?? true,
    undertakings: ({ agreements }: Workbook['undertakings']['rows'][number]) =>
      ofNumbers(agreements.value) ?? true,
    budget: ({ year: { value } }: Workbook['budget']['rows'][number]) =>
      value === null ? null : value === year,
    payments: ({ date }: Workbook['payments']['rows'][number]) => ofDate(date.value),
    activities: (row: Activity) => {
      const its = activityYear(row);
      return its === null ? null : its === year;
    },
    followUps: (row: FollowUp) => (row.type.value === YEARLY ? false : ofDate(row.date.value)),
  };
  const ofAgreements = workbook.agreements.rows.filter((row) => row.parties.value !== null);
  const named = (some: readonly Agreement[]) => new Set(some.flatMap(({ parties }) => parties.value ?? []));
  const [ever, now] = [named(ofAgreements), named(ofAgreements.filter(agreements))];
  const mentioned = new Set([
    ...workbook.undertakings.rows.filter(rows.undertakings).map(({ party }) => party.value),
    ...workbook.budget.rows.filter(rows.budget).map(({ party }) => party.value),
    ...workbook.payments.rows.filter(rows.payments).map(({ recipient }) => recipient.value),
  ]);
  return {
    ...rows,
    // A party that no agreement names may be of any of them.
    parties: ({ id: { value } }: Party) =>
      value === null || !ever.has(value) || now.has(value) || mentioned.has(value),
  };
}

/** The type of the follow-up that a report on a year is. */
export const YEARLY = 'Årlig återrapport';

/** Whether a report on the year, or on several years with it, stands among the follow-ups. */
export function isFollowedUp({ followUps }: Workbook, year: number): boolean {
  return followUps.rows.some(
    (row) => isYearly(row) && touches(row.from.value, row.to.value, daysOfYear(year)),
  );
}

/** The follow-up that says when the year alone was reported. */
function ownFollowUp({ followUps }: Workbook, year: number): FollowUp | null {
  const { start, end } = daysOfYear(year);
  const isOwn = (row: FollowUp) =>
    isYearly(row) &&
    row.date.value !== null &&
    row.from.value !== null &&
    row.to.value !== null &&
    row.from.value >= start &&
    row.to.value <= end;
  return followUps.rows.find(isOwn) ?? null;
}

function isYearly({ type }: FollowUp): boolean {
  return type.value === YEARLY;
}

/** What says how a goal or an undertaking has gone, during all the time of its agreements. */
export const JUDGED = {
  goals: ['outcome', 'judgement', 'computedJudgement', 'comment', 'source', 'ground', 'dataUntil'],
  undertakings: ['status', 'source', 'comment', 'ground'],
} as const;

/** Whether every one of the agreements has days of the year alone; false where any is unknown. */
export function isOfYearAlone(workbook: Workbook, year: number) {
  const { start, end } = daysOfYear(year);
  return (numbers: readonly (number | null)[] | null): boolean =>
    numbers !== null &&
    numbers.length > 0 &&
    numbers.every((number) => {
      const row = agreementNumbered(number, workbook);
      const main = row === null ? null : mainAgreement(row, workbook);
      const [first, last] = main === null ? [null, null] : [main.start.value, lastDay(main, workbook)];
      return first !== null && last !== null && first >= start && last <= end;
    });
}

/** The agreement as far as it holds in these days, without what is of all its time unless that is `isWhole`. */
export function cutAgreement(row: Agreement, { start, end }: Span, isWhole: boolean): Agreement {
  const { start: from, end: to, ended } = row;
  return {
    ...emptied(row, ['aidGround', 'gapExplanation', 'plannedReport', ...(isWhole ? [] : ['grant' as const])]),
    start: from.value !== null && from.value < start ? saying(from, start) : from,
    end: to.value !== null && to.value > end ? saying(to, end) : to,
    ended: ended.value !== null && ended.value > end ? empty(ended) : ended,
  };
}

/** The goal with only the year's own outcome. */
function ofOneYear(goal: Goal, year: number): Goal {
  const outcome = yearOutcome(goal, year);
  const { yearOutcomes } = goal;
  return {
    ...goal,
    yearOutcomes:
      outcome === null ? empty(yearOutcomes) : saying(yearOutcomes, `${String(year)}: ${outcome}`),
  };
}

/**
 * An activity that began after the year was moved out of it: what came of it is of another year. One that was moved within it
 * has no last day of another.
 */
function cutActivity(row: Activity, { end }: Span): Activity {
  const began = row.actualStart.value;
  if (began === null || began <= end) {
    const last = row.status.value === 'Flyttad' ? row.actualEnd.value : null;
    return last !== null && last > end ? emptied(row, ['actualEnd']) : row;
  }
  return {
    ...emptied(row, [
      'actualStart',
      'actualEnd',
      'heldOccasions',
      'girls',
      'boys',
      'otherGender',
      'total',
      ...ageGroups,
    ]),
    status: saying(row.status, 'Flyttad'),
  };
}

function earlier(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}

function saying<E extends Entry<string>>(entry: E, value: E['value'] & string): E {
  return entry.value === value ? entry : { ...entry, value, text: value };
}

function empty<E extends Entry<unknown>>(entry: E): E {
  return { ...entry, value: null, text: '' };
}

/** The row without what it says in these fields. */
export function emptied<R extends object>(row: R, fields: readonly (keyof R)[]): R {
  const cells = fields.map((field) => [field, empty(row[field] as Entry<unknown>)]);
  return { ...row, ...(Object.fromEntries(cells) as Partial<R>) };
}
