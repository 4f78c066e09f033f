/** The published report in tests, and which cells may hold unmarked values that no quote shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The report's text with line breaks and repeated spaces as one space. */
export const published = running(
  readFileSync(join(__dirname, '../../examples/forlaga.txt'), 'utf8').replace(/\nKälla: .*\n$/, ''),
);

export function running(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Columns where an unmarked value is the workbook's way of writing a published fact: its numbering, references,
 * choices from lists, and periods that the report has by year.
 */
export const coded: Readonly<Record<string, readonly string[]>> = {
  Ärende: ['Dokumenttyp', 'Rör ärendet barn?'],
  Parter: ['Part-ID', 'Roll', 'Parttyp'],
  Överenskommelser: ['ÖK-nr', 'Startdatum', 'Slutdatum', 'Parter', 'Bifogas'],
  Verksamhetsdelar: ['Kostnadsfri'],
  Mål: ['Mål-ID', 'ÖK-nr', 'Riktning', 'Bedömning'],
  Åtaganden: ['ÖK-nr', 'Status'],
  Lärdomar: ['Typ', 'Lyft av'],
  Uppföljningar: ['Typ', 'Avser från', 'Avser till', 'ÖK-nr', 'Deltagande parter'],
  Beslutsförslag: ['Nr', 'Beslutstyp'],
  Underskrifter: ['Ordning'],
  Bilagor: ['Nr', 'Typ', 'ÖK-nr', 'Status'],
};
