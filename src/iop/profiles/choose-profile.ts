import { templateOf } from '../figures/municipal-template';
import type { Workbook } from '../workbook';
import { oneLine, prose } from '../../engine/report/officer-text';
import { headings, profiles, type Profile, type ProfileSection, type SectionContent } from './profiles';

const sectionContents = Object.keys(headings) as SectionContent[];

/** The contents that every report has, under any heading and in any order. */
const MANDATORY: readonly SectionContent[] = [
  'beslut',
  'maluppfyllelse',
  'tidsplan-och-budget',
  'ataganden',
  'lardomar',
  'underskrifter',
  'bilagor',
  'sandlista',
];

/** Names that an officer may write for a section in the setting Avsnitt, besides its heading and its own name. */
const OTHER_NAMES: Readonly<Record<string, SectionContent>> = {
  ärende: 'arendet',
  bakgrund: 'arendet',
  mål: 'maluppfyllelse',
  tidplan_budget: 'tidsplan-och-budget',
  'tidplan och budget': 'tidsplan-och-budget',
  åtaganden: 'ataganden',
  lärdomar: 'lardomar',
  jämställdhet: 'jamstalldhet',
  'förslag till beslut': 'beslut',
  förslag: 'beslut',
  sändlista: 'sandlista',
  'ekologisk dimension': 'ekologi',
  'facklig samverkan': 'facklig-samverkan',
};

/**
 * The profile of the workbook: the template by Inställningar, otherwise by Kommun in Ärende, otherwise Egen; with the
 * changes that Inställningar has.
 */
export function chooseProfile(workbook: Workbook): Profile {
  const { settings } = workbook;
  const template = templateOf(workbook);
  const base = profiles()[template];
  const place = settings.signaturePlace.value;
  const sections = withAuditorQuestions(
    chosenSections(base.sections, settings.sections.value ?? []),
    settings.auditorQuestions.value === 'Ja',
  );
  const listsItself = settings.listsItself.value;
  return {
    ...base,
    template,
    sections: place === 'Efter förslag' ? signedAfterDecision(sections) : sections,
    decisionStyle: settings.decisionStyle.value ?? base.decisionStyle,
    decisionOpening: settings.decisionOpening.value ?? base.decisionOpening,
    signatureForm:
      settings.signatureForm.value ?? (place === 'Elektronisk' ? 'Elektronisk' : base.signatureForm),
    listsItself: listsItself === null ? base.listsItself : listsItself === 'Ja',
    registryLabel: oneLine(settings.registryLabel.value ?? base.registryLabel),
  };
}

/** The sections in the officer's order and by the officer's headings; "rubrik=avsnitt", "rubrik=avsnitt+avsnitt". */
function chosenSections(
  defaults: readonly ProfileSection[],
  entries: readonly string[],
): readonly ProfileSection[] {
  const taken = new Set<SectionContent>();
  const chosen = entries.flatMap((entry): ProfileSection[] => {
    const at = entry.lastIndexOf('=');
    const named = entry
      .slice(at + 1)
      .split('+')
      .flatMap((name) => contentsNamed(name.trim().toLowerCase(), defaults));
    const contents = [...new Set(named)].filter((content) => !taken.has(content));
    contents.forEach((content) => taken.add(content));
    const [first] = contents;
    if (first === undefined) return [];
    const ownHeading = prose(entry.slice(0, Math.max(at, 0)).trim());
    // The heading of merged sections is for all of them.
    const usual = defaults.find((section) => section.contents.join() === contents.join())?.heading ?? null;
    return [
      {
        contents,
        heading:
          first === 'underskrifter' ? null : ownHeading === '' ? (usual ?? headings[first]) : ownHeading,
        whenFilled: false,
      },
    ];
  });
  if (chosen.length === 0) return defaults;
  return MANDATORY.reduce<readonly ProfileSection[]>(
    (sections, content) => withSection(sections, content, defaults),
    chosen,
  );
}

function contentsNamed(name: string, defaults: readonly ProfileSection[]): readonly SectionContent[] {
  const byHeading = defaults.find(({ heading }) => heading?.toLowerCase() === name);
  if (byHeading !== undefined) return byHeading.contents;
  const found = sectionContents.find(
    (content) => content === name || headings[content]?.toLowerCase() === name,
  );
  // An own property only: "constructor" is what someone may type, and no section.
  const content = found ?? Object.entries(OTHER_NAMES).find(([other]) => other === name)?.[1];
  return content === undefined ? [] : [content];
}

/** The sections with the content added when they lack it: after the nearest section that precedes it by default. */
function withSection(
  sections: readonly ProfileSection[],
  content: SectionContent,
  defaults: readonly ProfileSection[],
): readonly ProfileSection[] {
  if (sections.some(hasContent(content))) return sections;
  const before = defaults
    .slice(0, defaults.findIndex(hasContent(content)))
    .flatMap(({ contents }) => contents);
  const at =
    1 + sections.map(({ contents }) => contents.some((other) => before.includes(other))).lastIndexOf(true);
  const missing = { contents: [content], heading: headings[content], whenFilled: false };
  return [...sections.slice(0, at), missing, ...sections.slice(at)];
}

/** The sections with the page of auditors' questions last where it is chosen, by its setting or among the sections. */
function withAuditorQuestions(
  sections: readonly ProfileSection[],
  isChosen: boolean,
): readonly ProfileSection[] {
  const others = sections.filter((section) => !section.contents.includes('revisorns-fragor'));
  const [page] = sections.filter(hasContent('revisorns-fragor'));
  const added = {
    contents: ['revisorns-fragor'],
    heading: headings['revisorns-fragor'],
    whenFilled: false,
  } as const;
  const last = page ?? (isChosen ? added : null);
  return last === null ? sections : [...others, last];
}

function signedAfterDecision(sections: readonly ProfileSection[]): readonly ProfileSection[] {
  const signatures = sections.filter(hasContent('underskrifter'));
  return sections
    .filter((section) => !signatures.includes(section))
    .flatMap((section) => (section.contents.includes('beslut') ? [section, ...signatures] : [section]));
}

function hasContent(content: SectionContent): (section: ProfileSection) => boolean {
  return ({ contents }) => contents.includes(content);
}
