import type { Block, Paragraph, Table } from '../../src/report/tree';

/** A paragraph of plain text; its text is its id unless told otherwise. */
export function aParagraph(id: string, text = id): Paragraph {
  return { kind: 'paragraph', id, runs: [{ text }] };
}

/** A small table with money to the right, an empty cell and a total row. */
export const table: Table = {
  kind: 'table',
  id: 'budget',
  caption: 'Tabell 1. Budget och utfall 2024',
  columns: [
    { heading: 'Post', align: 'start', weight: 3 },
    { heading: 'Budget', align: 'end', weight: 1 },
    { heading: 'Utfall', align: 'end', weight: 1 },
  ],
  rows: [
    { kind: 'body', cells: [{ text: 'Lokaler' }, { text: '120\u00A0000', value: 120000 }, { text: '' }] },
    { kind: 'total', cells: [{ text: 'Summa' }, { text: '120\u00A0000', value: 120000 }, { text: '' }] },
  ],
};

/** One block of each kind, and two lists, in an order that a report may have. */
export const everyKind: readonly Block[] = [
  { kind: 'draft-mark', id: 'utkast', text: 'UTKAST. 3 fel återstår att rätta.' },
  { kind: 'title', id: 'titel', text: 'Slutrapport' },
  { kind: 'subtitle', id: 'undertitel', text: 'IOP mellan A och B' },
  { kind: 'heading', id: 'beslut', level: 1, text: 'Förvaltningens förslag till beslut' },
  {
    kind: 'list',
    id: 'beslut.1',
    style: 'numbered',
    items: [[{ text: 'Nämnden godkänner.' }], [{ text: '\tNämnden ' }, { text: 'uppdrar', bold: true }]],
  },
  { kind: 'heading', id: 'arendet', level: 2, text: 'Ärendet' },
  {
    kind: 'paragraph',
    id: 'arendet.1',
    runs: [
      { text: 'Se 😀 ' },
      { text: 'avtalet', link: 'https://example.se/avtal', italic: true },
      { text: ' och\u000Bbilagan.' },
    ],
  },
  table,
  aParagraph('efter', 'Text efter tabellen.'),
  { kind: 'signature', id: 'underskrift.1', lines: ['Toni Ek', 'Stadsdelsdirektör', 'Järva'] },
  { kind: 'list', id: 'bilagor', style: 'bulleted', items: [[{ text: 'Bilaga\u00A01 – Överenskommelse' }]] },
];
