import type { Template } from '../figures/municipal-template';
import { once } from '../once';
import type { decisionStyles, signaturePlaces } from '../workbook/lists';

export type DecisionStyle = (typeof decisionStyles)[number];
export type SignaturePlace = (typeof signaturePlaces)[number];

/**
 * The headings of the model report, used wherever a profile has no heading of its own. The keys say what a section
 * tells; they are the first parts of the blocks' keys, so a name never changes.
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

/** How a municipality wants the report: its sections in order and its ways with decisions and signatures. */
export interface Profile {
  readonly template: Template;
  readonly sections: readonly ProfileSection[];
  readonly decisionStyle: DecisionStyle;
  readonly signaturePlace: SignaturePlace;
  /** The report itself is the first item among the attachments, as in a list "Beslutsunderlag". */
  readonly listsItself: boolean;
}

/** Under a heading of the municipality's own, or by its name alone under that of the model report. */
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
  signaturePlace: 'Sist',
  listsItself: false,
}));

/**
 * The municipalities' profiles. Stockholm's is the model report (tjänsteutlåtande, Järva stadsdelsnämnd); the others
 * follow the order and headings of their published tjänsteutlåtanden and tjänsteskrivelser, with the four parts that
 * a follow-up must have told after the description of the matter.
 */
export const profiles = once((): Readonly<Record<Template, Omit<Profile, 'template'>>> => ({
  Stockholm: modelReport(),
  Göteborg: {
    ...modelReport(),
    sections: sections(
      ['Förslag till beslut', 'beslut'],
      'sammanfattning',
      ['Bedömning ur ekonomisk dimension', 'ekonomi'],
      ['Bedömning ur social dimension', 'jamstalldhet', 'barn'],
      ['Samverkan', 'beredning'],
      'bilagor',
      ['Beskrivning av ärendet', 'arendet'],
      ...followUp,
      ['Förvaltningens bedömning', 'synpunkter'],
      'underskrifter',
      'sandlista',
    ),
  },
  Malmö: {
    sections: sections(
      'sammanfattning',
      ['Förslag till beslut', 'beslut'],
      ['Beslutsunderlag', 'bilagor'],
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
    decisionStyle: 'Att-satser',
    signaturePlace: 'Elektronisk',
    listsItself: false,
  },
  Uppsala: {
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
    signaturePlace: 'Sist',
    listsItself: true,
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
  },
  Egen: modelReport(),
}));
