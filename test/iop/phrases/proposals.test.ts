import { proposalClauses, proposalItems, proposalsSentence } from '../../../src/iop/phrases/proposals';
import type { Workbook } from '../../../src/iop/workbook';
import { aWorkbook } from '../../builders/a-workbook';

function proposing(...wordings: readonly string[]): Workbook {
  return aWorkbook()
    .withRows(
      'Beslutsförslag',
      wordings.map((wording, index) => ({ Nr: index + 1, Beslutstyp: 'Annat', Lydelse: wording })),
    )
    .read().workbook;
}

describe('proposalsSentence', () => {
  it('names the committee in full first and keeps the order and the words', () => {
    const workbook = proposing(
      'Stadsdelsnämnden godkänner rapporten.',
      'Lindby stadsdelsnämnd avslutar partnerskapet',
    );
    expect(proposalsSentence(workbook)).toBe(
      'Förvaltningen föreslår att stadsdelsnämnden godkänner rapporten och att nämnden avslutar partnerskapet.',
    );
  });

  it('sorts by number, not by row', () => {
    const { workbook } = aWorkbook().with('Beslutsförslag', 'Nr', 2, 3).read();
    expect(proposalsSentence(workbook)).toMatch(/^Förvaltningen föreslår att stadsdelsnämnden uppdrar åt /);
  });

  it('parts three proposals with commas', () => {
    const workbook = proposing('Nämnden gör ett.', 'Nämnden gör två.', 'Paragrafen justeras omedelbart.');
    expect(proposalsSentence(workbook)).toBe(
      'Förvaltningen föreslår att stadsdelsnämnden gör ett, att nämnden gör två och att paragrafen justeras omedelbart.',
    );
  });

  it('has one "beslutar" for all att-satser', () => {
    expect(proposalsSentence(proposing('att godkänna rapporten', 'Att avsluta partnerskapet.'))).toBe(
      'Förvaltningen föreslår att stadsdelsnämnden beslutar att godkänna rapporten och att avsluta partnerskapet.',
    );
  });

  it.each([
    [', samt', ','],
    [' samt', ', och'],
    [', samt.', ' och'],
    [';', ', samt att'],
  ])('leaves out what ties a proposal to the next: "%s", "%s"', (first, second) => {
    const wordings = [
      `att godkänna slutrapporten och lägga den till handlingarna${first}`,
      `att uppdra åt förvaltningen att arbeta vidare gemensamt${second}`,
      'att förklara paragrafen omedelbart justerad.',
    ];
    expect(proposalsSentence(proposing(...wordings))).toBe(
      'Förvaltningen föreslår att stadsdelsnämnden beslutar att godkänna slutrapporten och lägga den till handlingarna, att uppdra åt förvaltningen att arbeta vidare gemensamt, samt att förklara paragrafen omedelbart justerad.',
    );
  });

  it('cannot make one sentence of a wording that is no clause', () => {
    expect(proposalsSentence(proposing('Godkänna rapporten.'))).toBeNull();
    expect(proposalsSentence(proposing('Nämnden godkänner. Nämnden avslutar.'))).toBeNull();
  });
});

describe('proposalItems', () => {
  it('keeps the officer\'s own "samt"', () => {
    const [item] = proposalItems(proposing('att godkänna rapporten, samt', 'att avsluta partnerskapet.'));
    expect(item?.runs.map(({ text }) => text).join('')).toBe('att godkänna rapporten, samt');
  });
});

describe('proposalClauses', () => {
  it('moves an adverb before the verb, as a subordinate clause has it', () => {
    expect(proposalClauses(proposing('Stadsdelsnämnden godkänner inte rapporten.'), 'short')).toEqual([
      'nämnden inte godkänner rapporten',
    ]);
  });

  it('puts "beslutar" before an att-sats', () => {
    expect(proposalClauses(proposing('att godkänna rapporten'), 'full')).toEqual([
      'stadsdelsnämnden beslutar att godkänna rapporten',
    ]);
  });

  it('leaves out what ties a whole sentence to the next', () => {
    const workbook = proposing('Nämnden godkänner rapporten, samt', 'Nämnden avslutar partnerskapet, och');
    expect(proposalClauses(workbook, 'short')).toEqual([
      'nämnden godkänner rapporten',
      'nämnden avslutar partnerskapet',
    ]);
  });

  it('repeats a committee that is not called nämnd', () => {
    const { workbook } = aWorkbook()
      .withKey('Ärende', 'Nämnd, kort form', 'kommunstyrelsen')
      .withRows('Beslutsförslag', [
        { Nr: 1, Beslutstyp: 'Annat', Lydelse: 'Kommunstyrelsen godkänner rapporten.' },
      ])
      .read();
    expect(proposalClauses(workbook, 'short')).toEqual(['kommunstyrelsen godkänner rapporten']);
  });
});
