import type { DocumentText } from '../../proof/document-text';
import { receiptSections } from '../../proof/make-receipt';
import { textGaps } from '../../values/text-gaps';
import { fingerprint } from '../../values/fingerprint';
import { withoutIdentityNumbers } from '../../values/identity-numbers';
import type { SectionSum } from './history-event';
import type { VersionDifference } from './matter-words';

/** The sections of a document, in order, each with the fingerprint of what it says. Without identity numbers. */
export function sectionSums({ units }: Pick<DocumentText, 'units'>): readonly SectionSum[] {
  return receiptSections(units).map(({ part, heading, sums }) => ({
    part,
    heading: heading === null ? null : withoutIdentityNumbers(heading),
    sum: fingerprint(sums.join('\n')),
  }));
}

/** Which sections say something else, are new or are gone, in order. */
export function sectionDifferences(
  before: readonly SectionSum[],
  after: readonly SectionSum[],
): readonly VersionDifference[] {
  const [was, now] = [before, after].map((sections) => sections.map((section) => JSON.stringify(section)));
  return textGaps(was ?? [], now ?? []).flatMap((gap) => {
    const gone = before.slice(...gap.before);
    const come = after.slice(...gap.after);
    const isIn = (list: readonly SectionSum[], one: SectionSum) =>
      list.some(({ part, heading }) => part === one.part && heading === one.heading);
    return [
      ...come.map((section) => ({
        kind: isIn(gone, section) ? ('section' as const) : ('section-added' as const),
        part: section.part,
        heading: section.heading,
      })),
      ...gone
        .filter((section) => !isIn(come, section))
        .map(({ part, heading }) => ({ kind: 'section-removed' as const, part, heading })),
    ];
  });
}
