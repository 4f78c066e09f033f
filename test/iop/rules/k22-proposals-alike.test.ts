import { proposalsAlikeRule } from '../../../src/iop/rules/k22-proposals-alike';
import { aWorkbook } from '../../builders/a-workbook';
import { factsOf, linesOf } from './findings-at';

const approve =
  'Förvaltningen föreslår att stadsdelsnämnden godkänner slutrapporten och lägger den till handlingarna.';
const renew =
  'Förvaltningen föreslår också att nämnden uppdrar åt förvaltningen att senast den 31 maj 2025 återkomma med förslag till en ny överenskommelse.';
const opinion = 'Förvaltningens synpunkter och förslag';

const saying = (text: string, key = opinion) => aWorkbook().withKey('Texter', key, text);

describe('proposalsAlikeRule', () => {
  it('finds nothing where the texts are composed or propose the same', () => {
    expect(linesOf(proposalsAlikeRule, aWorkbook())).toEqual([]);
    expect(
      linesOf(proposalsAlikeRule, saying(`Partnerskapet har fungerat väl. ${approve} ${renew}`)),
    ).toEqual([]);
    expect(linesOf(proposalsAlikeRule, saying(`${approve} ${renew}`, 'Sammanfattning'))).toEqual([]);
  });

  it('reads a list that is led in', () => {
    const list =
      'Förvaltningen föreslår följande:\n– att slutrapporten godkänns och läggs till handlingarna\n– att förvaltningen senast den 31 maj 2025 återkommer med en ny överenskommelse';
    expect(linesOf(proposalsAlikeRule, saying(list))).toEqual([]);
  });

  it.each([
    [approve, ['en ny överenskommelse', '31 maj 2025'], []],
    [renew, ['godkänner förvaltningens slutrapport', 'lägger den till handlingarna'], []],
    [
      'Förvaltningen föreslår att nämnden godkänner slutrapporten. ' + renew,
      ['lägger den till handlingarna'],
      [],
    ],
    [`${approve} ${renew} Förvaltningen föreslår att överenskommelsen förlängs.`, [], ['förlängs']],
  ])('finds what "%s" lacks or adds', (text, missing, added) => {
    expect(linesOf(proposalsAlikeRule, saying(text))).toEqual(['K22 VARNING Texter!B12 proposals-differ']);
    expect(factsOf(proposalsAlikeRule, saying(text))).toEqual([
      { kind: 'proposals-differ', section: opinion, missing, added },
    ]);
  });

  it('finds another order', () => {
    expect(factsOf(proposalsAlikeRule, saying(`${renew} ${approve}`))).toEqual([
      { kind: 'proposals-differ', section: opinion, missing: [], added: [] },
    ]);
  });

  it('finds another day, and a day that is left out', () => {
    const other = renew.replace('31 maj', '30 juni');
    const none = renew.replace(' senast den 31 maj 2025', '');
    expect(factsOf(proposalsAlikeRule, saying(`${approve} ${other}`))).toEqual([
      { kind: 'proposals-differ', section: opinion, missing: ['31 maj 2025'], added: ['30 juni 2025'] },
    ]);
    expect(factsOf(proposalsAlikeRule, saying(`${approve} ${none}`))).toEqual([
      { kind: 'proposals-differ', section: opinion, missing: ['31 maj 2025'], added: [] },
    ]);
  });

  it('wants proposals in an own summary in Stockholm, and not where the summary never tells them', () => {
    const summary = saying('Partnerskapet har fungerat väl.', 'Sammanfattning');
    expect(linesOf(proposalsAlikeRule, summary)).toEqual(['K22 VARNING Texter!B2 proposals-differ']);
    expect(linesOf(proposalsAlikeRule, summary.withKey('Inställningar', 'Kommunmall', 'Göteborg'))).toEqual(
      [],
    );
    expect(
      linesOf(proposalsAlikeRule, summary.withPlacement('Sammanfattning', 'Efter den automatiska texten')),
    ).toEqual([]);
  });
});
