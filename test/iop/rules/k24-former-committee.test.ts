import { formerCommitteeRule } from '../../../src/iop/rules/k24-former-committee';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { day } from '../../builders/partnership';
import { placeAt } from '../../builders/places';
import { findingsOf } from './findings-at';

const check = (workbook: WorkbookBuilder) => findingsOf(formerCommitteeRule, workbook);
const titled = (workbook: WorkbookBuilder, row: number, title: string) =>
  workbook.with('Överenskommelser', 'Benämning', row, title);

/** The committee was renamed between the signing of the first agreement and the second. */
const renamed = [2, 3, 4].reduce(
  (workbook, row) => workbook.with('Överenskommelser', 'Beslutad av och paragraf', row, ''),
  aWorkbook()
    .with('Parter', 'Tidigare namn', 2, 'Norra Lindby stadsdelsnämnd')
    .with('Parter', 'Namn gäller från', 2, day('2022-07-01')),
);

describe('formerCommitteeRule', () => {
  it('finds nothing where no name has changed, or no agreement names the party', () => {
    expect(check(aWorkbook())).toEqual([]);
    expect(check(renamed)).toEqual([]);
  });

  it('points at an agreement that has the present name from before there was one', () => {
    expect(check(titled(renamed, 2, 'Överenskommelse med Lindby stadsdelsnämnd 2022'))).toEqual([
      {
        code: 'K24',
        severity: 'VARNING',
        place: placeAt('Överenskommelser!B2'),
        facts: {
          kind: 'name-of-another-time',
          written: 'Lindby stadsdelsnämnd',
          right: 'Norra Lindby stadsdelsnämnd',
          signed: '2021-12-05',
          since: '2022-07-01',
        },
      },
    ]);
    const decided = renamed.with(
      'Överenskommelser',
      'Beslutad av och paragraf',
      2,
      'Lindby stadsdelsnämnd, § 14',
    );
    expect(check(decided)).toMatchObject([{ place: placeAt('Överenskommelser!F2') }]);
  });

  it('says of a party that was formed on the day that it was not there', () => {
    const formed = renamed.with('Parter', 'Namnändring', 2, 'Ny nämnd');
    const [found] = check(titled(formed, 2, 'Överenskommelse med Lindby stadsdelsnämnd 2022'));
    expect(found?.facts).toMatchObject({ kind: 'name-before-formed', since: '2022-07-01' });
  });

  it('points at the former name in a later agreement', () => {
    expect(check(titled(renamed, 3, 'Överenskommelse med NORRA Lindby stadsdelsnämnd'))).toMatchObject([
      {
        place: placeAt('Överenskommelser!B3'),
        facts: { written: 'Norra Lindby stadsdelsnämnd', right: 'Lindby stadsdelsnämnd' },
      },
    ]);
  });

  it('accepts the name of the time, and both names together', () => {
    expect(check(titled(renamed, 2, 'Överenskommelse med Norra Lindby stadsdelsnämnd'))).toEqual([]);
    expect(check(titled(renamed, 3, 'Överenskommelse med Lindby stadsdelsnämnd'))).toEqual([]);
    const both = 'Överenskommelse med Lindby stadsdelsnämnd (tidigare Norra Lindby stadsdelsnämnd)';
    expect(check(titled(titled(renamed, 2, both), 3, both))).toEqual([]);
  });

  it('goes by the start where no day of signing is given', () => {
    const unsigned = renamed.with('Överenskommelser', 'Tecknad', 2, '');
    expect(check(titled(unsigned, 2, 'Överenskommelse med Lindby stadsdelsnämnd'))).toMatchObject([
      { facts: { signed: '2022-01-01' } },
    ]);
  });

  it('says nothing of an agreement that the party has no part in, nor without the day of the change', () => {
    const titledWrong = titled(renamed, 2, 'Överenskommelse med Lindby stadsdelsnämnd');
    expect(check(titledWrong.with('Överenskommelser', 'Parter', 2, 'P2'))).toEqual([]);
    expect(check(titledWrong.with('Parter', 'Namn gäller från', 2, ''))).toEqual([]);
  });
});
