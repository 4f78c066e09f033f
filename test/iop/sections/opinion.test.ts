import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { noticed } from '../../builders/changed-agreements';
import { day } from '../../builders/partnership';
import { sectionText } from '../report-text';

function opinion(workbook: WorkbookBuilder): readonly string[] {
  const withoutSigners = workbook.withRows('Underskrifter', []);
  return sectionText(withoutSigners.read().workbook, 'Förvaltningens synpunkter och förslag').split('\n');
}

describe('composeOpinion', () => {
  it('has the expiry, and each proposal in its own sentence after its reason', () => {
    expect(opinion(aWorkbook())).toEqual([
      'Den senaste överenskommelsen löpte ut den 31~december~2024. Förvaltningen föreslår att nämnden godkänner förvaltningens slutrapport och lägger den till handlingarna. Överenskommelsen har löpt ut och parterna vill fortsätta. Förvaltningen föreslår därför också att nämnden uppdrar åt förvaltningen att senast den 31~maj~2025 återkomma med förslag till en ny överenskommelse om IOP med Föreningen Kulturgården.',
    ]);
  });

  it('has the expiry of an agreement whose start is missing, and none while an end is not known', () => {
    const expiry = (heading: string) =>
      opinion(aWorkbook().with('Överenskommelser', heading, 4, ''))[0]?.split('. ')[0];
    expect([expiry('Startdatum'), expiry('Slutdatum')]).toEqual([
      'Den senaste överenskommelsen löpte ut den 31~december~2024',
      'Förvaltningen föreslår att nämnden godkänner förvaltningens slutrapport och lägger den till handlingarna',
    ]);
  });

  it('leaves the expiry to a reason that says it', () => {
    const reason = 'Överenskommelsen löpte ut den 31 december 2024, och parterna vill fortsätta.';
    const [text = ''] = opinion(aWorkbook().with('Beslutsförslag', 'Motivering', 3, reason));
    expect(text).toMatch(/^Förvaltningen föreslår .+ Överenskommelsen löpte ut den 31~december~2024, och/);
    const other = 'Medlen användes inte före den 31 december 2024.';
    const [kept = ''] = opinion(aWorkbook().with('Beslutsförslag', 'Motivering', 3, other));
    expect(kept).toMatch(/^Den senaste överenskommelsen löpte ut /);
  });

  it.each([
    ['2024-10-15', 'Den nuvarande överenskommelsen löper ut den 31~december~2024. '],
    ['2024-12-31', 'Den nuvarande överenskommelsen löper ut den 31~december~2024. '],
    ['2025-01-01', 'Den senaste överenskommelsen löpte ut den 31~december~2024. '],
  ])('has the expiry as of %s', (date, opening) => {
    expect(opinion(aWorkbook().withKey('Ärende', 'Datum', day(date)))[0]?.startsWith(opening)).toBe(true);
  });

  it('has the last day of a single agreement when the report has no date', () => {
    const workbook = aWorkbook()
      .withoutRow('Överenskommelser', 4)
      .withoutRow('Överenskommelser', 3)
      .withKey('Ärende', 'Datum', '')
      .withKey('Ärende', 'Uppgifter till och med', '');
    expect(opinion(workbook)[0]).toMatch(/^Överenskommelsens sista dag är den 31~december~2022\. /);
  });

  it('varies the opening of the third proposal and the last', () => {
    const workbook = aWorkbook().withRows(
      'Beslutsförslag',
      ['ett', 'två', 'tre', 'fyra'].map((what, index) => ({
        Nr: index + 1,
        Lydelse: `Nämnden gör ${what}.`,
      })),
    );
    expect(opinion(workbook)[0]).toMatch(
      /Förvaltningen föreslår att nämnden gör ett\. Förvaltningen föreslår också att nämnden gör två\. Vidare föreslår förvaltningen att nämnden gör tre\. Slutligen föreslår förvaltningen att nämnden gör fyra\.$/,
    );
  });

  it('has the officer’s own text instead', () => {
    const workbook = aWorkbook().withKey(
      'Texter',
      'Förvaltningens synpunkter och förslag',
      'Egen bedömning.',
    );
    expect(opinion(workbook)).toEqual(['Egen bedömning.']);
  });

  it('says of an agreement that ended early that it did, and not that it ran out', () => {
    expect(opinion(noticed())[0]).toMatch(/^Den senaste överenskommelsen upphörde den 30~juni~2024\. /);
  });
});
