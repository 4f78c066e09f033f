import { a1Notation } from './a1';
import { Calculator, unknownFormula } from './formula';
import type { NotCalculatedReason } from './formula-tokens';
import type { SpreadsheetModel } from './spreadsheet-model';

const named = 5;

const reasons: Readonly<Record<NotCalculatedReason['kind'], string>> = {
  function: '',
  name: '',
  form: 'den är skriven på ett sätt som inte räknas ut här',
  nesting: 'dess parenteser ligger för djupt i varandra för att räknas ut här',
  work: 'den går igenom för många celler för att räknas ut här',
};

/**
 * Sentences on the formulas that the file carries no value of and that the host cannot work out, one for each reason;
 * undefined when there is none. Such a cell is read as `#NAME?`.
 */
export function uncalculatedText(book: SpreadsheetModel): string | undefined {
  const calculator = new Calculator(book);
  const places = new Map<string, string[]>();
  for (const sheet of book.sheets) {
    sheet.cells.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        const reason = cell && calculator.reason(sheet, cell);
        if (!reason) return;
        const text = reasonText(reason);
        const place = `${sheet.name}!${a1Notation({ row: row + 1, column: column + 1, rows: 1, columns: 1 })}`;
        const known = places.get(text);
        if (known) known.push(place);
        else places.set(text, [place]);
      });
    });
  }
  if (places.size === 0) return undefined;
  const sentences = [...places].map(([text, cells]) => {
    const more = cells.length > named ? ` med flera (${String(cells.length)} celler)` : '';
    return `Formeln i ${cells.slice(0, named).join(', ')}${more} är inte uträknad i filen och läses som ${unknownFormula}: ${text}.`;
  });
  return `${sentences.join(' ')} Öppna arbetsboken i ett kalkylprogram, spara den och försök igen.`;
}

function reasonText(reason: NotCalculatedReason): string {
  if (reason.kind === 'function') return `funktionen ${reason.name} räknas inte ut här`;
  if (reason.kind === 'name') return `namnet ${reason.name} står inte för celler i arbetsboken`;
  return reasons[reason.kind];
}
