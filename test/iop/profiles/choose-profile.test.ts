import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseProfile } from '../../../src/iop/profiles/choose-profile';
import { profiles, type Profile } from '../../../src/iop/profiles/profiles';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';

function profileOf(workbook: WorkbookBuilder): Profile {
  return chooseProfile(workbook.read().workbook);
}

function headingsOf(profile: Profile): readonly (string | null)[] {
  return profile.sections.map((section) => section.heading);
}

/** The contents of the model report, which no municipality's report is without. */
const everywhere = profiles().Egen.sections.flatMap(({ contents }) => contents);

describe('chooseProfile', () => {
  it('gives Stockholm the headings of the model report in their order', () => {
    expect(headingsOf(profileOf(aWorkbook()))).toEqual([
      'Förvaltningens förslag till beslut',
      'Sammanfattning',
      'Ärendet',
      'Måluppfyllelse',
      'Tidsplan och budget',
      'Uppfyllnad av parternas åtaganden',
      'Lärdomar från partnerskapet',
      'Ärendets beredning',
      'Jämställdhets- och barnkonsekvensanalys',
      'Ekonomiska konsekvenser',
      'Förvaltningens synpunkter och förslag',
      null,
      'Bilagor',
      'Beslutet skickas till',
    ]);
  });

  it.each([
    ['Stockholm', 'Stockholm'],
    ['Stockholms stad', 'Stockholm'],
    ['GÖTEBORGS STAD', 'Göteborg'],
    ['Malmö stad', 'Malmö'],
    ['Uppsala kommun', 'Uppsala'],
    ['Västerås', 'Västerås'],
    ['Region Stockholm', 'Egen'],
    ['Botkyrka', 'Egen'],
  ])('takes the template of %s from Kommun when no setting says otherwise', (municipality, template) => {
    const workbook = aWorkbook()
      .withKey('Inställningar', 'Kommunmall', '')
      .withKey('Ärende', 'Kommun', municipality);
    expect(profileOf(workbook).template).toBe(template);
  });

  it('prefers the setting to the municipality', () => {
    expect(profileOf(aWorkbook().withKey('Inställningar', 'Kommunmall', 'Malmö')).template).toBe('Malmö');
  });

  it('puts the summary first in Malmö', () => {
    const [first, second] = headingsOf(
      profileOf(aWorkbook().withKey('Inställningar', 'Kommunmall', 'Malmö')),
    );
    expect([first, second]).toEqual(['Sammanfattning', 'Förslag till beslut']);
  });

  it.each(['Stockholm', 'Göteborg', 'Malmö', 'Uppsala', 'Västerås', 'Egen'])(
    'has every content once in %s',
    (template) => {
      const { sections } = profileOf(aWorkbook().withKey('Inställningar', 'Kommunmall', template));
      const contents = sections.flatMap((section) => section.contents);
      expect(new Set(contents).size).toBe(contents.length);
      expect(contents).toEqual(expect.arrayContaining(everywhere));
    },
  );

  it('takes headings, order and merging from the setting, and adds the mandatory sections', () => {
    const workbook = aWorkbook().withKey(
      'Inställningar',
      'Avsnitt',
      'I korthet=sammanfattning; Förslag=beslut; Bakgrund=ärendet; Resultat=mål+åtaganden; okänt=annat; Lärdomar från partnerskapet',
    );
    expect(
      profileOf(workbook).sections.map(({ heading, contents }) => [heading, contents.join('+')]),
    ).toEqual([
      ['I korthet', 'sammanfattning'],
      ['Förslag', 'beslut'],
      ['Bakgrund', 'arendet'],
      ['Resultat', 'maluppfyllelse+ataganden'],
      ['Tidsplan och budget', 'tidsplan-och-budget'],
      ['Lärdomar från partnerskapet', 'lardomar'],
      [null, 'underskrifter'],
      ['Bilagor', 'bilagor'],
      ['Beslutet skickas till', 'sandlista'],
    ]);
  });

  it.each(['constructor', 'toString; __proto__', 'Allt=constructor+hasOwnProperty'])(
    'knows no section by the name %s, which any object has',
    (sections) => {
      expect(profileOf(aWorkbook().withKey('Inställningar', 'Avsnitt', sections))).toEqual(
        profileOf(aWorkbook()),
      );
    },
  );

  it('takes a section once that an entry names twice', () => {
    const { sections } = profileOf(
      aWorkbook().withKey('Inställningar', 'Avsnitt', 'Resultat=mål+måluppfyllelse+mål'),
    );
    expect(sections.find(({ heading }) => heading === 'Resultat')?.contents).toEqual(['maluppfyllelse']);
  });

  it('moves the signatures to the decision where the setting says so', () => {
    const { sections } = profileOf(aWorkbook().withKey('Inställningar', 'Underskrifter', 'Efter förslag'));
    expect(sections.slice(0, 2).map(({ contents }) => contents[0])).toEqual(['beslut', 'underskrifter']);
  });

  it('takes the decision style from the setting', () => {
    expect(profileOf(aWorkbook().withKey('Inställningar', 'Beslutsstil', 'Passiv')).decisionStyle).toBe(
      'Passiv',
    );
  });

  it.each([
    ['Sist', '', 'Namn utan linje'],
    ['Elektronisk', '', 'Elektronisk'],
    ['Efter förslag', 'Med linje', 'Med linje'],
    ['Elektronisk', 'Med linje', 'Med linje'],
  ])('signs in Stockholm, by Underskrifter %s and the form "%s", as: %s', (place, form, signed) => {
    const workbook = aWorkbook()
      .withKey('Inställningar', 'Underskrifter', place)
      .withKey('Inställningar', 'Underskrifternas form', form);
    expect(profileOf(workbook).signatureForm).toBe(signed);
  });

  it('makes any municipality’s way out of Egen by Inställningar alone', () => {
    const asMalmö = aWorkbook()
      .withKey('Ärende', 'Kommun', 'Lindby')
      .withKey('Inställningar', 'Kommunmall', 'Egen')
      .withKey(
        'Inställningar',
        'Avsnitt',
        'Sammanfattning; Förslag till beslut=beslut; Beslutsunderlag=bilagor; Beslutsplanering; Ärendet; Måluppfyllelse; ' +
          'Tidsplan och budget; Uppfyllnad av parternas åtaganden; Lärdomar från partnerskapet; Ärendets beredning; ' +
          'Jämställdhetsanalys; Barnkonsekvensanalys; Ekonomiska konsekvenser; Förvaltningens bedömning=synpunkter; ' +
          'Underskrifter; Beslutet skickas till',
      )
      .withKey('Inställningar', 'Beslutsstil', 'Onumrerade att-satser')
      .withKey('Inställningar', 'Inledning till beslut', 'föreslås besluta')
      .withKey('Inställningar', 'Underskrifternas form', 'Elektronisk')
      .withKey('Inställningar', 'Rapporten bland bilagorna', 'Ja')
      .withKey('Inställningar', 'Diarienumrets benämning', 'Dnr');
    const { sections, ...own } = profileOf(asMalmö);
    const { sections: theirs, ...malmö } = profileOf(
      aWorkbook().withKey('Inställningar', 'Kommunmall', 'Malmö'),
    );
    const placed = (list: Profile['sections']) =>
      list.map(({ heading, contents }) => `${heading ?? ''}=${contents.join('+')}`);
    expect(placed(sections)).toEqual(placed(theirs));
    expect({ ...own, template: 'Malmö', uncertain: [], signedElectronically: '' }).toEqual({
      ...malmö,
      uncertain: [],
      signedElectronically: '',
    });
  });

  it('names in what is uncertain only parts of the profile', () => {
    for (const profile of Object.values(profiles())) {
      const known = [...Object.keys(profile), ...profile.sections.flatMap(({ contents }) => contents)];
      expect(profile.uncertain.filter((part) => !known.includes(part))).toEqual([]);
    }
  });

  it('is uncertain of the same municipalities as the handbook', () => {
    const handbook = readFileSync(join(__dirname, '../../../docs/handbok.md'), 'utf8');
    const doubted = Object.entries(profiles()).flatMap(([name, { uncertain }]) =>
      uncertain.length > 0 ? [name] : [],
    );
    expect([...handbook.matchAll(/^- \*\*(\p{L}+):\*\* /gmu)].map(([, name]) => name)).toEqual(doubted);
  });
});
