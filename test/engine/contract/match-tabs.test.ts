import { isInputTab, matchTabs } from '../../../src/engine/contract/match-tabs';

describe('matchTabs', () => {
  it.each(['Budget', 'budget', ' BUDGET ', 'Budget:', 'budget *'])('finds the tab %j for Budget', (tab) => {
    expect(matchTabs(['Anteckningar', tab])).toEqual(new Map([['Budget', tab]]));
  });

  it('takes the first of two tabs that match', () => {
    expect(matchTabs([' mål', 'Mål'])).toEqual(new Map([['Mål', ' mål']]));
  });

  it('leaves out the sheets that have no tab', () => {
    expect(matchTabs(['Budgeten', 'Kontroll', ''])).toEqual(new Map());
  });
});

describe('isInputTab', () => {
  it('knows the tabs of the contract from others', () => {
    expect(['Ärende', 'texter:', 'Kontroll', 'Om exemplet'].map(isInputTab)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
