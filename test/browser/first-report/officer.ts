import { columnLetters, parseA1 } from '../../../host/sheets/a1';
import { eventually } from '../eventually';
import type { TestWorkbench } from '../use-workbench';
import type { WorkbenchParts } from '../workbench-parts';
import type { ShownRow } from '../../../workbench/protocol';
import type { Mending, PastedTab, TypedTab } from './typed-case';

/** An officer at the workbench, and what she has done so far. */
export interface Officer {
  /** Cells that she has typed, a pasted block as one. */
  readonly cellsTyped: () => number;
  /** The sentences of the rows that she has met in the list of findings. */
  readonly met: ReadonlySet<string>;
  /** Types the cells of a tab, one after another. */
  readonly fill: (tab: TypedTab) => Promise<void>;
  /** Adds a table by Klistra in tabell. */
  readonly paste: (table: PastedTab) => Promise<void>;
  /** Presses Nästa until she has read all that was found; answers the sentences. */
  readonly walk: () => Promise<readonly string[]>;
  /** Goes to a finding by Nästa and types what mends it. */
  readonly mend: (mending: Mending) => Promise<void>;
}

/** How long cells may wait to be saved, in milliseconds: it ends what hangs and measures nothing. */
const patience = 600_000;

/** Sits an officer down at a workbench with tabs that are set up. */
export function officerAt(workbench: TestWorkbench, bench: WorkbenchParts): Officer {
  const { page, sidebar } = bench;
  const met = new Set<string>();
  let cellsTyped = 0;
  const next = sidebar.button('Nästa').first();
  const walked = next.locator('xpath=ancestor::*[@role="group"][1]');

  const isAt = async (cell: string): Promise<void> => {
    await page.getByRole('textbox', { name: `Innehåll i cell ${cell}`, exact: true }).waitFor();
  };
  /** Types in the selected cell and goes right, or takes its list's own words with the pointer. */
  const enter = async (text: string, choices: readonly string[]): Promise<void> => {
    await page.keyboard.press('F2');
    if (choices.includes(text)) await page.getByRole('option', { name: text, exact: true }).click();
    else {
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
      await page.keyboard.press('Tab');
    }
    cellsTyped += 1;
  };
  /** Types cells of a tab, in rows from the left, and looks that they hold it. */
  const typeInto = async (tab: string, cells: readonly TypedCell[]): Promise<void> => {
    const before = await shownCells(workbench, tab);
    let last: TypedCell | undefined;
    for (const cell of cells) {
      const name = cellName(cell);
      const steps = last?.row === cell.row ? cell.column - last.column : 0;
      if (steps < 1 || steps > 3) await bench.goTo(tab, name);
      else {
        const isChosen = last !== undefined && choicesAt(before, last).includes(last.text);
        for (let step = isChosen ? 0 : 1; step < steps; step += 1) await page.keyboard.press('Tab');
        await isAt(name);
      }
      await enter(cell.text, choicesAt(before, cell));
      last = cell;
    }
    await page
      .locator('.ag-cell.saving, .cell-editor')
      .first()
      .waitFor({ state: 'detached', timeout: patience });
    const after = await shownCells(workbench, tab);
    const empty = cells.filter(({ row, column }) => (after[row - 1]?.[column]?.text ?? '') === '');
    expect(empty.map(cellName)).toEqual([]);
  };

  /** Presses Nästa, and reads where that is. */
  const step = async (): Promise<{ readonly at: string; readonly of: number; readonly sentence: string }> => {
    await next.click();
    const [place, sentence] = await walked.evaluate((walk) =>
      ['span.quiet', 'p'].map((part) => walk.querySelector(part)?.textContent ?? ''),
    );
    const [, at = '', of] = /^(\d+) av (\d+)$/.exec(place ?? '') ?? [];
    return { at, of: Number(of), sentence: (sentence ?? '').replaceAll('\u00a0', ' ') };
  };
  const goTo = async (finding: string): Promise<void> => {
    while (!(await step()).sentence.startsWith(finding));
  };

  return {
    cellsTyped: () => cellsTyped,
    met,
    async fill({ tab, rows, isKeyed }) {
      await bench.tab(tab).click();
      for (const unfold of await page.getByRole('button', { name: /^Visa kolumn/ }).all())
        await unfold.click();
      const [first = {}, ...others] = await shownCells(workbench, tab);
      const names = isKeyed
        ? others.map((cells) => cells[1]?.text ?? '')
        : Object.values(first).map(({ text }) => text);
      await typeInto(
        tab,
        rows.flatMap((row, index) =>
          names.flatMap((name, at) => {
            const text = row[name];
            if (text === undefined) return [];
            return [{ text, ...(isKeyed ? { row: at + 2, column: 2 } : { row: index + 2, column: at + 1 }) }];
          }),
        ),
      );
    },
    async paste({ headings: names, chosen, rows, tab }) {
      for (const part of ['Fler verktyg', 'Klistra in tabell']) await sidebar.openStep(part);
      await sidebar.field('Tabellen').fill([names, ...rows].map((row) => row.join('\t')).join('\n'));
      await sidebar.button('Läs tabellen').click();
      const add = sidebar.button('Lägg till');
      await add.first().waitFor();
      for (const [heading, name] of Object.entries(chosen))
        await bench.page.frameLocator('aside iframe').getByLabel(heading, { exact: true }).selectOption(name);
      const leaveSums = sidebar.field('Lägg inte till dem');
      if ((await leaveSums.count()) > 0) await leaveSums.check();
      await add.first().click();
      await sidebar.text(`lades till i fliken ${tab}`).first().waitFor();
      cellsTyped += 1;
    },
    async walk() {
      const sentences = new Map<string, string>();
      if (!(await next.isVisible())) return [];
      for (let of = Infinity; sentences.size < of;) {
        const row = await step();
        of = row.of;
        sentences.set(row.at, row.sentence);
      }
      for (const sentence of sentences.values()) met.add(sentence);
      return [...sentences.values()];
    },
    async mend({ finding, tab, cells }) {
      await goTo(finding);
      await eventually(async () => {
        expect(await bench.tab(tab).getAttribute('aria-selected')).toBe('true');
        expect(Object.keys(cells)).toContain(await bench.cellName.inputValue());
      });
      await typeInto(
        tab,
        Object.entries(cells).map(([name, text]) => {
          const { row = 0, column = 0 } = parseA1(name, { rows: 100, columns: 100 }) ?? {};
          return { row, column, text };
        }),
      );
    },
  };
}

interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const cellName = ({ row, column }: TypedCell): string => `${columnLetters(column)}${row}`;

/** The first rows of a tab, each by column from 1. */
async function shownCells(workbench: TestWorkbench, tab: string): Promise<readonly ShownRow[]> {
  const { sheets } = await workbench.state();
  const sheet = sheets.find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(`there is no tab ${tab}`);
  const { rows } = await workbench.ask('rows', { sheet: sheet.id, from: 1, to: 60 });
  return rows;
}

function choicesAt(rows: readonly ShownRow[], { row, column }: TypedCell): readonly string[] {
  return rows[row - 1]?.[column]?.choices ?? [];
}
