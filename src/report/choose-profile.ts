import { templateOf } from '../figures/municipal-template';
import type { Workbook } from '../workbook/workbook';
import { prose } from './own-text';
import {
  headings,
  profiles,
  sectionContents,
  type Profile,
  type ProfileSection,
  type SectionContent,
} from './profiles';

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
  ärendet: 'arendet',
  ärende: 'arendet',
  bakgrund: 'arendet',
  mål: 'maluppfyllelse',
  måluppfyllelse: 'maluppfyllelse',
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
  const base = profiles[templateOf(workbook)];
  const signaturePlace = settings.signaturePlace.value ?? base.signaturePlace;
  const sections = chosenSections(base.sections, settings.sections.value ?? []);
  return {
    ...base,
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
      .flatMap((name) => contentNamed(name, standard))
      .filter((content) => !taken.has(content));
    contents.forEach((content) => taken.add(content));
    const own = prose(entry.slice(0, Math.max(at, 0)).trim());
    const [first] = contents;
    if (first === undefined) return [];
    const usual = standard.find((section) => section.contents.includes(first))?.heading ?? headings[first];
    const heading = first === 'underskrifter' ? null : own === '' ? usual : own;
    return [{ contents, heading, whenFilled: false }];
  });
  if (chosen.length === 0) return standard;
  return MANDATORY.reduce<readonly ProfileSection[]>(
    (sections, content) => withSection(sections, content, standard),
    chosen,
  );
}

function contentNamed(name: string, standard: readonly ProfileSection[]): readonly SectionContent[] {
  const key = name.trim().toLowerCase();
  const byHeading = standard.find((section) => section.heading?.toLowerCase() === key);
  if (byHeading !== undefined) return byHeading.contents;
  const direct = sectionContents.find(
    (content) => content === key || headings[content]?.toLowerCase() === key,
  );
  const found = direct ?? OTHER_NAMES[key];
  return found === undefined ? [] : [found];
}

/** The sections with the content among them: where it is missing, after the nearest one that usually precedes it. */
function withSection(
  sections: readonly ProfileSection[],
  content: SectionContent,
  standard: readonly ProfileSection[],
): readonly ProfileSection[] {
  if (sections.some((section) => section.contents.includes(content))) return sections;
  const usual = standard.findIndex((section) => section.contents.includes(content));
  const before = new Set(standard.slice(0, usual).flatMap((section) => section.contents));
  const precedes = sections.map((section) => section.contents.some((other) => before.has(other)));
  const after = precedes.lastIndexOf(true);
  const missing = { contents: [content], heading: headings[content], whenFilled: false };
  return [...sections.slice(0, after + 1), missing, ...sections.slice(after + 1)];
}

function signedAfterDecision(sections: readonly ProfileSection[]): readonly ProfileSection[] {
  const signatures = sections.filter((section) => section.contents.includes('underskrifter'));
  return sections
    .filter((section) => !section.contents.includes('underskrifter'))
    .flatMap((section) => (section.contents.includes('beslut') ? [section, ...signatures] : [section]));
}
