import type { Block, Paragraph, Table } from '../../../src/engine/report/tree';

/** A paragraph of plain text; its text is its key unless another is given. */
export function aParagraph(key: string, text = key): Paragraph {
  return { kind: 'paragraph', key, runs: [{ text }] };
}

/** A small table with money to the right, an empty cell and a total row. */
export const table: Table = {
  kind: 'table',
  key: 'budget',
  caption: 'Tabell 1. Budget och utfall 2024',
  columns: [
    { key: 'post', heading: 'Post', align: 'start', weight: 3 },
    { key: 'budget', heading: 'Budget', align: 'end', weight: 1 },
    { key: 'utfall', heading: 'Utfall', align: 'end', weight: 1 },
  ],
  rows: [
    {
      key: 'lokaler',
      kind: 'body',
      cells: [{ text: 'Lokaler' }, { text: '120\u00A0000', value: 120000 }, { text: '' }],
    },
    {
      key: 'summa',
      kind: 'total',
      cells: [{ text: 'Summa' }, { text: '120\u00A0000', value: 120000 }, { text: '' }],
    },
  ],
};

/** One block of each kind, and two lists, in an order that a report may have. */
export const everyKind: readonly Block[] = [
  { kind: 'draft-mark', key: 'utkast', text: 'UTKAST. 3 fel återstår att rätta.' },
  { kind: 'title', key: 'titel', text: 'Slutrapport' },
  { kind: 'subtitle', key: 'undertitel', text: 'IOP mellan A och B' },
  { kind: 'heading', key: 'beslut', level: 1, text: 'Förvaltningens förslag till beslut' },
  {
    kind: 'list',
    key: 'beslut.1',
    style: 'numbered',
    items: [
      { key: '1', runs: [{ text: 'Nämnden godkänner.' }] },
      { key: '2', runs: [{ text: '\tNämnden ' }, { text: 'uppdrar', bold: true }] },
    ],
  },
  { kind: 'heading', key: 'arendet', level: 2, text: 'Ärendet' },
  { kind: 'heading', key: 'fragor', level: 1, text: 'Revisorns frågor', startsPage: true },
  {
    kind: 'paragraph',
    key: 'arendet.1',
    runs: [
      { text: 'Se 😀 ' },
      { text: 'avtalet', link: 'https://example.se/avtal', italic: true },
      { text: ' och\u000Bbilagan.' },
    ],
  },
  table,
  aParagraph('efter', 'Text efter tabellen.'),
  {
    kind: 'signature',
    key: 'underskrift.1',
    lines: [
      { key: 'namn', text: 'Toni Ek' },
      { key: 'titel', text: 'Stadsdelsdirektör' },
      { key: 'forvaltning', text: 'Järva' },
    ],
  },
  {
    kind: 'signature',
    key: 'underskrift.2',
    unlined: true,
    lines: [{ key: 'namn', text: 'Jon Ask' }],
  },
  {
    kind: 'list',
    key: 'beslut.2',
    style: 'plain',
    items: [
      { key: '1', runs: [{ text: 'att godkänna rapporten, samt' }] },
      { key: '2', runs: [{ text: 'att uppdra åt förvaltningen' }] },
    ],
  },
  {
    kind: 'list',
    key: 'bilagor',
    style: 'bulleted',
    items: [{ key: '1', runs: [{ text: 'Bilaga\u00A01 – Överenskommelse' }] }],
  },
];
