import type { Finding } from '../finding';
import type { Workbook } from '../workbook/workbook';
import { textsSheet } from '../workbook/sheets';
import { planFacts, wholePlan } from './plan-followed';
import { noDeviationClaims } from './prose/no-deviation-claims';
import { sectionTexts, type SectionProse } from './prose/texts-of';
import { troubleIn } from './prose/trouble-words';

const code = 'K18';

/**
 * Lessons that had consequences for schedule, budget or undertakings (Konsekvens is Ja) although nothing in the data
 * shows any and, the more so, when an own text says that there were no deviations. An own text on the lessons that
 * tells of such trouble is held against the other own texts in the same way.
 */
export function checkLessonsAndDeviations(workbook: Workbook): readonly Finding[] {
  if (hasDeviations(workbook)) return [];
  const claimed = firstClaim(workbook);
  const lessons = workbook.lessons.rows.filter(({ consequence }) => consequence.value === 'Ja');
  return [
    ...lessons.map(({ consequence: { sheet, cell } }): Finding => {
      const facts = claimed ?? ({ fault: 'lesson-without-deviation' } as const);
      return { code, severity: 'VARNING', sheet, cell, facts };
    }),
    ...ownLessons(workbook, claimed),
  ];
}

type Contradiction = Extract<Finding['facts'], { fault: 'lesson-contradicted' }>;

function ownLessons(workbook: Workbook, claimed: Contradiction | null): readonly Finding[] {
  const { sheet, cell, value } = workbook.texts.lessons;
  if (claimed === null || value === null || troubleIn(value) === null) return [];
  return [{ code, severity: 'VARNING', sheet, cell, facts: claimed }];
}

function firstClaim(workbook: Workbook): Contradiction | null {
  const claims = sectionTexts(workbook)
    .filter(({ key }) => key !== 'lessons')
    .flatMap((prose) => noDeviationClaims(prose.text).map(({ text }) => contradiction(prose, text)));
  return claims[0] ?? null;
}

function contradiction({ key }: SectionProse, written: string): Contradiction {
  return { fault: 'lesson-contradicted', written, section: textsSheet.columns[key].name };
}

/** True when the data hold a deviation or the explanation of one: in budget, activities, undertakings or payments. */
function hasDeviations(workbook: Workbook): boolean {
  const { deviatingBudget, deviatingActivities } = planFacts(workbook, wholePlan);
  return (
    deviatingBudget.length + deviatingActivities.length > 0 ||
    workbook.budget.rows.some(({ explanation }) => explanation.value !== null) ||
    workbook.activities.rows.some(({ explanation }) => explanation.value !== null) ||
    workbook.undertakings.rows.some(
      ({ status, comment }) =>
        (status.value !== null && status.value !== 'Uppfyllt') || comment.value !== null,
    )
  );
}
