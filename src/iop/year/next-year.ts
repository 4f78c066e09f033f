import { count, list, nouns } from '../../swedish/grammar';
import { proseLine } from '../../engine/report/officer-text';
import { listBlock, missing, paragraph, plainItems } from '../../engine/report/paragraph';
import { contentKeys } from '../../engine/report/keys';
import type { Block } from '../../engine/report/tree';
import { activityYear } from '../figures/activity-facts';
import type { SectionContext } from '../section-context';
import type { Activity, Workbook } from '../workbook';
import { daysOfYear, isInForce } from './year-of-agreements';

const SECTION = 'nasta-ar';

/** With more than this a list is easier to read than a sentence. */
const MOST_IN_A_SENTENCE = 3;

/**
 * What the workbook has planned for the year after: whether an agreement holds then, and the activities by name. Their
 * days and figures are of another year, and so are years in their names; both are left out.
 */
export function composeNextYear(
  workbook: Workbook,
  year: number,
  { draft }: Pick<SectionContext, 'draft'>,
): Block[] {
  const next = daysOfYear(year + 1);
  const isAgreed = workbook.agreements.rows.some((row) => isInForce(row, next, workbook));
  const planned = workbook.activities.rows.filter(
    (row) => activityYear(row) === year + 1 && row.status.value !== 'Inställd',
  );
  const agreement = isAgreed
    ? 'Partnerskapet har en överenskommelse även för nästa år.'
    : 'Underlaget innehåller ingen överenskommelse för nästa år.';
  if (planned.length === 0) {
    return [
      ...paragraph(`${SECTION}.overenskommelse`, agreement),
      ...missing(
        `${SECTION}.saknas`,
        'Underlaget innehåller inga planerade aktiviteter för nästa år.',
        draft,
      ),
    ];
  }
  const names = [...new Set(planned.map(nameWithoutYear))];
  const opening = `Planen för nästa år omfattar ${count(planned.length, nouns.activity)}`;
  if (names.length <= MOST_IN_A_SENTENCE)
    return paragraph(`${SECTION}.aktiviteter`, agreement, `${opening}: ${list(names)}.`);
  return [
    ...paragraph(`${SECTION}.aktiviteter`, agreement, `${opening}:`),
    ...listBlock(`${SECTION}.aktiviteter.lista`, 'bulleted', plainItems(contentKeys(names), names)),
  ];
}

/** "Art Camp sommarlovet" of "Art Camp sommarlovet 2024". */
export function nameWithoutYear({ activity, id }: Activity): string {
  const written = proseLine(activity.value ?? id.value ?? 'en aktivitet utan namn');
  // A year, a span of years or a day, with its brackets or what parts it from the words before.
  const name = written
    .replace(
      /\s*\((?:19|20)\d\d(?:-\d\d-\d\d|\s*[-–/]\s*\u2060?(?:19|20)?\d\d)?\)|[\s,]*\b(?:19|20)\d\d(?:-\d\d-\d\d|\s*[-–/]\s*\u2060?(?:19|20)?\d\d)?\b/gu,
      '',
    )
    .trim();
  return name === '' ? 'en aktivitet' : name;
}
