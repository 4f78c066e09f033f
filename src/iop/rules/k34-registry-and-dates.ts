import { ordered } from '../../engine/checks/cell-checks';
import { cellSentences } from '../../engine/checks/cell-sentences';
import { checkKeys } from '../../engine/checks/column-check';
import type { CellFault } from '../../engine/checks/finding';
import { quoted } from '../../engine/checks/quoted';
import { isWritten, readWrittenForm } from '../../engine/contract/written-form';
import { attributeToRule, defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { registryPatterns } from '../figures/municipal-template';
import { caseSheet } from '../sheets';
import type { RuleContext } from './rule-context';

// No registry number is longer.
const LONGEST = 60;

const IN_ORDER = {
  date: [ordered('from', caseSheet, 'dataUntil')],
  meetingDate: [ordered('from', caseSheet, 'date')],
};

/** A registry number that is not written as the municipality writes them. */
type RegistryNumber = { readonly kind: 'registry-number'; readonly text: string };

/**
 * Registry numbers, the case's and the agreements', that are not written as Diarienummermönster or else the
 * municipality says, and a report dated before the day that its figures run to or a meeting before the report, at that
 * day. Without a pattern nothing is said of registry numbers.
 */
export const registryAndDatesRule = defineRule<RuleContext, RegistryNumber | CellFault>({
  code: 'K34',
  severity: 'VARNING',
  check: checkRegistryAndDates,
  sentences: {
    ...cellSentences,
    'registry-number': ({ text }) =>
      `Diarienumret ${quoted(text)} är inte skrivet som kommunens diarienummer brukar. Kontrollera det, eller ändra mönstret i fliken Inställningar.`,
  },
});

function checkRegistryAndDates(context: RuleContext): readonly Found<RegistryNumber | CellFault>[] {
  const { case: caseInfo, settings, agreements } = context.workbook;
  const { registryPattern } = settings;
  const sources =
    registryPattern.text === '' ? registryPatterns[context.template] : [registryPattern.value ?? ''];
  const forms = sources.flatMap((source) => {
    const form = readWrittenForm(source);
    return form === null ? [] : [form];
  });
  const numbers = [caseInfo, ...agreements.rows].flatMap(({ registryNumber: { value, ...at } }) =>
    value === null ||
    forms.length === 0 ||
    (value.length <= LONGEST && forms.some((form) => isWritten(value, form)))
      ? []
      : foundAt(at, { kind: 'registry-number', text: value } as const),
  );
  const dates = checkKeys(caseSheet, caseInfo, IN_ORDER, context);
  return [...numbers, ...attributeToRule(dates)];
}
