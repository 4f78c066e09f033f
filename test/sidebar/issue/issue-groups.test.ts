import type { IssueDifference } from '../../../src/engine/app/history/issue-sheet';
import { issueGroups } from '../../../src/sidebar/issue/issue-groups';

function aDifference(sheet: string, sections: readonly string[]): IssueDifference {
  return {
    key: sheet,
    kind: 'changed',
    sheet,
    row: null,
    title: null,
    column: 'Utfall',
    before: '1',
    after: '2',
    cell: 'B2',
    sections,
  };
}

describe('issueGroups', () => {
  it('puts the differences of a tab together, by the sections that they are part of', () => {
    const [budget, goal, other, third] = [
      aDifference('Budget', ['Sammanfattning', 'Tidsplan och budget']),
      aDifference('Mål', ['Måluppfyllelse']),
      aDifference('Budget', ['Sammanfattning']),
      aDifference('Budget', ['Sammanfattning', 'Tidsplan och budget']),
    ];
    expect(issueGroups([budget, goal, other, third])).toEqual([
      {
        sheet: 'Budget',
        parts: [
          { sections: ['Sammanfattning', 'Tidsplan och budget'], differences: [budget, third] },
          { sections: ['Sammanfattning'], differences: [other] },
        ],
      },
      { sheet: 'Mål', parts: [{ sections: ['Måluppfyllelse'], differences: [goal] }] },
    ]);
    expect(issueGroups([])).toEqual([]);
  });
});
