import { waitsForStart } from '../../../src/engine/checks/not-started';
import { placeAt } from '../../builders/places';

const sheet = (name: string, empty: boolean, required = true) => ({ name, tab: name, empty, required });
const lacks = (place: string, kind: string) => ({ place: placeAt(place), facts: { kind } });

describe('waitsForStart', () => {
  const someStarted = waitsForStart(
    [sheet('Ärende', false), sheet('Mål', true), sheet('Budget', true, false)],
    ['title-empty'],
  );

  it('is true of what a required tab lacks while nothing is filled in there', () => {
    expect(someStarted(lacks('Mål!A2', 'no-rows'))).toBe(true);
    expect(someStarted(lacks('Mål!B2', 'required'))).toBe(true);
    expect(someStarted(lacks('Mål!B2', 'title-empty'))).toBe(true);
  });

  it('is false of a tab where anything is filled in, and of an optional one', () => {
    expect(someStarted(lacks('Ärende!B2', 'required'))).toBe(false);
    expect(someStarted(lacks('Budget!A1', 'no-rows'))).toBe(false);
  });

  it('is false of what is wrong with the tab itself', () => {
    for (const kind of ['sheet-missing', 'column-missing', 'names-unknown', 'identity-number'])
      expect(someStarted(lacks('Mål!A1', kind))).toBe(false);
  });

  it('is true of an optional tab too while no required one is started', () => {
    const noneStarted = waitsForStart([sheet('Mål', true), sheet('Budget', true, false)], []);
    expect(noneStarted(lacks('Budget!A1', 'no-rows'))).toBe(true);
  });
});
