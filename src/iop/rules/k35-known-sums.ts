import { yearOf, type CivilDate } from '../../engine/values/civil-date';
import { activityYear, ageGroups, heldOccasions, participants } from '../figures/activity-facts';
import { forecastOf, wholeOutcome } from '../figures/budget-sums';
import { grouped } from '../../engine/values/grouped';
import type { Activity, BudgetRow, Workbook } from '../workbook';
import { isOf } from './plan-followed';
import { datesIn } from './prose/dates-in-text';
import type { FigureClaim } from './prose/figure-claims';
import { namesOtherBody, ownersAtEnd, partiesNamed } from './prose/named-rows';
import { matchesOf, occurs, wholeWords } from './prose/whole-words';
import { yearsMeant } from './prose/years-in-text';
import { activitiesMeant, postsMeant } from './sentence-scope';

/** One figure of the data, and what a text may add it up by. Amounts are in öre. */
interface Item {
  readonly value: number | null;
  readonly year: number | null;
  readonly agreement: number | null;
  /** The post of a budget, or the programme of an activity. */
  readonly part: string;
  /** What is often added up by itself: money and what is in kind, visits and unique participants. */
  readonly kind: string | null;
  /** The day of a payment. */
  readonly day?: string | null;
  /** The activity that it counts. */
  readonly activity?: string;
}

/** What a text may add up: all, by year, agreement and part, each year's parts, and every figure alone. */
const KEYS: readonly ((item: Item) => unknown)[] = [
  () => 0,
  ({ year }) => year,
  ({ agreement }) => agreement,
  ({ part }) => part,
  ({ part, year }) => part + String(year),
  (item) => item,
];

/** What a text may know of: every sum of what a sentence mentions, the whole first, and the years that it names. */
export interface KnownSums {
  readonly sums: readonly number[];
  readonly years: readonly number[];
  /** The one activity that the sums are of; null where they are of several, or of something else. */
  readonly activity: string | null;
}

/**
 * Every sum that the data know of what a claim mentions, the whole first: of the years, the programmes, the seasons, the
 * post or the party that the sentence names. None when the data know nothing of it, or the words leave open what it is.
 */
export function knownSums(claim: FigureClaim, workbook: Workbook): KnownSums {
  const isMoney = ['grant', 'payments', 'net', 'refunds'].includes(claim.of);
  const isOfOthers = isMoney && (namesOtherBody(claim.clause, workbook) || isPaidByOthers(claim, workbook));
  const sets = isOfOthers ? [] : itemsOf(claim, workbook);
  const known = sets.flatMap((items) => items.flatMap(({ year }) => year ?? []));
  const years = yearsMeant(claim.sentence, [...new Set(known)].sort());
  const [day, another] = datesIn(claim.clause);
  const sums = sets.flatMap((all) => {
    const items = all.filter(({ value, year }) => value !== null && isOf(years, year));
    const onDay = items.filter((item) => item.day !== undefined && item.day === day?.date);
    if (onDay.length > 0 && another === undefined) return sumsOf(onDay);
    return [items, ...grouped(items, ({ kind }) => kind).values()].flatMap(sumsOf);
  });
  const named = new Set(
    (sets[0] ?? []).filter(({ year }) => isOf(years, year)).map((item) => item.activity ?? ''),
  );
  const [activity = ''] = named;
  return { sums, years, activity: named.size > 1 || activity === '' ? null : activity };
}

/** True where an association is who pays. */
function isPaidByOthers({ of, clause, written }: FigureClaim, workbook: Workbook): boolean {
  if (of !== 'payments' || /(?<!\p{L})(?:fick|fått|mottog|mottagit|erhöll|erhållit)(?!\p{L})/iu.test(clause))
    return false;
  const payers = partiesNamed(clause.slice(0, clause.indexOf(written)), workbook);
  return payers.length > 0 && payers.every(({ role }) => role.value !== 'Offentlig part');
}

function sumsOf(items: readonly Item[]): readonly number[] {
  return KEYS.flatMap((key) => [...grouped(items, key).values()].map(sum));
}

