/** The sections of the report one by one, and the entries of the workbook that each is made of. */
import type { ReportSection } from '../engine/app/report-definition';
import { auditorQuestions, fieldsOf } from './auditor-questions';
import { sectionBlocks } from './compose-report';
import { chooseProfile } from './profiles/choose-profile';
import type { SectionContent } from './profiles/profiles';
import { HEAD_SECTION, sectionTitle } from './profiles/section-title';
import type { tabs } from './sheets';
import type { Workbook } from './workbook';

type PartnershipTabs = typeof tabs;

/** A tab with all its columns, or one column of it, by the names of the workbook's fields. */
export type Inputs = readonly {
  [Tab in keyof PartnershipTabs]: Tab | `${Tab}.${keyof PartnershipTabs[Tab]['columns'] & string}`;
}[keyof PartnershipTabs][];

/** What decides the municipality's profile, and with it the form of decisions, signatures and attachments. */
const PROFILE = ['case.municipality', 'settings.template'] as const;

/** How a committee is named in a sentence. */
const COMMITTEE = ['case.committee', 'case.committeeShort'] as const;

/** The end of the newest agreement, and the day that the figures reach. */
const UNTIL = [
  'agreements.type',
  'agreements.start',
  'agreements.end',
  'agreements.ended',
  'case.dataUntil',
  'case.date',
] as const;

const THRESHOLDS = [
  'settings.deviationPercent',
  'settings.deviationAmount',
  'settings.partlyThreshold',
  'settings.delayDays',
  'settings.occasionsPercent',
  'settings.smallestGroup',
] as const;

/** What the letterhead and the title are made of. */
export const HEAD: Inputs = [
  'case.administration',
  'case.committee',
  'case.date',
  'case.department',
  'case.documentType',
  'case.meetingDate',
  'case.officerEmail',
  'case.officerName',
  'case.officerPhone',
  'case.registryNumber',
  'case.subtitle',
  'case.title',
  ...PROFILE,
  'settings.registryLabel',
];

/**
 * What each section is made of. It may say too much, and then a mark is reset that could have stood; it never says too
 * little (`test/iop/report-sections.test.ts` notes what each section reads).
 */
export const sectionInputs: Readonly<Record<SectionContent, Inputs>> = {
  beslut: [
    'proposals',
    'parties',
    'case.committeeShort',
    ...PROFILE,
    'settings.decisionStyle',
    'settings.decisionOpening',
  ],
  sammanfattning: [
    'texts.summary',
    'activities',
    'agreements.number',
    'agreements.title',
    'agreements.decidedBy',
    'agreements.endDecision',
    'agreements.signed',
    'agreements.parties',
    'budget',
    'followUps',
    'goals',
    'parties',
    'programmes',
    'proposals',
    'undertakings',
    ...UNTIL,
    ...COMMITTEE,
    ...THRESHOLDS,
  ],
  arendet: [
    'texts.background',
    'agreements',
    'activities.id',
    'activities.programme',
    'attachments',
    'followUps',
    'goals.id',
    'goals.programme',
    'parties',
    'programmes',
    'case.committeeShort',
    'case.dataUntil',
    'case.date',
  ],
  maluppfyllelse: ['texts.goals', 'goals', 'programmes.name', ...UNTIL, ...THRESHOLDS],
  'tidsplan-och-budget': [
    'texts.timeAndBudget',
    'case.otherFunding',
    'activities',
    'budget',
    'agreements.number',
    'agreements.parties',
    'agreements.signed',
    'agreements.grant',
    'agreements.aidGround',
    'payments',
    'goals.id',
    'goals.programme',
    'parties',
    'programmes.name',
    'settings.euroRate',
    'settings.euroRateDate',
    'case.committeeShort',
    ...UNTIL,
    ...THRESHOLDS,
  ],
  ataganden: [
    'texts.undertakings',
    'undertakings',
    'followUps',
    'attachments',
    'parties',
    ...COMMITTEE,
    ...UNTIL,
  ],
  lardomar: [
    'texts.lessons',
    'lessons',
    'followUps',
    'agreements.type',
    'agreements.start',
    'agreements.end',
    'agreements.ended',
    'parties',
  ],
  beredning: ['texts.preparation', 'case.consultedWith', 'case.preparedWithin'],
  jamstalldhet: ['texts.equality'],
  barn: ['texts.children', 'case.concernsChildren', 'activities', 'programmes', 'proposals'],
  ekonomi: ['texts.economy', 'proposals'],
  synpunkter: ['texts.opinion', 'proposals', 'parties', ...COMMITTEE, ...UNTIL],
  underskrifter: ['signatures', ...PROFILE, 'settings.signaturePlace', 'settings.signatureForm'],
  bilagor: ['attachments', 'case.date', 'case.documentType', ...PROFILE, 'settings.listsItself'],
  sandlista: ['settings.distribution'],
  beslutsplanering: ['case.committee', 'case.meetingDate'],
  ekologi: ['texts.ecology'],
  'facklig-samverkan': ['texts.unions'],
  'revisorns-fragor': [
    ...auditorQuestions.flatMap((question) =>
      fieldsOf(question).map((field) => `${question.tab}.${field}` as Inputs[number]),
    ),
    'parties',
    // A payment that is still to come is none.
    'payments.date',
    'case.dataUntil',
    'case.date',
  ],
};

/**
 * The sections that the report has now, in its order: the letterhead with the title first. The key of merged sections is
 * that of the first, as their heading's is.
 */
export function reportSections(workbook: Workbook): readonly ReportSection[] {
  const profile = chooseProfile(workbook);
  const context = { date: workbook.case.date.value, draft: true, profile };
  return [
    { key: HEAD_SECTION, title: sectionTitle(HEAD_SECTION), inputs: HEAD },
    ...profile.sections.flatMap((section): readonly ReportSection[] => {
      const [key] = section.contents;
      if (key === undefined || sectionBlocks(section, workbook, context).length === 0) return [];
      const inputs = [...new Set(section.contents.flatMap((content) => sectionInputs[content]))];
      return [{ key, title: section.heading ?? sectionTitle(key), inputs }];
    }),
  ];
}
