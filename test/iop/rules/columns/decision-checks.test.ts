import { aWorkbook } from '../../../builders/a-workbook';
import { day } from '../../../builders/partnership';
import { faultsOf } from './faults-of';

const tab = 'Beslutsförslag';
const proposed = (type: string) =>
  aWorkbook().with(tab, 'Beslutstyp', 3, type).with(tab, 'Motivering', 3, '');
const renewal = 'Uppdra åt förvaltningen att ta fram förslag till ny överenskommelse';

describe('proposalChecks', () => {
  it('asks for no reason where the data give it', () => {
    const reasoned = 'Förvaltningen föreslår en ny överenskommelse, eftersom partnerskapet når målen.';
    const own = proposed(renewal).withKey('Texter', 'Förvaltningens synpunkter och förslag', reasoned);
    expect(faultsOf(own)['Beslutsförslag!D3']).toBeUndefined();
    const failed = proposed('Avsluta partnerskapet')
      .with('Mål', 'Bedömning', 2, 'Inte uppfyllt')
      .with('Mål', 'Kommentar', 2, 'Kurserna ställdes in.');
    expect(faultsOf(failed)).toEqual({});
    const unreported = proposed('Uppdra åt förvaltningen att återkomma med komplettering').with(
      'Överenskommelser',
      'Återrapporterad',
      4,
      '',
    );
    expect(faultsOf(unreported)['Beslutsförslag!D3']).toBeUndefined();
  });

  it.each([
    ['a new agreement', proposed(renewal)],
    ['an end after goals that were met', proposed('Avsluta partnerskapet')],
    ['more of what did not succeed', proposed(renewal).with('Mål', 'Bedömning', 2, 'Inte uppfyllt')],
    ['a supplement to what is complete', proposed('Uppdra åt förvaltningen att återkomma med komplettering')],
    ['money back', proposed('Återkräva medel')],
    ['immediate approval of the minutes', proposed('Omedelbar justering')],
    ['anything else', proposed('Annat')],
  ])('asks for the reason for %s', (_proposal, workbook) => {
    expect(faultsOf(workbook)['Beslutsförslag!D3']).toMatchObject({
      kind: 'required-when',
      column: 'Motivering',
      because: { sheet: tab, column: 'Beslutstyp' },
    });
  });

  it('asks from when and until when an agreement is prolonged', () => {
    const prolonged = aWorkbook()
      .with(tab, 'Beslutstyp', 3, 'Förlänga överenskommelsen')
      .with(tab, 'Gäller från', 3, '');
    expect(Object.keys(faultsOf(prolonged))).toEqual(['Beslutsförslag!E3', 'Beslutsförslag!F3']);
    const until = prolonged
      .with(tab, 'Gäller från', 3, day('2025-01-01'))
      .with(tab, 'Gäller till', 3, day('2025-01-01'));
    expect(faultsOf(until)).toEqual({});
    expect(faultsOf(until.with(tab, 'Gäller till', 3, day('2024-12-31')))).toMatchObject({
      'Beslutsförslag!F3': { kind: 'out-of-order', order: 'from' },
    });
  });
});

describe('signatureChecks', () => {
  it('takes the administration of the case, case apart', () => {
    expect(
      faultsOf(aWorkbook().with('Underskrifter', 'Förvaltning', 2, 'LINDBY stadsdelsförvaltning')),
    ).toEqual({});
    expect(faultsOf(aWorkbook().with('Underskrifter', 'Förvaltning', 2, 'Norrby'))).toEqual({
      'Underskrifter!D2': {
        kind: 'conflict',
        column: 'Förvaltning',
        text: 'Norrby',
        other: { sheet: 'Ärende', column: 'Förvaltning', text: 'Lindby stadsdelsförvaltning' },
      },
    });
  });
});

describe('the numbers of proposals', () => {
  it('finds the hole in the numbering', () => {
    expect(faultsOf(aWorkbook().with(tab, 'Nr', 3, 4))).toEqual({
      'Beslutsförslag!A3': { kind: 'number-gap', column: 'Nr', text: '4' },
    });
  });
});
