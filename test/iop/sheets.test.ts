import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Presence, SheetDefinition } from '../../src/engine/contract/column';
import { sheets } from '../../src/iop/sheets';

/** What the contract calls each presence: always, never, on a condition, written from the data, a formula. */
const presences: Readonly<Record<Presence, string>> = {
  required: 'Ja',
  optional: 'Nej',
  conditional: 'Villkor',
  composed: 'Auto',
  computed: '–',
};

/** A tab as `contract.txt` writes it: a line a column with presence, level and name. */
function contractText({ name, form, required, columns }: SheetDefinition): string {
  const kind = form === 'table' ? 'tabell' : 'nyckel–värde';
  const lines = Object.values(columns).map(
    (column) => `  ${presences[column.presence].padEnd(8)} ${column.level.padEnd(8)} ${column.name}`,
  );
  return [`${name}, ${kind}, ${required ? 'obligatorisk' : 'får saknas'}`, ...lines].join('\n');
}

describe('sheets', () => {
  it('have the tabs and columns of the contract, in its order, with its presence and level', () => {
    const contract = readFileSync(join(__dirname, 'contract.txt'), 'utf8');
    expect(`${sheets.map((sheet: SheetDefinition) => contractText(sheet)).join('\n\n')}\n`).toBe(contract);
  });
});
