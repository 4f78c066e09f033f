import type { Activity, Programme, Workbook } from '../workbook';
import { sumOfKnown } from './activity-facts';

const ADULT = 18;
const CHILDREN =
  /(?<!\p{L})(?:barn(?:en|ens|s|familj\p{L}*)?|skolbarn\p{L}*|förskol\p{L}*|ungdom\p{L}*|(?:unga|ungas)(?!\s+vuxna)|elev(?:er|erna)?|tonår\p{L}*)(?!\p{L})/iu;

/** What in the workbook shows that the matter concerns children. */
export interface ChildrenInData {
  /** The first programme for children, or null when only the figures show it. */
  readonly programme: Programme | null;
  /** The sum of the age columns 0–19 of all activities for others than adults alone. */
  readonly counted: number;
}

/** A programme for people under 18, or figures in the age columns 0–19; null when nothing in the workbook shows any. */
export function childrenInData({ programmes, activities }: Workbook): ChildrenInData | null {
  const adult = programmes.rows.filter(isForAdults).map(({ name }) => name.value);
  const programme = programmes.rows.find(isForChildren) ?? null;
  const counted = activities.rows.reduce((sum, activity) => sum + childrenOf(activity, adult), 0);
  return programme === null && counted === 0 ? null : { programme, counted };
}

function isForAdults({ ageFrom }: Programme): boolean {
  return ageFrom.value !== null && ageFrom.value >= ADULT;
}

/** By the lowest age, else by the words of the target group, where an age that is adult says that it is not ("18–25 år"). */
function isForChildren({ ageFrom, audience }: Programme): boolean {
  if (ageFrom.value !== null) return ageFrom.value < ADULT;
  const [age] = audience.text.match(/\d+/) ?? [];
  return CHILDREN.test(audience.text) && (age === undefined || Number(age) < ADULT);
}

// Who is 18 or 19 stands in the column 16–19 as well, so it says nothing of a programme for adults.
function childrenOf(activity: Activity, adult: readonly (string | null)[]): number {
  const isAdult = activity.programme.value !== null && adult.includes(activity.programme.value);
  const { age0to6, age7to12, age13to15, age16to19 } = activity;
  const groups = [age0to6, age7to12, age13to15, ...(isAdult ? [] : [age16to19])];
  return sumOfKnown(groups.map(({ value }) => value ?? 0)) ?? 0;
}
