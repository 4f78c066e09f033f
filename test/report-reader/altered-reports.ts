/** The report with one thing in it altered, for each thing that can be: what a reader must see. */
import type { PlainReport } from './reader/plain-report';

/** A report that says one thing wrong, and what that is. */
export interface AlteredReport {
  readonly what: string;
  readonly report: PlainReport;
}

/** Numbers and number words, each with another that is not the same; ordinals and "båda" too. */
const OTHERS: readonly (readonly [RegExp, (written: string) => string])[] = [
  [/\d+/g, (digits) => `${digits.slice(0, -1)}${String((Number(digits.slice(-1)) + 1) % 10)}`],
  ...(
    [
      ['två', 'tre'],
      ['tre', 'fyra'],
      ['fyra', 'fem'],
      ['fem', 'sex'],
      ['sex', 'sju'],
      ['sju', 'åtta'],
      ['första', 'andra'],
      ['andra', 'tredje'],
      ['tredje', 'fjärde'],
      ['fjärde', 'femte'],
      ['Båda', 'Alla tre'],
      ['Alla tre', 'Alla fyra'],
      ['högre', 'lägre'],
      ['lägre', 'högre'],
      ['över budgeten', 'under budgeten'],
      ['under budgeten', 'över budgeten'],
      ['gällde', 'gäller'],
      ['löpte', 'löper'],
      ['har uppfyllts delvis', 'har inte uppfyllts'],
      ['har uppfyllts:', 'har inte uppfyllts:'],
      ['försenades', 'ställdes in'],
      ['ställdes in', 'försenades'],
      ['minst', 'högst'],
      ['har återrapporterats', 'återrapporteras'],
      ['juni', 'juli'],
      ['december', 'november'],
      ['Finansieringen uppgick till samma belopp', 'Kostnaderna motsvarade budgeten'],
    ] as const
  ).map(([word, other]): (typeof OTHERS)[number] => [
    new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'),
    () => other,
  ]),
];

/** The text with each of its numbers and words altered, one at a time. */
function alterations(text: string): readonly string[] {
  return OTHERS.flatMap(([pattern, other]) =>
    [...text.matchAll(pattern)].map(
      ({ index, 0: written }) => text.slice(0, index) + other(written) + text.slice(index + written.length),
    ),
  );
}

/** Every alteration of a line that is not a cell as it is, and of every cell of a table. */
export function alteredReports(report: PlainReport, names: readonly string[]): readonly AlteredReport[] {
  const { lines, tables } = report;
  const ofLines = lines.flatMap((line, at) =>
    [...alterations(line.text), ...swapped(line.text, names)].map((text): AlteredReport => ({
      what: text,
      report: { tables, lines: lines.map((each, where) => (where === at ? { ...line, text } : each)) },
    })),
  );
  const ofTables = tables.flatMap((table, at) =>
    table.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        [...alterations(cell), ...swapped(cell, names), ...statuses(cell)].map((text): AlteredReport => {
          const rows = table.rows.map((each, y) =>
            y === row ? each.map((old, x) => (x === column ? text : old)) : each,
          );
          return {
            what: `${table.caption}, ${cells[0] ?? ''}: ${text}`,
            report: {
              lines,
              tables: tables.map((each, where) => (where === at ? { ...table, rows } : each)),
            },
          };
        }),
      ),
    ),
  );
  return [...ofLines, ...ofTables];
}

/** Each name in the text as another of the names. */
function swapped(text: string, names: readonly string[]): readonly string[] {
  return names.flatMap((name, at) => {
    const other = names[(at + 1) % names.length] ?? name;
    const place = text.indexOf(name);
    return place === -1 ? [] : [text.slice(0, place) + other + text.slice(place + name.length)];
  });
}

function statuses(cell: string): readonly string[] {
  if (cell === 'Uppfyllt') return ['Delvis uppfyllt'];
  return cell === 'Visas inte' ? ['2'] : [];
}
