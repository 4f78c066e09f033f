/** Whose participants are counted, and what is counted, as tables of the report and of the tab Översikt say it. */
import { oneLine } from '../../engine/report/officer-text';
import type { Counting, ProgrammeSums } from '../figures/activity-sums';

const countingPhrases: Readonly<Record<Counting, string>> = {
  'Unika deltagare': 'unika deltagare',
  Besök: 'besök',
};

/** What a programme is called; one that no row names too. */
export function programmeText({ programme }: ProgrammeSums): string {
  return programme === null ? 'Utan verksamhetsdel' : oneLine(programme);
}

/** What is counted. */
export function countingText(counting: Counting | null): string {
  return counting === null ? 'deltagare (räknesätt saknas)' : countingPhrases[counting];
}
