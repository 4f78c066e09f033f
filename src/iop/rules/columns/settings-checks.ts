import { templateOf } from '../../figures/municipal-template';
import { number } from '../../../swedish/format';
import type { Entry } from '../../../engine/contract/column';
import type { textsSheet } from '../../sheets';
import { agreementsSheet, caseSheet, settingsSheet } from '../../sheets';
import { DOMAIN, EMAIL, neededWhen, within, written } from './cell-checks';
import { inColumn, type Book, type Checks } from '../../../engine/checks/column-check';

const DE_MINIMIS = 'De minimis';

/** Municipalities whose reports have a section on the economy whatever the officer writes (see report/profiles). */
const TELL_ECONOMY: ReadonlySet<string> = new Set(['Göteborg', 'Västerås']);

const aidWithCeiling = (_settings: unknown, { workbook }: Book) => {
  const aid = workbook.agreements.rows.find(({ aidGround }) => aidGround.value?.startsWith(DE_MINIMIS));
  return aid === undefined ? null : inColumn(agreementsSheet, 'aidGround', aid.aidGround);
};

// "5 %" in a cell is the number 0,05, which would be a limit of a twentieth of a percent.
const inPercent = ({ value, text }: Entry<number>) =>
  value === null || value <= 0 || value >= 1
    ? null
    : ({ fault: 'wrong-form', text, example: number(Math.round(value * 10_000) / 100) } as const);

/** The rules of the tab Inställningar. */
export const settingsChecks: Checks<(typeof settingsSheet)['columns']> = {
  deviationPercent: [within(0), inPercent],
  deviationAmount: [within(0)],
  partlyThreshold: [within(0, 1)],
  delayDays: [within(0)],
  occasionsPercent: [within(0, 100), inPercent],
  smallestGroup: [within(0)],
  euroRate: [neededWhen(aidWithCeiling), within(1)],
  euroRateDate: [neededWhen(aidWithCeiling)],
  emailDomain: [written(DOMAIN, 'kommun.se')],
  recipients: [
    ({ value }) => {
      const wrong = value?.find((address) => !EMAIL.test(address));
      return wrong === undefined ? null : { fault: 'wrong-form', text: wrong, example: 'namn@kommun.se' };
    },
  ],
};

/** The rules of the tab Texter that no rule on prose has. */
export const textsChecks: Checks<(typeof textsSheet)['columns']> = {
  economy: [
    neededWhen((_texts, { workbook }) => {
      const { settings, case: matter } = workbook;
      if (!TELL_ECONOMY.has(templateOf(workbook))) return null;
      return settings.template.value === null
        ? inColumn(caseSheet, 'municipality', matter.municipality)
        : inColumn(settingsSheet, 'template', settings.template);
    }),
  ],
};