/** The figures that may be meant. */
function itemsOf(claim: FigureClaim, workbook: Workbook): readonly (readonly Item[])[] {
  const ofBudget = (
    valueOf: (row: BudgetRow) => number | null,
    isMeant: (row: BudgetRow) => boolean = ({ type }) => type.value === 'Kostnad',
  ): readonly Item[] =>
    workbook.budget.rows.filter(isMeant).map((row) => ({
      value: valueOf(row),
      year: row.year.value,
      agreement: row.agreement.value,
      part: row.post.value ?? '',
      kind: row.nature.value,
    }));
  const paid = (value: number | null, date: CivilDate | null, agreement: number | null): Item => ({
    value,
    year: date && yearOf(date),
    agreement,
    part: '',
    kind: null,
  });
  const payments = workbook.payments.rows.map((row) => ({
    ...paid(row.amount.value, row.date.value, row.agreement.value),
    day: row.date.value,
  }));
  const outcomeOf = (row: BudgetRow): number | null =>
    wholeOutcome(row, workbook) ?? forecastOf(row, workbook);
  switch (claim.of) {
    case 'costs':
      return [ofBudget(outcomeOf), ofBudget((row) => row.outcome.value)];
    case 'post': {
      const [post, another] = postsMeant(claim.clause);
      if (post === undefined || another !== undefined) return [];
      const isOfPost = (row: BudgetRow): boolean => row.type.value === 'Kostnad' && row.post.value === post;
      return [ofBudget(outcomeOf, isOfPost), ofBudget((row) => row.forecast.value, isOfPost)];
    }
    case 'budget':
      return [ofBudget((row) => row.budget.value)];
    case 'contribution': {
      const [owner = ''] = claim.clause.split(/\s(?:(?:kontanta|egna)\s)?(?:insats|bidrag)/i);
      const ids = ownersAtEnd(owner, workbook).map(({ id }) => id.value);
      const isOfParty = ({ type, party }: BudgetRow): boolean =>
        type.value === 'Finansiering' && party.value !== null && ids.includes(party.value);
      return ids.length === 1 ? [ofBudget(outcomeOf, isOfParty)] : [];
    }
    case 'hours':
      return [ofBudget((row) => (row.type.value === 'Kostnad' ? row.hours.value : null))];
    case 'grant':
    case 'payments': {
      const grants = workbook.agreements.rows.map((row) =>
        paid(row.grant.value, row.start.value, row.number.value),
      );
      const received = payments.filter(({ value }) => (value ?? 0) > 0);
      return claim.of === 'grant' ? [grants, received, payments] : [received, payments, grants];
    }
    case 'net':
      return [payments];
    case 'refunds': {
      const isOfParty = partiesNamed(claim.sentence, workbook).some(
        ({ role }) => role.value !== 'Offentlig part',
      );
      const back = payments.map((item) => ({ ...item, value: Math.max(0, -(item.value ?? 0)) }));
      return isOfParty ? [back] : [];
    }
    case 'occasions':
    case 'Besök':
    case 'Unika deltagare':
      return peopleOf(claim, workbook);
  }
}

/** Who or what a count may be of, besides the programmes and activities by their names. */
const GENERAL = wholeWords(
  'partnerskap\\p{L}*|verksamheten|verksamheterna|aktiviteter\\p{L}*|verksamhetsdelar\\p{L}*|projektet|samarbetet|insatsen|insatserna',
);
const OPENING =
  /^(?:(?:Under|År|Sedan|Till och med|Från och med|På)\s[^,]{1,30}?\s)?(?:sammanlagt|totalt|antalet|alla)(?!\p{L})/iu;
/** Others' activities, and single events: the tab need not have them. */
const OTHERS = wholeWords(
  'vid|(?:utställning|konsert|kurs|möte|invigning|vernissage|utflykt|föreläsning|fest|visning|föreställning|studiebesök)(?:en|et|n|er|erna|ar|arna|s)?|(?:kulturskol|fritidsgård|bibliotek|simskol|scout)\\p{L}*|kommunens|stadens|regionens|föreningens',
);

function peopleOf({ of, sentence, clause }: FigureClaim, workbook: Workbook): readonly (readonly Item[])[] {
  const meant = activitiesMeant(sentence, workbook);
  const names = workbook.activities.rows.map(
    ({ activity, programme }) => `${activity.text} ${programme.text}`,
  );
  const others = matchesOf(clause, OTHERS).map(([word]) => word.toLowerCase());
  const isOfOthers = others.some((word) => !names.some((name) => name.toLowerCase().includes(word)));
  const isGeneral = occurs(sentence, GENERAL) || OPENING.test(sentence);
  if (isOfOthers || !meant.isKnown || !(meant.isPart || isGeneral)) return [];
  const ofActivities = (valueOf: (row: Activity) => number | null): readonly Item[] =>
    meant.rows.map((row) => ({
      value: valueOf(row),
      year: activityYear(row),
      agreement: row.agreement.value,
      part: row.programme.value ?? '',
      kind: row.counting.value,
      activity: row.activity.text,
    }));
  if (of === 'occasions')
    return [ofActivities(heldOccasions), ofActivities((row) => row.plannedOccasions.value)];
  const fields = [...ageGroups, 'girls', 'boys'] as const;
  const counted = [participants, ...fields.map((field) => (row: Activity) => row[field].value)].map(
    (valueOf) => ofActivities(valueOf).filter(({ kind }) => kind === of),
  );
  return [...counted, ofActivities(participants)];
}

function sum(items: readonly Item[]): number {
  return items.reduce((total, { value }) => total + (value ?? 0), 0);
}
