/** What the drop-downs of a new workbook offer. */
import { openHost } from '../../host/host';
import { createSpreadsheet } from '../../host/sheets/spreadsheet-model';
import { typeText } from '../../host/sheets/type-text';
import type { Told } from '../builders/on-the-host';

describe('a drop-down of a new workbook', () => {
  it('offers nothing that the check refuses, asks about or reads as something else', () => {
    const host = openHost({ workbook: createSpreadsheet('Ny arbetsbok') });
    host.call('setUpWorkbook');
    const { workbook } = host;
    const lists = workbook.sheets.flatMap((sheet) =>
      sheet.validations.flatMap(({ areas: [area], rule }) => {
        const [choices] = rule.values;
        return area !== undefined && rule.criteria === 'VALUE_IN_LIST' && Array.isArray(choices)
          ? [{ sheet, area, choices }]
          : [];
      }),
    );
    expect(lists.length).toBeGreaterThan(18);
    const rounds = Math.max(...lists.map(({ area, choices }) => (area.rows === 1 ? choices.length : 1)));
    const refused: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const { sheet, area, choices } of lists) {
        choices.forEach((choice, index) => {
          const row = area.rows === 1 ? 0 : index;
          if (area.rows > 1 || index === round % choices.length)
            typeText(workbook, sheet, area.row + row, area.column, String(choice));
        });
      }
      const { findings } = host.call('checkWorkbook') as unknown as { readonly findings: readonly Told[] };
      refused.push(
        ...findings
          .map(({ message }) => message)
          .filter((message) => /finns inte i listan|Menar du|har lästs som/.test(message)),
      );
    }
    expect(refused).toEqual([]);
  });
});
