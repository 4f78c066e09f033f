import { aWorkbook } from '../../../builders/a-workbook';
import { day } from '../../../builders/partnership';
import { faultsOf } from './faults-of';

describe('undertakingChecks', () => {
  const undertaken = (text: string) => faultsOf(aWorkbook().with('Åtaganden', 'Åtagande', 2, text));

  it.each(['att lämna bidrag', 'att hålla öppet för barn (7–15 år)', 'att hålla öppet\noch städa'])(
    'takes "%s"',
    (text) => {
      expect(undertaken(text)).toEqual({});
    },
  );

  it.each(['Att lämna bidrag', 'lämna bidrag', 'att lämna bidrag.', 'att', 'attraktiv lokal'])(
    'does not take "%s"',
    (text) => {
      expect(undertaken(text)).toEqual({
        'Åtaganden!C2': { kind: 'not-a-clause', column: 'Åtagande', text },
      });
    },
  );
});

describe('lessonChecks', () => {
  const learnt = (text: string) => faultsOf(aWorkbook().with('Lärdomar', 'Lärdom', 2, text));

  it.each([
    'Barnen har varit med.',
    '”Tillsammans” blev ledordet!',
    '12 barn ledde en grupp.',
    'En förälder sade: ”Det har betytt allt.”',
    'Barnen har varit med. De har planerat.',
  ])('takes "%s"', (text) => {
    expect(learnt(text)).toEqual({});
  });

  it.each(['barnen har varit med.', 'Barnen har varit med', 'Samverkan.'])('does not take "%s"', (text) => {
    expect(learnt(text)).toEqual({
      'Lärdomar!B2': { kind: 'not-a-sentence', column: 'Lärdom', text },
    });
  });

  it('asks how a challenge is worked on where the partnership is to go on', () => {
    const silent = aWorkbook().with('Lärdomar', 'Fortsatt arbete', 3, '');
    expect(faultsOf(silent)).toEqual({
      'Lärdomar!F3': {
        kind: 'required-when',
        column: 'Fortsatt arbete',
        because: {
          sheet: 'Beslutsförslag',
          column: 'Beslutstyp',
          text: 'Uppdra åt förvaltningen att ta fram förslag till ny överenskommelse',
        },
      },
    });
    expect(faultsOf(silent.withoutRow('Beslutsförslag', 3))).toEqual({});
  });
});

describe('followUpChecks', () => {
  it('takes a follow-up on the day of the report and not later', () => {
    expect(faultsOf(aWorkbook().with('Uppföljningar', 'Datum', 2, day('2025-02-10')))).toEqual({});
    expect(faultsOf(aWorkbook().with('Uppföljningar', 'Datum', 2, day('2025-02-11')))).toMatchObject({
      'Uppföljningar!B2': { order: 'until', limit: { sheet: 'Ärende', column: 'Datum', text: '2025-02-10' } },
    });
  });

  it('takes a follow-up of a single day', () => {
    expect(faultsOf(aWorkbook().with('Uppföljningar', 'Avser från', 2, day('2022-12-31')))).toEqual({});
  });

  it('asks who took part in workshops and steering groups, not in written reports', () => {
    expect(faultsOf(aWorkbook().with('Uppföljningar', 'Typ', 2, 'Styrgruppsmöte'))).toMatchObject({
      'Uppföljningar!F2': { because: { column: 'Typ', text: 'Styrgruppsmöte' } },
    });
    expect(faultsOf(aWorkbook().with('Uppföljningar', 'Typ', 2, 'Enkät'))).toEqual({});
  });
});

describe('the types of lessons', () => {
  it('asks for a success and a challenge, and not for a suggestion', () => {
    expect(faultsOf(aWorkbook().withoutRow('Lärdomar', 4))).toEqual({});
    expect(faultsOf(aWorkbook().withoutRow('Lärdomar', 2))).toEqual({
      'Lärdomar!A4': { kind: 'none-of', column: 'Typ', choice: 'Framgångsfaktor' },
    });
  });
});
