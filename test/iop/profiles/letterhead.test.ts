import { composeLetterhead } from '../../../src/iop/profiles/letterhead';
import { aWorkbook } from '../../builders/a-workbook';

describe('composeLetterhead', () => {
  it('holds the values of the page header', () => {
    expect(composeLetterhead(aWorkbook().read().workbook, false)).toEqual({
      Status: '',
      Förvaltning: 'Lindby stadsdelsförvaltning',
      Avdelning: 'Avdelningen för kultur och fritid',
      Dokumenttyp: 'Tjänsteutlåtande',
      Diarienummer: 'LIN 2025/12',
      Datum: '2025-02-10',
      Handläggare: 'Anna Ek',
      Telefon: '08-508 00 000',
      'E-post': 'anna.ek@lindby.example',
      Nämnd: 'Lindby stadsdelsnämnd',
    });
  });

  it('marks in a draft what is missing or cannot be read', () => {
    const { workbook } = aWorkbook()
      .withKey('Ärende', 'Diarienummer', '')
      .withKey('Ärende', 'Datum', 'i morgon')
      .withKey('Ärende', 'Handläggare, telefon', '')
      .read();
    expect(composeLetterhead(workbook, true)).toMatchObject({
      Status: 'UTKAST',
      Diarienummer: '[Diarienummer saknas]',
      Datum: '[Datum går inte att läsa]',
      Telefon: '',
    });
  });

  it('leaves a missing department empty in a finished report', () => {
    const { workbook } = aWorkbook().withKey('Ärende', 'Avdelning eller enhet', '').read();
    expect(composeLetterhead(workbook, false).Avdelning).toBe('');
  });
});
