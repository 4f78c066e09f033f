import { matchesPattern, requiredWhen, within } from '../../../engine/checks/cell-checks';
import { asWarning, inColumn, type ColumnChecks } from '../../../engine/checks/column-check';
import type { textsSheet } from '../../sheets';
import { agreementsSheet, caseSheet, settingsSheet } from '../../sheets';
import { DOMAIN, EMAIL } from '../prose/email-address';
import type { RuleContext } from '../rule-context';

const DE_MINIMIS = 'De minimis';

/** Municipalities whose reports have a section on the economy whatever the officer writes (see report/profiles). */
const HAS_ECONOMY_SECTION: ReadonlySet<string> = new Set(['Göteborg', 'Västerås']);

const aidWithCeiling = (_settings: unknown, { workbook }: RuleContext) => {
  const aid = workbook.agreements.rows.find(({ aidGround }) => aidGround.value?.startsWith(DE_MINIMIS));
  return aid === undefined ? null : inColumn(agreementsSheet, 'aidGround', aid.aidGround);
};

/** The rules of the tab Inställningar. */
export const settingsChecks: ColumnChecks<(typeof settingsSheet)['columns'], RuleContext> = {
  deviationPercent: [within(0)],
  deviationAmount: [within(0)],
  partlyThreshold: [within(0, 1)],
  delayDays: [within(0)],
  occasionsPercent: [within(0, 100)],
  smallestGroup: [within(0)],
  euroRate: [asWarning(requiredWhen(aidWithCeiling)), within(1)],
  euroRateDate: [asWarning(requiredWhen(aidWithCeiling))],
  emailDomain: [matchesPattern(DOMAIN, 'kommun.se')],
  recipients: [
    ({ value }) => {
      const wrong = value?.find((address) => !EMAIL.test(address));
      return wrong === undefined ? null : { kind: 'wrong-form', text: wrong, example: 'namn@kommun.se' };
    },
  ],
};

/** The rules of the tab Texter that no rule on prose has. */
export const textsChecks: ColumnChecks<(typeof textsSheet)['columns'], RuleContext> = {
  economy: [
    requiredWhen((_texts, { workbook, template }) => {
      const { settings, case: caseInfo } = workbook;
      if (!HAS_ECONOMY_SECTION.has(template)) return null;
      return settings.template.value === null
        ? inColumn(caseSheet, 'municipality', caseInfo.municipality)
        : inColumn(settingsSheet, 'template', settings.template);
    }),
  ],
};
