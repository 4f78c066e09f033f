import { datedFollowUps } from '../../../src/iop/phrases/follow-ups';
import { aWorkbook } from '../../builders/a-workbook';

describe('datedFollowUps', () => {
  it('has the day in words, in order of time, without those that have no date', () => {
    const { workbook } = aWorkbook()
      .withRows('Uppföljningar', [
        { Typ: 'Enkät', Datum: { date: '2024-05-14' } },
        { Typ: 'Delårsrapport' },
        { Typ: 'Styrgruppsmöte', Datum: { date: '2022-06-01' } },
      ])
      .read();
    expect(datedFollowUps(workbook).map(({ type, day }) => [type.value, day])).toEqual([
      ['Styrgruppsmöte', 'den 1\u00a0juni\u00a02022'],
      ['Enkät', 'den 14\u00a0maj\u00a02024'],
    ]);
  });
});
