import { aWorkbook } from '../builders/a-workbook';
import { officialProse } from './official-prose';
import { findingsOf } from '../iop/rules/findings-at';
import { proseRules } from './prose-rules';
import { placeText } from '../builders/places';

const rules = Object.values(proseRules);
const texts = Object.entries(officialProse);

/** Sections that no rule has requirements of its own for, so that they may hold any prose. */
const sections = ['Bakgrund', 'Måluppfyllelse', 'Tidsplan och budget', 'Lärdomar från partnerskapet'];

const workbooks = {
  complete: aWorkbook(),
  'without figures, and under way': aWorkbook()
    .withKey('Ärende', 'Uppgifter till och med', { date: '2024-09-30' })
    .without('Budget', 'Aktiviteter'),
  'with deviations': aWorkbook()
    .with('Budget', 'Utfall', 2, 900_000)
    .with('Aktiviteter', 'Status', 2, 'Försenad'),
};

describe('the rules on prose', () => {
  it('read at least 3 000 words', () => {
    const words = texts.flatMap(([, text]) => text.split(/\s+/));
    expect(words.length).toBeGreaterThan(3000);
  });

  it.each(Object.entries(workbooks))('find no fault in official prose: %s', (_, workbook) => {
    const alarms = texts.flatMap(([file, text]) =>
      sections.flatMap((section) => {
        const written = workbook.withKey('Texter', section, text);
        return rules
          .flatMap((rule) => findingsOf(rule, written))
          .filter(
            ({ place, severity }) =>
              place.tab === 'Texter' && severity !== 'TIPS' && placeText(place) !== 'Texter!B9',
          )
          .map(
            ({ code, severity, facts }) => `${file} ${section} ${code} ${severity} ${JSON.stringify(facts)}`,
          );
      }),
    );
    expect(alarms).toEqual([]);
  });

  it('find no fault in it as lessons, comments and explanations', () => {
    const sentences = texts.flatMap(([, text]) => text.split(/(?<=\.)\s+/)).filter((text) => text !== '');
    const lessons = sentences.map((text) => ({
      Typ: 'Utmaning',
      Lärdom: text,
      'Lyft av': 'Gemensamt',
      'Konsekvens för tidsplan, budget eller åtagande': 'Nej',
      'Fortsatt arbete': text,
    }));
    const workbook = aWorkbook().withRows('Lärdomar', lessons);
    expect(sentences.length).toBeGreaterThan(200);
    expect(
      rules.flatMap((rule) => findingsOf(rule, workbook)).filter(({ severity }) => severity !== 'TIPS'),
    ).toEqual([]);
  });

  it('find nothing at all in the builder’s workbook', () => {
    expect(rules.flatMap((rule) => findingsOf(rule, aWorkbook()))).toEqual([]);
  });
});
