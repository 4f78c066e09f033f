import { proposalFormRule } from '../../../src/iop/rules/k22-proposal-form';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { placeText } from '../../builders/places';
import { findingsOf } from './findings-at';

const NEW = 'Uppdra åt förvaltningen att ta fram förslag till ny överenskommelse';

function found(workbook: WorkbookBuilder): readonly string[] {
  return findingsOf(proposalFormRule, workbook).map(({ code, severity, place, facts }) => {
    const what = typeof facts.wanted === 'string' ? facts.wanted : facts.kind;
    return `${code} ${severity} ${placeText(place)} ${what}`;
  });
}

function formOf(wording: string, type = 'Annat', workbook: WorkbookBuilder = aWorkbook()) {
  return found(
    workbook.with('Beslutsförslag', 'Beslutstyp', 3, type).with('Beslutsförslag', 'Lydelse', 3, wording),
  );
}

describe('proposalFormRule', () => {
  it('finds nothing in proposals of good form', () => {
    expect(found(aWorkbook())).toEqual([]);
    expect(formOf('Nämnden beslutar att avslå ansökan.')).toEqual([]);
    expect(formOf('Paragrafen justeras omedelbart.', 'Omedelbar justering')).toEqual([]);
  });

  it.each([
    ['Stadsdelsnämnden noterar redovisningen', 'VARNING', 'stop'],
    ['Redovisningen noteras.', 'VARNING', 'beginning'],
    ['stadsdelsnämnden noterar redovisningen.', 'VARNING', 'beginning'],
    ['att notera redovisningen.', 'VARNING', 'beginning'],
    [
      'Stadsdelsnämnden noterar redovisningen och uppdrar åt förvaltningen att återkomma.',
      'VARNING',
      'one-act',
    ],
    ['Stadsdelsnämnden noterar rapporten. Föreningen ska informeras.', 'VARNING', 'one-act'],
    ['Stadsdelsnämnden uppdrar till förvaltningen att följa frågan.', 'TIPS', 'proposal-assigns-till'],
  ])('finds the form of "%s"', (wording, severity, fault) => {
    expect(formOf(wording)).toEqual([`K22 ${severity} Beslutsförslag!C3 ${fault}`]);
  });

  it('wants an att-sats, with or without full stop, where the municipality writes them', () => {
    const malmö = aWorkbook()
      .withKey('Inställningar', 'Kommunmall', 'Malmö')
      .with('Beslutsförslag', 'Lydelse', 2, 'att godkänna slutrapporten och lägga den till handlingarna');
    expect(formOf('att notera redovisningen', 'Annat', malmö)).toEqual([]);
    expect(formOf('Nämnden noterar redovisningen.', 'Annat', malmö)).toEqual([
      'K22 VARNING Beslutsförslag!C3 beginning',
    ]);
  });

  it('wants no subject in the passive', () => {
    const passive = aWorkbook().withKey('Inställningar', 'Beslutsstil', 'Passiv');
    expect(formOf('Redovisningen noteras.', 'Annat', passive).slice(1)).toEqual([]);
    expect(formOf('Stadsdelsnämnden noterar redovisningen.', 'Annat', passive)).toContain(
      'K22 VARNING Beslutsförslag!C3 passive',
    );
    expect(formOf('att redovisningen noteras', 'Annat', passive)).toContain(
      'K22 VARNING Beslutsförslag!C3 passive',
    );
  });

  it.each([
    [NEW, 'Stadsdelsnämnden uppdrar åt förvaltningen att återkomma med en ny överenskommelse.', 'date'],
    ['Avsluta partnerskapet', 'Stadsdelsnämnden beslutar att partnerskapet upphör.', 'date'],
    [
      'Återkräva medel',
      'Stadsdelsnämnden uppdrar åt förvaltningen att återkräva oförbrukade medel.',
      'amount',
    ],
  ])('asks for what %s needs', (type, wording, fault) => {
    expect(formOf(wording, type)).toEqual([`K22 VARNING Beslutsförslag!C3 ${fault}`]);
  });

  it.each([
    [
      NEW,
      'Stadsdelsnämnden uppdrar åt förvaltningen att senast den 1 mars 2025 återkomma med en ny överenskommelse.',
    ],
    [
      NEW,
      'Stadsdelsnämnden uppdrar åt förvaltningen att under det första kvartalet 2025 återkomma med en ny överenskommelse.',
    ],
    ['Återkräva medel', 'Stadsdelsnämnden uppdrar åt förvaltningen att återkräva 25 000 kronor.'],
  ])('is content when it is there: %s', (type, wording) => {
    expect(formOf(wording, type)).toEqual([]);
  });

  it('compares the days of a prolongation with its columns', () => {
    const prolonged = aWorkbook()
      .with('Beslutsförslag', 'Gäller från', 3, { date: '2025-01-01' })
      .with('Beslutsförslag', 'Gäller till', 3, { date: '2025-12-31' });
    const until = (day: string) =>
      formOf(
        `Stadsdelsnämnden godkänner att överenskommelsen förlängs från och med den 1 januari 2025 till och med den ${day}.`,
        'Förlänga överenskommelsen',
        prolonged,
      );
    expect(until('31 december 2025')).toEqual([]);
    expect(until('31 mars 2026')).toEqual(['K22 VARNING Beslutsförslag!C3 date']);
  });
});
