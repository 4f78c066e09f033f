import { undertakingsByParty } from '../../../src/iop/figures/undertakings-by-party';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';

function groups(builder: WorkbookBuilder) {
  return undertakingsByParty(builder.read().workbook).map((group) => ({
    party: group.party?.id.value ?? null,
    total: group.undertakings.length,
    counts: [group.fulfilled, group.partly, group.notFulfilled, group.unknown],
  }));
}

describe('undertakingsByParty', () => {
  it('counts each party’s undertakings by status', () => {
    const builder = aWorkbook()
      .with('Åtaganden', 'Status', 2, 'Delvis uppfyllt')
      .with('Åtaganden', 'Status', 4, '');
    expect(groups(builder)).toEqual([
      { party: 'P1', total: 2, counts: [1, 1, 0, 0] },
      { party: 'P2', total: 1, counts: [0, 0, 0, 1] },
    ]);
  });

  it('keeps a party without undertakings', () => {
    expect(groups(aWorkbook().withoutRow('Åtaganden', 4))[1]).toEqual({
      party: 'P2',
      total: 0,
      counts: [0, 0, 0, 0],
    });
  });

  it('puts undertakings without a known party last', () => {
    expect(groups(aWorkbook().with('Åtaganden', 'Part', 2, 'Okänd förening'))).toEqual([
      { party: 'P1', total: 1, counts: [1, 0, 0, 0] },
      { party: 'P2', total: 1, counts: [1, 0, 0, 0] },
      { party: null, total: 1, counts: [1, 0, 0, 0] },
    ]);
  });

  it('takes a party that is there twice for one', () => {
    const [first, second] = aWorkbook().read().workbook.parties.rows;
    const builder = aWorkbook().withRow('Parter', {
      'Part-ID': second?.id.value ?? '',
      Namn: second?.name.value ?? '',
      Roll: 'Idéburen part',
    });
    expect(first?.id.value).toBe('P1');
    expect(groups(builder)).toEqual([
      { party: 'P1', total: 2, counts: [2, 0, 0, 0] },
      { party: 'P2', total: 1, counts: [1, 0, 0, 0] },
    ]);
  });

  it('knows a party without a Part-ID by its name', () => {
    const [, association] = aWorkbook().read().workbook.parties.rows;
    const builder = aWorkbook()
      .with('Parter', 'Part-ID', 3, '')
      .with('Åtaganden', 'Part', 4, association?.name.value ?? '');
    expect(groups(builder)).toEqual([
      { party: 'P1', total: 2, counts: [2, 0, 0, 0] },
      { party: null, total: 1, counts: [1, 0, 0, 0] },
    ]);
    expect(undertakingsByParty(builder.read().workbook)[1]?.party?.name.value).toBe(association?.name.value);
  });

  it('tells parties with the same Part-ID apart by their names', () => {
    const [committee, association] = aWorkbook().read().workbook.parties.rows;
    const builder = aWorkbook()
      .with('Parter', 'Part-ID', 3, 'P1')
      .with('Åtaganden', 'Part', 2, committee?.name.value ?? '')
      .with('Åtaganden', 'Part', 3, committee?.name.value ?? '')
      .with('Åtaganden', 'Part', 4, association?.name.value ?? '');
    expect(
      undertakingsByParty(builder.read().workbook).map(({ party, undertakings }) => [
        party?.name.value,
        undertakings.length,
      ]),
    ).toEqual([
      [committee?.name.value, 2],
      [association?.name.value, 1],
    ]);
  });
});
