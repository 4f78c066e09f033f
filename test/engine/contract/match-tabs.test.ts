import { isInputTab, matchTabs } from '../../../src/engine/contract/match-tabs';

const sheets = [{ name: 'Mål' }, { name: 'Budget' }, { name: 'Texter' }];

describe('matchTabs', () => {
  it.each(['Budget', 'budget', ' BUDGET ', 'Budget:', 'budget *'])('finds the tab %j for Budget', (tab) => {
    expect(matchTabs(sheets, ['Anteckningar', tab])).toEqual(new Map([['Budget', tab]]));
  });

  it('takes the first of two tabs that match', () => {
    expect(matchTabs(sheets, [' mål', 'Mål'])).toEqual(new Map([['Mål', ' mål']]));
  });

  it('leaves out the sheets that have no tab', () => {
    expect(matchTabs(sheets, ['Budgeten', 'Kontroll', ''])).toEqual(new Map());
  });
});

describe('isInputTab', () => {
  it('knows the tabs of the contract from others', () => {
    expect(['Mål', 'texter:', 'Kontroll', 'Om exemplet'].map((name) => isInputTab(sheets, name))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
