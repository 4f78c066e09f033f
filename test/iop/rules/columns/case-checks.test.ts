import { aWorkbook } from '../../../builders/a-workbook';
import { faultsOf } from './faults-of';

const withDepartment = (department: string, preparedWithin: string) =>
  aWorkbook()
    .withKey('Ärende', 'Avdelning eller enhet', department)
    .withKey('Ärende', 'Ärendet har beretts inom', preparedWithin);

describe('caseChecks', () => {
  it('says which department the case was prepared within instead', () => {
    expect(faultsOf(withDepartment('Socialavdelningen', 'kulturavdelningen'))).toEqual({
      'Ärende!B5': {
        kind: 'conflict',
        column: 'Avdelning eller enhet',
        text: 'Socialavdelningen',
        other: { sheet: 'Ärende', column: 'Ärendet har beretts inom', text: 'kulturavdelningen' },
      },
    });
  });

  it.each([
    ['in another form', withDepartment('Avdelning kultur och fritid', 'avdelningen för kultur och fritid')],
    ['among others', withDepartment('Kulturavdelningen', 'kulturavdelningen och ekonomiavdelningen')],
    [
      "in the officer's own text",
      withDepartment('Kulturavdelningen', 'förvaltningen').withKey(
        'Texter',
        'Ärendets beredning',
        'Kulturavdelningen har berett ärendet.',
      ),
    ],
  ])('takes a department %s', (_form, workbook) => {
    expect(faultsOf(workbook)).toEqual({});
  });

  it.each(['08-508 00 000', '0612345678', '031-365 00 00'])('takes the telephone number %s', (number) => {
    expect(faultsOf(aWorkbook().withKey('Ärende', 'Handläggare, telefon', number))).toEqual({});
  });

  it.each(['8-508 00 000', '08-5', '08-508 00 000 anknytning 12'])(
    'does not take the telephone number %s',
    (number) => {
      expect(faultsOf(aWorkbook().withKey('Ärende', 'Handläggare, telefon', number))).toEqual({
        'Ärende!B10': {
          kind: 'wrong-form',
          column: 'Handläggare, telefon',
          text: number,
          example: '08-508 00 000',
        },
      });
    },
  );

  it('takes an address at a domain under the municipality, and any where none is set', () => {
    expect(
      faultsOf(aWorkbook().withKey('Ärende', 'Handläggare, e-post', 'Anna.Ek@Kultur.Lindby.example')),
    ).toEqual({});
    const anywhere = aWorkbook().withKey('Inställningar', 'E-postdomän', '');
    expect(faultsOf(anywhere.withKey('Ärende', 'Handläggare, e-post', 'anna@norrby.example'))).toEqual({});
  });

  it('does not take a domain that only ends alike', () => {
    const faults = faultsOf(aWorkbook().withKey('Ärende', 'Handläggare, e-post', 'anna@nylindby.example'));
    expect(faults['Ärende!B11']).toMatchObject({ kind: 'conflict' });
  });

  it('takes a title of 120 characters, counted as a reader counts them', () => {
    expect(faultsOf(aWorkbook().withKey('Ärende', 'Rubrik', 'å'.repeat(120)))).toEqual({});
    expect(faultsOf(aWorkbook().withKey('Ärende', 'Rubrik', '😀'.repeat(121)))).toEqual({
      'Ärende!B15': {
        kind: 'wrong-length',
        column: 'Rubrik',
        unit: 'characters',
        length: 121,
        least: 1,
        most: 120,
      },
    });
  });
});

describe('checkConsultation', () => {
  it.each(['Kulturgården och hyresgästerna', 'P1', 'stadsdelsnämnden', ''])(
    'asks for the association where %j is consulted',
    (those) => {
      const workbook = aWorkbook().withKey('Ärende', 'Samråd med', those);
      expect(faultsOf(workbook)['Ärende!B18']).toEqual({
        kind: 'not-consulted',
        column: 'Samråd med',
        parties: ['Föreningen Kulturgården'],
      });
    },
  );

  it.each(['föreningen', 'FÖRENINGEN KULTURGÅRDEN', 'P2', 'hyresgästerna, föreningen kulturgården m.fl.'])(
    'takes %s',
    (those) => {
      expect(faultsOf(aWorkbook().withKey('Ärende', 'Samråd med', those))).toEqual({});
    },
  );

  it('is silent where the tab is missing, or no party could be consulted', () => {
    expect(faultsOf(aWorkbook().without('Ärende'))['Ärende!A1']).toBeUndefined();
    expect(faultsOf(aWorkbook().withKey('Ärende', 'Samråd med', '').withRows('Parter', []))).toEqual({});
  });
});
