import { cellAddress } from '../../../../src/engine/values/place';
import { aWorkbook } from '../../../builders/a-workbook';
import { day } from '../../../builders/partnership';
import { faultsOf } from './faults-of';

const tab = 'Inställningar';
const deMinimis = aWorkbook().with('Överenskommelser', 'Stödgrund', 3, 'De minimis, SGEI (EU 2023/2832)');

describe('settingsChecks', () => {
  it('asks for the rate of the euro and its day where aid is de minimis', () => {
    const because = {
      sheet: 'Överenskommelser',
      column: 'Stödgrund',
      text: 'De minimis, SGEI (EU 2023/2832)',
    };
    expect(faultsOf(deMinimis)).toEqual({
      'Inställningar!B9': { kind: 'required-when', column: 'Eurokurs', because },
      'Inställningar!B10': { kind: 'required-when', column: 'Eurokursdatum', because },
    });
    expect(
      faultsOf(deMinimis.withKey(tab, 'Eurokurs', 11.42).withKey(tab, 'Eurokursdatum', day('2025-01-02'))),
    ).toEqual({});
  });

  it.each([
    ['Tröskel avvikelse, procent', 0.05, '0,05', '5'],
    ['Tröskel avvikelse, procent', 0.075, '0,075', '7,5'],
    ['Tröskel tillfällen, procent', 0.8, '0,8', '80'],
  ])('asks about a percentage that came as a fraction: %s %d', (column, value, text, percent) => {
    const readings = [percent, text].map((one) => ({ kind: 'text', text: `${one} procent` }));
    expect(aWorkbook().withKey(tab, column, value).check()).toMatchObject([
      { severity: 'FEL', facts: { kind: 'ambiguous', column, text, readings } },
    ]);
  });

  it.each([
    ['Tröskel avvikelse, procent', 0],
    ['Tröskel avvikelse, kronor', 0],
    ['Tröskel delvis uppfyllt', 1],
    ['Tröskel försening, dagar', 0],
    ['Tröskel tillfällen, procent', 100],
    ['Minsta grupp', 0],
  ])('takes the limit of %s: %d', (name, value) => {
    expect(faultsOf(aWorkbook().withKey(tab, name, value))).toEqual({});
  });

  it.each(['@lindby.example', 'kultur.lindby.example'])('takes the domain %s', (domain) => {
    const address = `anna@${domain.replace('@', '')}`;
    expect(
      faultsOf(
        aWorkbook().withKey(tab, 'E-postdomän', domain).withKey('Ärende', 'Handläggare, e-post', address),
      ),
    ).toEqual({});
  });
});

describe('checkRecipients', () => {
  const at = 'Inställningar!B13';
  const found = (written: string) =>
    aWorkbook()
      .withKey(tab, 'Mottagare', written)
      .check()
      .map(({ severity, code, place, facts }) => ({
        severity,
        code,
        cell: `${place.tab}!${cellAddress(place)}`,
        facts,
      }));

  it('warns of each recipient that is no address, and of no other', () => {
    const code = 'Inställningar.Mottagare';
    const facts = { kind: 'not-an-address', column: 'Mottagare' };
    expect(found('a@lindby.example; registrator; karin@lindby')).toEqual([
      {
        severity: 'VARNING',
        code,
        cell: at,
        facts: { ...facts, text: 'registrator', problem: 'no-address' },
      },
      {
        severity: 'VARNING',
        code,
        cell: at,
        facts: { ...facts, text: 'karin@lindby', problem: 'not-whole' },
      },
    ]);
  });

  it('takes addresses as mail programs write them', () => {
    expect(found('Karin Berg <Karin.Berg@lindby.example>; mailto:namnd@Östra.example')).toEqual([]);
  });

  it('leaves the report a finished one', () => {
    const book = aWorkbook().withKey(tab, 'Mottagare', 'registrator');
    expect(book.check().filter(({ severity }) => severity === 'FEL')).toEqual([]);
  });
});

describe('textsChecks', () => {
  const silent = aWorkbook().withKey('Texter', 'Ekonomiska konsekvenser', '');

  it('asks for the economy where the report always tells it', () => {
    expect(faultsOf(silent.withKey(tab, 'Kommunmall', 'Västerås'))).toEqual({
      'Texter!B11': {
        kind: 'required-when',
        column: 'Ekonomiska konsekvenser',
        because: { sheet: tab, column: 'Kommunmall', text: 'Västerås' },
      },
    });
    const byName = silent.withKey(tab, 'Kommunmall', '').withKey('Ärende', 'Kommun', 'Göteborgs stad');
    expect(faultsOf(byName)['Texter!B11']).toMatchObject({ because: { sheet: 'Ärende', column: 'Kommun' } });
  });

  it('asks for nothing where the section is left out when empty', () => {
    expect(faultsOf(silent)).toEqual({});
    expect(faultsOf(silent.withKey(tab, 'Kommunmall', 'Malmö'))).toEqual({});
  });
});

describe('checkLeftOut', () => {
  const written = aWorkbook().withKey(
    'Texter',
    'Facklig samverkan',
    'Ärendet har samverkats den 3 februari.',
  );

  it('says of a text for a section that the report lacks that it is left out', () => {
    expect(Object.values(faultsOf(written))).toMatchObject([
      { kind: 'text-left-out', column: 'Facklig samverkan' },
    ]);
  });

  it('has nothing against it where the municipality or the officer has the section', () => {
    expect(faultsOf(written.withKey(tab, 'Avsnitt', 'Sammanfattning; Facklig samverkan'))).toEqual({});
  });
});
