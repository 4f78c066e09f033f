import { matchesPattern, requiredWhen, within } from '../../../engine/checks/cell-checks';
import { ofText } from '../../../engine/checks/cell-sentences';
import { named } from '../../../engine/checks/quoted';
import { asWarning, inColumn, type ColumnChecks } from '../../../engine/checks/column-check';
import type { Finding } from '../../../engine/checks/finding';
import type { Sentences } from '../../../engine/checks/rule';
import { columnFinding } from '../../../engine/contract/column-finding';
import { readAddress, type AddressProblem } from '../../../engine/values/email-address';
import { agreementsSheet, caseSheet, settingsSheet, textsSheet } from '../../sheets';
import { chooseProfile } from '../../profiles/choose-profile';
import type { SectionContent } from '../../profiles/profiles';
import { howToMend } from '../../words/addresses';
import type { Workbook } from '../../workbook';
import { DOMAIN } from '../prose/email-address';
import type { RuleContext } from '../rule-context';

const DE_MINIMIS = 'De minimis';

/** True where a proposal says what it means for the economy, which the section then has. */
const saysWhatItCosts = ({ proposals }: Workbook) =>
  proposals.rows.some(({ forEconomy }) => forEconomy.value !== null);

/**
 * What decides that the report has the section whatever the officer writes, unless the workbook has it elsewhere: the
 * setting or the cell of the municipality.
 */
const ofSection = (content: SectionContent, hasElsewhere: (workbook: Workbook) => boolean = () => false) =>
  requiredWhen((_texts: unknown, { workbook }: RuleContext) => {
    const { settings, case: caseInfo } = workbook;
    const has = chooseProfile(workbook).sections.some(
      ({ contents, whenFilled }) => contents.includes(content) && !whenFilled,
    );
    if (!has || hasElsewhere(workbook)) return null;
    if (settings.sections.value !== null) return inColumn(settingsSheet, 'sections', settings.sections);
    return settings.template.value === null
      ? inColumn(caseSheet, 'municipality', caseInfo.municipality)
      : inColumn(settingsSheet, 'template', settings.template);
  });

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
};

/** A recipient of the report that is no address. */
export type NotAnAddress = {
  readonly kind: 'not-an-address';
  readonly column: string;
  readonly text: string;
  readonly problem: AddressProblem;
};

/** The sentence about a recipient that is no address. */
export const addressSentences: Sentences<NotAnAddress> = {
  'not-an-address': ofText(({ problem }) => `. ${howToMend(problem)}`),
};

/** Each recipient in Inställningar that is no address. A report can be made all the same: they only matter for sharing. */
export function checkRecipients({ workbook }: RuleContext): readonly Finding<NotAnAddress>[] {
  const { recipients } = workbook.settings;
  return (recipients.value ?? []).flatMap((text) => {
    const read = readAddress(text);
    if ('email' in read) return [];
    const facts = { kind: 'not-an-address', text, problem: read.problem } as const;
    return [columnFinding(settingsSheet.name, recipients.place, settingsSheet.columns.recipients, facts)];
  });
}

/** A text for a section that the report does not have. */
export type TextLeftOut = { readonly kind: 'text-left-out'; readonly column: string; readonly text: string };

/** The sentence about a text that the report leaves out. */
export const leftOutSentences: Sentences<TextLeftOut> = {
  'text-left-out': ({ column }) =>
    `Texten vid ${named(column)} kommer inte med, eftersom rapporten saknar det avsnittet. Lägg till avsnittet vid Avsnitt i fliken Inställningar, eller töm cellen.`,
};

/** The sections that only some municipalities have, each by the text that it is made of. */
const SECTIONS_OF_SOME = { ecology: 'ekologi', unions: 'facklig-samverkan' } as const;

/** Texts for sections that only some municipalities have, where the report has none of them: nothing is left out in silence. */
export function checkLeftOut({ workbook }: RuleContext): readonly Finding<TextLeftOut>[] {
  const { sections } = chooseProfile(workbook);
  return (['ecology', 'unions'] as const).flatMap((key) => {
    const { text, place } = workbook.texts[key];
    if (text === '' || sections.some(({ contents }) => contents.includes(SECTIONS_OF_SOME[key]))) return [];
    const facts = { kind: 'text-left-out', text } as const;
    return [columnFinding(textsSheet.name, place, textsSheet.columns[key], facts)];
  });
}

/** The rules of the tab Texter that no rule on prose has. */
export const textsChecks: ColumnChecks<(typeof textsSheet)['columns'], RuleContext> = {
  economy: [ofSection('ekonomi', saysWhatItCosts)],
  ecology: [ofSection(SECTIONS_OF_SOME.ecology)],
  unions: [ofSection(SECTIONS_OF_SOME.unions)],
};
