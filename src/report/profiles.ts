import type { Template } from '../figures/municipal-template';
import type { decisionStyles, signaturePlaces } from '../workbook/lists';

export type DecisionStyle = (typeof decisionStyles)[number];
export type SignaturePlace = (typeof signaturePlaces)[number];

/** What a section tells. These are the first parts of block ids, so a name never changes. */
export const sectionContents = [
  'beslut',
  'sammanfattning',
  'arendet',
  'maluppfyllelse',
  'tidsplan-och-budget',
  'ataganden',
  'lardomar',
  'beredning',
  'jamstalldhet',
  'barn',
  'ekonomi',
  'synpunkter',
  'underskrifter',
  'bilagor',
  'sandlista',
] as const;

export type SectionContent = (typeof sectionContents)[number];

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

/** The headings of the model report, used wherever a profile has no heading of its own. */
export const headings: Readonly<Record<SectionContent, string | null>> = {
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
};

function one(content: SectionContent, heading: string | null = headings[content]): ProfileSection {
  return { contents: [content], heading, whenFilled: content === 'ekonomi' };
}

function always(content: SectionContent, heading: string): ProfileSection {
  return { contents: [content], heading, whenFilled: false };
}

function analyses(heading: string): ProfileSection {
  return { contents: ['jamstalldhet', 'barn'], heading, whenFilled: false };
}

const followUp = [one('maluppfyllelse'), one('tidsplan-och-budget'), one('ataganden'), one('lardomar')];

const modelReport = [
  one('beslut'),
  one('sammanfattning'),
  one('arendet'),
  ...followUp,
  one('beredning'),
  analyses('Jämställdhets- och barnkonsekvensanalys'),
  one('ekonomi'),
  one('synpunkter'),
  one('underskrifter'),
  one('bilagor'),
  one('sandlista'),
];

function profile(
  template: Template,
  sections: readonly ProfileSection[],
  decisionStyle: DecisionStyle,
  signaturePlace: SignaturePlace,
  listsItself = false,
): Profile {
  return { template, sections, decisionStyle, signaturePlace, listsItself };
}

/**
 * The municipalities' profiles. Stockholm's is the model report (tjänsteutlåtande, Järva stadsdelsnämnd); the others
 * follow the order and headings of their published tjänsteutlåtanden and tjänsteskrivelser, with the four parts that
 * a follow-up must have told after the description of the matter.
 */
export const profiles: Readonly<Record<Template, Profile>> = {
  Stockholm: profile('Stockholm', modelReport, 'Numrerade meningar', 'Sist'),
  Göteborg: profile(
    'Göteborg',
    [
      one('beslut', 'Förslag till beslut'),
      one('sammanfattning'),
      always('ekonomi', 'Bedömning ur ekonomisk dimension'),
      analyses('Bedömning ur social dimension'),
      one('beredning', 'Samverkan'),
      one('bilagor'),
      one('arendet', 'Beskrivning av ärendet'),
      ...followUp,
      one('synpunkter', 'Förvaltningens bedömning'),
      one('underskrifter'),
      one('sandlista'),
    ],
    'Numrerade meningar',
    'Sist',
  ),
  Malmö: profile(
    'Malmö',
    [
      one('sammanfattning'),
      one('beslut', 'Förslag till beslut'),
      one('bilagor', 'Beslutsunderlag'),
      one('arendet'),
      ...followUp,
      one('beredning'),
      one('jamstalldhet'),
      one('barn'),
      one('ekonomi'),
      one('synpunkter', 'Förvaltningens bedömning'),
      one('underskrifter'),
      one('sandlista'),
    ],
    'Att-satser',
    'Elektronisk',
  ),
  Uppsala: profile(
    'Uppsala',
    [
      one('beslut', 'Förslag till beslut'),
      one('sammanfattning'),
      one('beredning', 'Beredning'),
      one('arendet', 'Föredragning'),
      ...followUp,
      one('jamstalldhet'),
      one('barn'),
      one('ekonomi'),
      one('synpunkter', 'Förvaltningens bedömning'),
      one('bilagor', 'Beslutsunderlag'),
      one('underskrifter'),
      one('sandlista'),
    ],
    'Att-satser',
    'Sist',
    true,
  ),
  Västerås: profile(
    'Västerås',
    [
      one('beslut', 'Förslag till beslut'),
      one('sammanfattning'),
      one('arendet', 'Ärendebeskrivning'),
      ...followUp,
      one('beredning'),
      one('synpunkter', 'Beslutsmotivering'),
      always('ekonomi', 'Ekonomisk bedömning'),
      analyses('Hållbar utveckling'),
      one('underskrifter'),
      one('bilagor'),
      one('sandlista'),
    ],
    'Numrerade meningar',
    'Sist',
  ),
  Egen: profile('Egen', modelReport, 'Numrerade meningar', 'Sist'),
};
