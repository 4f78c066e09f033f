import { templateOf } from '../figures/municipal-template';
import type { Workbook } from '../workbook/workbook';
import { prose } from './own-text';
import { headings, profiles, type Profile, type ProfileSection, type SectionContent } from './profiles';

const sectionContents = Object.keys(headings) as SectionContent[];

/** What a report may never leave out, whatever the municipality calls it and wherever it stands. */
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
};

/**
 * The profile of the workbook: its template by Inställningar, else by Kommun in Ärende, else Egen; changed by what
 * Inställningar says of sections, decisions and signatures.
 */
export function chooseProfile(workbook: Workbook): Profile {
  const { settings } = workbook;
  const template = templateOf(workbook);
  const base = profiles()[template];
  const signaturePlace = settings.signaturePlace.value ?? base.signaturePlace;
  const sections = chosenSections(base.sections, settings.sections.value ?? []);
  return {
    ...base,
    template,
    sections: signaturePlace === 'Efter förslag' ? signedAfterDecision(sections) : sections,
    decisionStyle: settings.decisionStyle.value ?? base.decisionStyle,
    signaturePlace,
  };
}

/** The sections in the officer's order and by the officer's headings; "rubrik=avsnitt", "rubrik=avsnitt+avsnitt". */
function chosenSections(
  standard: readonly ProfileSection[],
  entries: readonly string[],
): readonly ProfileSection[] {
  const taken = new Set<SectionContent>();
  const chosen = entries.flatMap((entry): ProfileSection[] => {
    const at = entry.lastIndexOf('=');
    const contents = entry
      .slice(at + 1)
      .split('+')
      .flatMap((name) => contentsNamed(name.trim().toLowerCase(), standard))
      .filter((content) => !taken.has(content));
    contents.forEach((content) => taken.add(content));
    const [first] = contents;
    if (first === undefined) return [];
    const own = prose(entry.slice(0, Math.max(at, 0)).trim());
    const usual = standard.find(tells(first))?.heading ?? headings[first];
    return [
      { contents, heading: first === 'underskrifter' ? null : own === '' ? usual : own, whenFilled: false },
    ];
  });
  if (chosen.length === 0) return standard;
  return MANDATORY.reduce<readonly ProfileSection[]>(
    (sections, content) => withSection(sections, content, standard),
    chosen,
  );
}

function contentsNamed(name: string, standard: readonly ProfileSection[]): readonly SectionContent[] {
  const byHeading = standard.find(({ heading }) => heading?.toLowerCase() === name);
  if (byHeading !== undefined) return byHeading.contents;
  const found = sectionContents.find(
    (content) => content === name || headings[content]?.toLowerCase() === name,
  );
  const content = found ?? OTHER_NAMES[name];
  return content === undefined ? [] : [content];
}

/** The sections with the content among them: where it is missing, after the nearest one that usually precedes it. */
function withSection(
  sections: readonly ProfileSection[],
  content: SectionContent,
  standard: readonly ProfileSection[],
): readonly ProfileSection[] {
  if (sections.some(tells(content))) return sections;
  const before = standard.slice(0, standard.findIndex(tells(content))).flatMap(({ contents }) => contents);
  const at =
    1 + sections.map(({ contents }) => contents.some((other) => before.includes(other))).lastIndexOf(true);
  const missing = { contents: [content], heading: headings[content], whenFilled: false };
  return [...sections.slice(0, at), missing, ...sections.slice(at)];
}

function signedAfterDecision(sections: readonly ProfileSection[]): readonly ProfileSection[] {
  const signatures = sections.filter(tells('underskrifter'));
  return sections
    .filter((section) => !signatures.includes(section))
    .flatMap((section) => (section.contents.includes('beslut') ? [section, ...signatures] : [section]));
}

function tells(content: SectionContent): (section: ProfileSection) => boolean {
  return ({ contents }) => contents.includes(content);
}
