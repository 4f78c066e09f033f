import type { Template } from '../figures/municipal-template';
import { once } from '../../engine/values/once';
import type { decisionOpenings, decisionStyles, signatureForms } from '../lists';

/**
 * The headings of the model report, used wherever a profile has no heading of its own. The keys name what a section
 * is about; they are the first parts of the blocks' keys, so a name never changes
 * (`test/iop/frozen-keys/` lists the keys of the examples).
 */
export const headings = {
  beslut: 'Förvaltningens förslag till beslut',
  sammanfattning: 'Sammanfattning',
  arendet: 'Ärendet',
  maluppfyllelse: 'Måluppfyllelse',
  'tidsplan-och-budget': 'Tidsplan och budget',
  ataganden: 'Uppfyllnad av parternas åtaganden',
  lardomar: 'Lärdomar från partnerskapet',
  beredning: 'Ärendets beredning',
  jamstalldhet: 'Jämställdhetsanalys',
  barn: 'Barnkonsekvensanalys',
  ekonomi: 'Ekonomiska konsekvenser',
  synpunkter: 'Förvaltningens synpunkter och förslag',
  underskrifter: null,
  bilagor: 'Bilagor',
  sandlista: 'Beslutet skickas till',
  beslutsplanering: 'Beslutsplanering',
  ekologi: 'Bedömning ur ekologisk dimension',
  'facklig-samverkan': 'Samverkan',
  'revisorns-fragor': 'Revisorns frågor',
} as const;

export type SectionContent = keyof typeof headings;

/**
 * One section under one heading; two contents when a municipality merges them. `whenFilled` leaves the section out
 * when the officer has written nothing for it. Signatures have no heading.
 */
export interface ProfileSection {
  readonly contents: readonly SectionContent[];
  readonly heading: string | null;
  readonly whenFilled: boolean;
}

/** How a municipality wants the report: its sections in order, and the form of decisions, signatures and registry number. */
export interface Profile {
  readonly template: Template;
  readonly sections: readonly ProfileSection[];
  readonly decisionStyle: (typeof decisionStyles)[number];
  /** What stands between the committee and its att-satser. */
  readonly decisionOpening: (typeof decisionOpenings)[number];
  readonly signatureForm: (typeof signatureForms)[number];
  /** What stands above the names in a finished report that is signed electronically. */
  readonly signedElectronically: string;
  /** The report itself is the first item among the attachments, as in a list "Beslutsunderlag". */
  readonly listsItself: boolean;
  /** What stands before the registry number. */
  readonly registryLabel: string;
  /**
   * What the municipality's own documents do not settle: they are few, older, or differ. `docs/handbok.md` says the same
   * to officers.
   */
  readonly uncertain: readonly (keyof Profile | SectionContent)[];
}

/** A section under the municipality's own heading, or, by its name alone, under the model report's. */
type Named = SectionContent | readonly [heading: string, ...contents: SectionContent[]];

function sections(...named: readonly Named[]): readonly ProfileSection[] {
  return named.map((section) => {
    if (typeof section !== 'string') {
      const [heading, ...contents] = section;
      return { contents, heading, whenFilled: false };
    }
    return { contents: [section], heading: headings[section], whenFilled: section === 'ekonomi' };
  });
}

const followUp = ['maluppfyllelse', 'tidsplan-och-budget', 'ataganden', 'lardomar'] as const;

const modelReport = once((): Omit<Profile, 'template'> => ({
  sections: sections(
    'beslut',
    'sammanfattning',
    'arendet',
    ...followUp,
    'beredning',
    ['Jämställdhets- och barnkonsekvensanalys', 'jamstalldhet', 'barn'],
    'ekonomi',
    'synpunkter',
    'underskrifter',
    'bilagor',
    'sandlista',
  ),
  decisionStyle: 'Numrerade meningar',
  decisionOpening: 'föreslås besluta',
  signatureForm: 'Med linje',
  signedElectronically: 'Undertecknas elektroniskt',
  listsItself: false,
  registryLabel: 'Dnr',
  uncertain: [],
}));

/**
 * The municipalities' profiles. Stockholm's is the model report (tjänsteutlåtande, Järva stadsdelsnämnd); the others
 * follow the order and headings of their published tjänsteutlåtanden and tjänsteskrivelser of 2013–2024, and have the four
 * parts that a follow-up must have after the description of the matter.
 */
export const profiles = once((): Readonly<Record<Template, Omit<Profile, 'template'>>> => ({
  Stockholm: {
    ...modelReport(),
    signatureForm: 'Namn utan linje',
    // Some have them right after the proposals, the model report has them last.
    uncertain: ['underskrifter'],
  },
  Göteborg: {
    ...modelReport(),
    sections: sections(
      ['Förslag till beslut', 'beslut'],
      'sammanfattning',
      ['Bedömning ur ekonomisk dimension', 'ekonomi'],
      'ekologi',
      ['Bedömning ur social dimension', 'jamstalldhet', 'barn'],
      'facklig-samverkan',
      'bilagor',
      ['Beskrivning av ärendet', 'arendet'],
      ...followUp,
      'beredning',
      ['Förvaltningens bedömning', 'synpunkter'],
      'underskrifter',
      'sandlista',
    ),
    registryLabel: 'Ärendenummer',
    uncertain: ['ekologi', 'beredning', 'signatureForm'],
  },
  Malmö: {
    ...modelReport(),
    sections: sections(
      'sammanfattning',
      ['Förslag till beslut', 'beslut'],
      ['Beslutsunderlag', 'bilagor'],
      'beslutsplanering',
      'arendet',
      ...followUp,
      'beredning',
      'jamstalldhet',
      'barn',
      'ekonomi',
      ['Förvaltningens bedömning', 'synpunkter'],
      'underskrifter',
      'sandlista',
    ),
    decisionStyle: 'Onumrerade att-satser',
    signatureForm: 'Elektronisk',
    signedElectronically: 'SIGNERAD',
    listsItself: true,
    uncertain: ['decisionStyle', 'signedElectronically', 'beslutsplanering'],
  },
  Uppsala: {
    ...modelReport(),
    sections: sections(
      ['Förslag till beslut', 'beslut'],
      'sammanfattning',
      ['Beredning', 'beredning'],
      ['Föredragning', 'arendet'],
      ...followUp,
      'jamstalldhet',
      'barn',
      'ekonomi',
      ['Förvaltningens bedömning', 'synpunkter'],
      ['Beslutsunderlag', 'bilagor'],
      'underskrifter',
      'sandlista',
    ),
    decisionStyle: 'Att-satser',
    decisionOpening: 'beslutar',
    listsItself: true,
    uncertain: ['decisionStyle', 'decisionOpening', 'underskrifter'],
  },
  Västerås: {
    ...modelReport(),
    sections: sections(
      ['Förslag till beslut', 'beslut'],
      'sammanfattning',
      ['Ärendebeskrivning', 'arendet'],
      ...followUp,
      'beredning',
      ['Beslutsmotivering', 'synpunkter'],
      ['Ekonomisk bedömning', 'ekonomi'],
      ['Hållbar utveckling', 'jamstalldhet', 'barn'],
      'underskrifter',
      'bilagor',
      'sandlista',
    ),
    decisionStyle: 'Passiv',
    uncertain: ['decisionStyle', 'signatureForm'],
  },
  Egen: modelReport(),
}));
