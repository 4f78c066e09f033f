import { composeLetterhead } from '../../../src/iop/profiles/letterhead';
import { chooseProfile } from '../../../src/iop/profiles/choose-profile';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';

function letterheadOf(builder: WorkbookBuilder, draft = false) {
  const { workbook } = builder.read();
  return composeLetterhead(workbook, { draft, profile: chooseProfile(workbook) });
}

describe('composeLetterhead', () => {
  it('holds the values of the page header', () => {
    expect(letterheadOf(aWorkbook())).toEqual({
      Status: '',
      Förvaltning: 'Lindby stadsdelsförvaltning',
      Avdelning: 'Avdelningen för kultur och fritid',
      Dokumenttyp: 'Tjänsteutlåtande',
      'Etikett för Diarienummer': 'Dnr',
      Diarienummer: 'LIN 2025/12',
      Datum: '2025-02-10',
      Handläggare: 'Anna Ek',
      Telefon: '08-508 00 000',
      'E-post': 'anna.ek@lindby.example',
      Nämnd: 'Lindby stadsdelsnämnds sammanträde den 6\u00a0mars\u00a02025',
    });
  });

  it('marks in a draft what is missing or cannot be read', () => {
    const gaps = aWorkbook()
      .withKey('Ärende', 'Diarienummer', '')
      .withKey('Ärende', 'Datum', 'i morgon')
      .withKey('Ärende', 'Handläggare, telefon', '');
    expect(letterheadOf(gaps, true)).toMatchObject({
      Status: 'UTKAST',
      Diarienummer: '[Diarienummer saknas]',
      Datum: '[Datum går inte att läsa]',
      Telefon: '',
    });
  });

  it('leaves a missing department empty in a finished report', () => {
    expect(letterheadOf(aWorkbook().withKey('Ärende', 'Avdelning eller enhet', '')).Avdelning).toBe('');
  });

  it('calls the registry number what the municipality does, or the setting', () => {
    const göteborg = aWorkbook().withKey('Inställningar', 'Kommunmall', 'Göteborg');
    expect(letterheadOf(göteborg)['Etikett för Diarienummer']).toBe('Ärendenummer');
    const own = göteborg.withKey('Inställningar', 'Diarienumrets benämning', 'Diarienr');
    expect(letterheadOf(own)['Etikett för Diarienummer']).toBe('Diarienr');
  });

  it.each([
    ['Lindby stadsdelsnämnd', '', 'Lindby stadsdelsnämnd'],
    ['Nämnden i Lindby (fiktiv)', { date: '2025-03-06' }, 'Nämnden i Lindby (fiktiv)'],
  ])('names %s alone where no meeting can follow the name', (committee, meeting, shown) => {
    const book = aWorkbook()
      .withKey('Ärende', 'Nämnd, fullständigt namn', committee)
      .withKey('Ärende', 'Sammanträdesdatum', meeting);
    expect(letterheadOf(book).Nämnd).toBe(shown);
  });
});
