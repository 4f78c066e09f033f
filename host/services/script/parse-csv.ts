import { exception } from '../../runtime/service-error';

/**
 * Utilities.parseCsv: rows of fields, quoted ones with "" for a quote (RFC 4180). An empty last line is no row.
 */
export function parseCsv(csv: string, delimiter = ','): string[][] {
  if (delimiter.length !== 1) throw exception('Invalid argument: delimiter');
  const rows: string[][] = [];
  let fields: string[] = [];
  let place = 0;
  while (place < csv.length || fields.length > 0) {
    const { field, end } = fieldAt(csv, place, delimiter);
    fields.push(field);
    if (csv[end] === delimiter) {
      place = end + 1;
      continue;
    }
    rows.push(fields);
    fields = [];
    if (end < csv.length && !/[\r\n]/.test(csv.charAt(end))) throw exception('Could not parse text.');
    place = end + (csv.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}

function fieldAt(csv: string, start: number, delimiter: string): { field: string; end: number } {
  if (csv[start] !== '"') {
    let end = start;
    while (end < csv.length && csv[end] !== delimiter && csv[end] !== '\n' && csv[end] !== '\r') end++;
    return { field: csv.slice(start, end), end };
  }
  let end = start + 1;
  while (csv[end] !== '"' || csv[end + 1] === '"') {
    if (end >= csv.length) throw exception('Could not parse text.');
    end += csv[end] === '"' ? 2 : 1;
  }
  return { field: csv.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}
