import { accountFor, type Causes } from '../../../src/engine/merge/ledger';

const ref = (block: string) => ({ block, unit: 'text' });
const causes: Causes = {
  entries: [{ key: 'budget|1|utfall', before: ['412000', '412 000'], after: ['418500', '418 500'] }],
  entriesOf: (block) => (block.startsWith('ekonomi.') ? ['budget|1|utfall'] : []),
  isDraftChanged: false,
  isOtherPhrasing: false,
};

describe('accountFor', () => {
  it('accounts for a figure by the entry that says it', () => {
    const change = { ref: ref('ekonomi.1'), before: 'Utfall 412 000 kronor', after: 'Utfall 418 500 kronor' };
    expect(accountFor([change], causes)).toEqual({
      accounts: [{ ...change, cause: 'entry', entries: ['budget|1|utfall'] }],
      unaccounted: [],
    });
  });

  it('accounts for a sum as following of the entries that its section is made of', () => {
    const change = { ref: ref('ekonomi.summa'), before: '900', after: '1 000' };
    expect(accountFor([change], causes).accounts).toEqual([
      { ...change, cause: 'follows', entries: ['budget|1|utfall'] },
    ]);
  });

  it('does not account for what no changed entry has to do with', () => {
    const change = { ref: ref('larande.1'), before: 'ett', after: 'två' };
    expect(accountFor([change], causes)).toEqual({ accounts: [], unaccounted: [ref('larande.1')] });
  });

  it('accounts for it by the phrasing where the report was put otherwise by another add-on', () => {
    const change = { ref: ref('larande.1'), before: 'ett', after: 'två' };
    const sum = { ref: ref('ekonomi.summa'), before: '900', after: '1 000' };
    const { accounts } = accountFor([change, sum], { ...causes, isOtherPhrasing: true });
    expect(accounts.map(({ cause }) => cause)).toEqual(['phrasing', 'follows']);
  });

  it('accounts for where lines may break by the phrasing, whatever else has changed in the section', () => {
    const change = { ref: ref('ekonomi.1'), before: 'Avtal 2019–2020', after: 'Avtal 2019–\u20602020' };
    const { accounts } = accountFor([change], { ...causes, isOtherPhrasing: true });
    expect(accounts).toEqual([{ ...change, cause: 'phrasing', entries: [] }]);
  });

  it('knows an entry again whatever spaces the report writes it with', () => {
    const title = { key: 'bilagor|2|titel', before: ['Rapport april 2024'], after: ['Rapport maj 2024'] };
    const change = {
      ref: ref('bilagor.2'),
      before: 'Rapport april\u00a02024',
      after: 'Rapport maj\u00a02024',
    };
    const { accounts } = accountFor([change], { ...causes, entries: [title] });
    expect(accounts).toEqual([{ ...change, cause: 'entry', entries: ['bilagor|2|titel'] }]);
  });

  it('lets what is said of a draft follow of the report being one or not', () => {
    const change = { ref: ref('utkast'), before: 'UTKAST', after: '' };
    expect(accountFor([change], { ...causes, isDraftChanged: true }).accounts).toEqual([
      { ...change, cause: 'follows', entries: [] },
    ]);
  });
});
