import { number } from '../swedish/format';
import { asSeen } from '../swedish/typography';
import type { Workbook } from './workbook';
import { chooseProfile } from './profiles/choose-profile';
import { childrenInData } from './figures/children-in-data';
import { composeLetterhead } from './profiles/letterhead';
import { proseLine } from '../engine/report/officer-text';
import { heading, missing } from '../engine/report/paragraph';
import type { ProfileSection, SectionContent } from './profiles/profiles';
import type { SectionContext } from './section-context';
import {
  composeChildren,
  composeEcology,
  composeEconomy,
  composeEquality,
  composeUnions,
  consequencesOf,
} from './sections/analyses';
import { composeAttachments } from './sections/attachments';
import { composeAuditorQuestions } from './sections/auditor-questions';
import { composeBackground } from './sections/background';
import { composeDecision } from './sections/decision';
import { composeDistribution } from './sections/distribution';
import { composeGoals } from './sections/goals';
import { composeLessons } from './sections/lessons';
import { composeMeetings } from './sections/meetings';
import { composeOpinion } from './sections/opinion';
import { composePreparation } from './sections/preparation';
import { composeSignatures } from './sections/signatures';
import { composeSummary } from './sections/summary';
import { composeBudgetAppendix, composeTimeAndBudget } from './sections/time-and-budget';
import { composeUndertakings } from './sections/undertakings';
import type { Block, Report } from '../engine/report/tree';

/** What the report must know of the check: the errors that are left, and whether a draft is wanted without any. */
export interface ReportOptions {
  readonly errors: number;
  readonly draft?: boolean;
}

/** What stands under the heading of each section. */
export const composers: Readonly<
  Record<SectionContent, (workbook: Workbook, context: SectionContext) => Block[]>
> = {
  beslut: composeDecision,
  sammanfattning: composeSummary,
  arendet: composeBackground,
  maluppfyllelse: composeGoals,
  'tidsplan-och-budget': composeTimeAndBudget,
  ataganden: composeUndertakings,
  lardomar: composeLessons,
  beredning: composePreparation,
  jamstalldhet: composeEquality,
  barn: composeChildren,
  ekonomi: composeEconomy,
  synpunkter: composeOpinion,
  underskrifter: composeSignatures,
  bilagor: composeAttachments,
  sandlista: composeDistribution,
  beslutsplanering: composeMeetings,
  ekologi: composeEcology,
  'facklig-samverkan': composeUnions,
  'revisorns-fragor': composeAuditorQuestions,
};

/** Ends the key of what stands for a section that could not be written. */
const FAILED = '.ej-skrivet';

const NOT_WRITTEN =
  'Den här delen av rapporten kunde inte skrivas. Övriga delar är skrivna. Kontrollera uppgifterna som den bygger på, och kontakta den som sköter tillägget.';

const NO_TITLE = 'Slutrapport om idéburet offentligt partnerskap (IOP)';

/**
 * The whole report of a workbook, by the municipality's profile. It is a draft when errors are left or one is
 * wanted: then it says so first, and what is missing stands in square brackets. A section that could not be written says
 * so, and makes the report a draft. The same workbook gives the same report.
 */
export function composeReport(workbook: Workbook, options: ReportOptions): Report {
  const draft = options.errors > 0 || options.draft === true;
  const report = reportOf(workbook, options.errors, draft);
  const isWhole = !report.blocks.some(({ key }) => key.endsWith(FAILED));
  return draft || isWhole ? report : reportOf(workbook, options.errors, true);
}

function reportOf(workbook: Workbook, errors: number, draft: boolean): Report {
  const profile = chooseProfile(workbook);
  const context: SectionContext = { date: workbook.case.date.value, draft, profile };
  const title = workbook.case.title.value === null ? null : proseLine(workbook.case.title.value);
  const subtitle = workbook.case.subtitle.value;
  const blocksOf = (section: ProfileSection) => sectionBlocks(section, workbook, context);
  const blocks: readonly Block[] = [
    ...(draft ? [{ key: 'utkast', kind: 'draft-mark' as const, text: draftText(errors) }] : []),
    { key: 'rubrik', kind: 'title', text: title ?? (draft ? '[Rubrik saknas]' : NO_TITLE) },
    ...(subtitle === null
      ? []
      : [{ key: 'underrubrik', kind: 'subtitle' as const, text: proseLine(subtitle) }]),
    ...profile.sections.filter((section) => !isPageOfQuestions(section)).flatMap(blocksOf),
    ...whole('tidsplan-och-budget.poster', () => composeBudgetAppendix(workbook), draft),
    ...profile.sections.filter(isPageOfQuestions).flatMap(blocksOf),
  ];
  return {
    title: asSeen(title ?? NO_TITLE),
    draft,
    language: 'sv-SE',
    letterhead: composeLetterhead(workbook, context),
    blocks,
  };
}

/** The auditors' questions are about the whole report: nothing stands after them. */
function isPageOfQuestions({ contents: [first] }: ProfileSection): boolean {
  return first === 'revisorns-fragor';
}

/** What a draft says first: how many errors are left. */
export function draftText(errors: number): string {
  if (errors === 0) return 'UTKAST. Rapporten är inte färdig.';
  return `UTKAST. ${number(errors)} fel återstår att rätta.`;
}

/**
 * The heading and what stands under it; nothing at all for a section that has nothing to say. The heading of merged
 * sections goes by the first: a municipality that parts them again keeps it.
 */
export function sectionBlocks(
  section: ProfileSection,
  workbook: Workbook,
  context: SectionContext,
): readonly Block[] {
  if (isLeftOut(section, workbook)) return [];
  const blocks = section.contents.flatMap((content) =>
    whole(content, () => composers[content](workbook, context), context.draft),
  );
  const [first] = section.contents;
  if (blocks.length === 0 || section.heading === null || first === undefined) return blocks;
  const ofSection = heading(first, 1, section.heading);
  return [isPageOfQuestions(section) ? { ...ofSection, startsPage: true } : ofSection, ...blocks];
}

/** What stands there, or that it could not be written, which is a fault of ours and no reason to write nothing else. */
export function whole(key: string, compose: () => readonly Block[], draft: boolean): readonly Block[] {
  try {
    return compose();
  } catch {
    return missing(`${key}${FAILED}`, NOT_WRITTEN, draft);
  }
}

function isLeftOut(section: ProfileSection, workbook: Workbook): boolean {
  const [only] = section.contents;
  if (section.contents.length > 1) return false;
  const { texts } = workbook;
  if (only === 'ekonomi')
    return (
      section.whenFilled &&
      texts.economy.value === null &&
      consequencesOf(workbook, 'forEconomy').length === 0
    );
  return (
    only === 'barn' &&
    workbook.case.concernsChildren.value === 'Nej' &&
    childrenInData(workbook) === null &&
    texts.children.value === null &&
    consequencesOf(workbook, 'forChildren').length === 0
  );
}
