import { countings } from '../lists';
import type { Activity, Workbook } from '../workbook';
import {
  activityYear,
  ageGroups,
  hasAges,
  hasTakenPlace,
  heldOccasions,
  participants,
  participantsByAge,
  sumOfKnown,
  type ActivityStatus,
  type Count,
} from './activity-facts';
import { programmeNamed } from './programme-named';
import { withoutSmallGroups, type ShownParts } from './small-groups';
import { byYear, grouped } from '../../engine/values/grouped';

export type Counting = (typeof countings)[number];

/**
 * A year's activities of one programme, counted in one way: unique participants and visits are never added together.
 * A sum is null when an activity that has been held lacks its figure, and when nothing has been held yet.
 */
export interface ActivitySum {
  readonly year: number | null;
  readonly activities: readonly Activity[];
  /** True when at least one of the activities has been held, in part or whole. */
  readonly started: boolean;
  readonly plannedOccasions: Count;
  readonly heldOccasions: Count;
  readonly byGender: readonly [girls: Count, boys: Count, other: Count];
  /** All of them, also where the gender of some is not known. */
  readonly participants: Count;
  /** By age group in the order of `ageGroups`; null when no activity has ages. */
  readonly byAge: readonly Count[] | null;
}

/** A programme's years; `programme` is null for rows that name none, `counting` where it could not be read. */
export interface ProgrammeSums {
  readonly programme: string | null;
  readonly counting: Counting | null;
  readonly years: readonly ActivitySum[];
}

export type StatusCounts = Readonly<Record<ActivityStatus | 'unknown', number>>;

/** The activities by programme (in the tab's order, then those that it lacks, unnamed last), way of counting, and year. */
export function programmeSums(workbook: Workbook): readonly ProgrammeSums[] {
  const byProgramme = grouped(workbook.activities.rows, programmeNamed);
  const named = workbook.programmes.rows.flatMap(({ name }) => (name.value === null ? [] : [name.value]));
  const others = [...byProgramme.keys()].filter((programme) => programme !== null);
  return [...new Set([...named, ...others, null])].flatMap((programme) => {
    const byCounting = grouped(byProgramme.get(programme) ?? [], (row) => row.counting.value);
    return [...countings, null].flatMap((counting): ProgrammeSums[] => {
      const activities = byCounting.get(counting);
      if (activities === undefined) return [];
      const years = byYear(activities, activityYear).map(([year, held]) => sumActivities(year, held));
      return [{ programme, counting, years }];
    });
  });
}

/** A year's participants by gender, and all of them, as they may be shown. */
export function shownByGender(sums: ProgrammeSums, year: ActivitySum, smallestGroup: number): ShownParts {
  return withoutSmallGroups(year.byGender, year.participants, isOfPeople(sums) ? smallestGroup : 0);
}

/** Rows without a way of counting may be of people, and are treated as if they were. */
export function isOfPeople({ counting }: ProgrammeSums): boolean {
  return counting !== 'Besök';
}

/** How many activities have each status. */
export function statusCounts(activities: readonly Activity[]): StatusCounts {
  const having = (status: ActivityStatus | null): number =>
    activities.filter((activity) => activity.status.value === status).length;
  return {
    Planerad: having('Planerad'),
    Pågår: having('Pågår'),
    Genomförd: having('Genomförd'),
    'Genomförd med avvikelse': having('Genomförd med avvikelse'),
    Försenad: having('Försenad'),
    Flyttad: having('Flyttad'),
    Inställd: having('Inställd'),
    unknown: having(null),
  };
}

function sumActivities(year: number | null, activities: readonly Activity[]): ActivitySum {
  const sum = (of: (activity: Activity) => Count): Count => {
    const counted = activities.filter((activity) => hasTakenPlace(activity) || of(activity) !== null);
    return counted.length === 0 ? null : sumOfKnown(counted.map(of));
  };
  const byGender = [
    sum(({ girls }) => girls.value),
    sum(({ boys }) => boys.value),
    sum(({ otherGender }) => otherGender.value),
  ] as const;
  return {
    year,
    activities,
    started: activities.some(hasTakenPlace),
    plannedOccasions: sumOfKnown(activities.map((activity) => activity.plannedOccasions.value)),
    heldOccasions: sum(heldOccasions),
    byGender,
    participants: sum(participants),
    byAge: activities.some(hasAges)
      ? sumAges(activities.filter((activity) => hasTakenPlace(activity) || hasAges(activity)))
      : null,
  };
}

function sumAges(activities: readonly Activity[]): readonly Count[] {
  const rows = activities.map(participantsByAge);
  return ageGroups.map((_, index) => sumOfKnown(rows.map((row) => row[index] ?? null)));
}
