import { activityYear, ageGroups, heldOccasions, participants, type Count } from '../figures/activity-facts';
import { grouped } from '../figures/grouped';
import type { ProseFault } from '../finding';
import type { Activity, Workbook } from '../workbook/workbook';
import { peopleClaims, shareClaims, type PeopleKind } from './prose/people-claims';
import { yearsIn } from './prose/years-in-text';

/**
 * The numbers of participants, visits, occasions and activities, and the shares of girls and boys, that a text gives
 * and that are none of the data's: neither an activity's own nor a sum by programme, year or way of counting, nor a
 * figure of the tab Mål. A sentence that names a programme or years is compared with those.
 */
export function peopleFaults(text: string, workbook: Workbook): readonly ProseFault[] {
  return [...countFaults(text, workbook), ...shareFaults(text, workbook)];
}

function countFaults(text: string, workbook: Workbook): readonly ProseFault[] {
  const ofGoals = goalFigures(workbook);
  return peopleClaims(text).flatMap(({ of, count, sentence, text: written }): ProseFault[] => {
    const activities = named(sentence, workbook);
    const known = groupsOf(activities).flatMap((group) => counts(of, group));
    if (known.length === 0 || known.includes(count) || ofGoals.includes(count)) return [];
    const [total] = counts(of, countedAs(of, activities));
    return total === undefined ? [] : [{ fault: 'quantity-differs', written, of, total }];
  });
}

function shareFaults(text: string, workbook: Workbook): readonly ProseFault[] {
  const ofGoals = goalFigures(workbook);
  return shareClaims(text).flatMap(({ of, percent, within, sentence, text: written }): ProseFault[] => {
    const activities = named(sentence, workbook);
    const known = groupsOf(activities).flatMap((group) => shares(of, group));
    const [whole] = shares(of, activities);
    if (whole === undefined) return [];
    const holds = [...known, ...ofGoals].some((share) => Math.abs(share - percent) <= within);
    return holds ? [] : [{ fault: 'share-differs', written, percent: whole }];
  });
}

/** Those whose sum is what the text counts: unique participants and visits are never added together. */
function countedAs(of: PeopleKind, activities: readonly Activity[]): readonly Activity[] {
  if (of !== 'participants' && of !== 'visits') return activities;
  const way = of === 'visits' ? 'Besök' : 'Unika deltagare';
  const counted = activities.filter(({ counting }) => counting.value === way);
  return counted.length === 0 ? activities : counted;
}

/** The activities of the programmes and years that a sentence names; all when it names none. */
function named(sentence: string, workbook: Workbook): readonly Activity[] {
  const years = yearsIn(sentence);
  const lower = sentence.toLowerCase();
  const programmes = workbook.programmes.rows.flatMap(({ name }) =>
    name.value !== null && lower.includes(name.value.toLowerCase()) ? [name.value] : [],
  );
  return workbook.activities.rows.filter((activity) => {
    const year = activityYear(activity);
    const ofYear = years.length === 0 || (year !== null && years.includes(year));
    return ofYear && (programmes.length === 0 || programmes.includes(activity.programme.value ?? ''));
  });
}

/** What a text may add up: all, each programme, year and way of counting, their combinations, each activity. */
function groupsOf(activities: readonly Activity[]): readonly (readonly Activity[])[] {
  const keys: readonly ((activity: Activity) => unknown)[] = [
    () => null,
    (activity) => activity.id.cell,
    (activity) => activity.programme.value,
    activityYear,
    (activity) => activity.agreement.value,
  ];
  const byCounting = (activity: Activity) => activity.counting.value;
  const simple = keys.flatMap((key) => [...grouped(activities, key).values()]);
  const programmeYears = [...grouped(activities, (activity) => activity.programme.value).values()].flatMap(
    (ofProgramme) => [...grouped(ofProgramme, activityYear).values()],
  );
  const groups = [...simple, ...programmeYears];
  return [...groups, ...groups.flatMap((group) => [...grouped(group, byCounting).values()])];
}

/** What a group amounts to; none when a figure is missing. The first is its sum. */
function counts(of: PeopleKind, group: readonly Activity[]): readonly number[] {
  switch (of) {
    case 'participants':
    case 'visits':
      return [
        ...sum(group, participants),
        ...ageGroups.flatMap((age) => sum(group, (row) => row[age].value ?? 0)),
      ];
    case 'occasions':
      return [...sum(group, heldOccasions), ...sum(group, (row) => row.plannedOccasions.value)];
    case 'activities':
      return [
        group.length,
        ...[...grouped(group, (row) => row.status.value).values()].map(({ length }) => length),
      ];
    case 'girls':
      return sum(group, (row) => row.girls.value);
    case 'boys':
      return sum(group, (row) => row.boys.value);
  }
}

function shares(of: 'girls' | 'boys', group: readonly Activity[]): readonly number[] {
  const [all] = sum(group, participants);
  const [part] = counts(of, group);
  return all === undefined || part === undefined || all === 0 ? [] : [(part / all) * 100];
}

function sum(group: readonly Activity[], of: (activity: Activity) => Count): readonly number[] {
  const known = group.flatMap((activity) => {
    const count = of(activity);
    return count === null ? [] : [count];
  });
  return known.length === 0 ? [] : [known.reduce((total, count) => total + count, 0)];
}

function goalFigures(workbook: Workbook): readonly number[] {
  return workbook.goals.rows.flatMap(({ target, outcome }) =>
    [target.value, outcome.value].filter((figure) => figure !== null),
  );
}
