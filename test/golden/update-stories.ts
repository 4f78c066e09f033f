/** What happens to reports in their documents, as stories: what the workbook says then, what a person does, and what is chosen. */
import type { docs_v1 } from '@googleapis/docs';
import {
  deleteText,
  findAndReplace,
  retypeParagraph,
  splitParagraph,
  typeOver,
  typeText,
} from '../../host/docs/edit/edit-text';
import { addTableRow, addPicture, suggestText } from '../../host/docs/edit/insert-elements';
import { cutAndPaste } from '../../host/docs/edit/move-content';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';
import { indexOf, paragraphAt, tableCellAt } from '../builders/on-an-update';

type Document = docs_v1.Schema$Document;

/** A story; `shows` are the headings of the sections that it is about, '' for what stands before the first one. */
export interface Story {
  readonly name: string;
  readonly shows: readonly string[];
  readonly before?: WorkbookBuilder;
  readonly after: WorkbookBuilder;
  readonly edit: (document: Document) => Document;
  /** What the officer chooses where it is to be chosen. */
  readonly choice?: 'mine' | 'workbook';
}

const book = aWorkbook();
/** The workshop was open five times more. */
const more = book.with('Mål', 'Utfall', 2, 125);
const GOALS = 'Måluppfyllelse';
const OPENED = 'Målet ”Verkstaden ska hålla öppet minst 100 gånger under perioden” har uppfyllts';
const untouched = (document: Document) => document;
const behind = (text: string, typed: string) => (document: Document) =>
  typeText(document, { index: indexOf(document, text) + text.length }, typed);

export const stories: readonly Story[] = [
  { name: 'ett-utfall-andras', shows: ['Sammanfattning', GOALS], after: more, edit: untouched },
  {
    name: 'egen-mening-i-samma-stycke',
    shows: [GOALS],
    after: more,
    edit: behind('målet var minst 100.', ' Det är vi stolta över.'),
  },
  {
    name: 'samma-mening-min-text',
    shows: [GOALS],
    after: more,
    edit: behind(OPENED, ' med råge'),
    choice: 'mine',
  },
  {
    name: 'samma-mening-arbetsbokens-text',
    shows: [GOALS],
    after: more,
    edit: behind(OPENED, ' med råge'),
    choice: 'workbook',
  },
  {
    name: 'egen-rad-i-tabellen',
    shows: [GOALS],
    after: more,
    edit: (document) => {
      const cell = tableCellAt(document, 'Deltagarna ska kunna påverka verksamheten');
      const row = addTableRow(document, cell);
      return typeText(row, { index: endOfTable(row, 'Mål och bedömning') }, 'Eget mål utanför avtalet');
    },
  },
  {
    name: 'ett-mal-tas-bort',
    shows: [GOALS],
    after: book.withoutRow('Mål', 4),
    edit: behind('eftersom deltagarna har valt kursens teman', ' och datum'),
  },
  {
    name: 'avsnittet-ar-borttaget',
    shows: ['Uppfyllnad', 'Lärdomar från partnerskapet', 'Ärendets beredning'],
    after: more.with('Lärdomar', 'Lärdom', 2, 'Barnen har planerat verksamheten från början.'),
    edit: (document) =>
      deleteText(document, {
        startIndex: paragraphAt(document, 'Lärdomar från partnerskapet').startIndex ?? 0,
        endIndex: paragraphAt(document, 'Ärendets beredning').startIndex ?? 0,
      }),
  },
  {
    name: 'stycket-ar-flyttat',
    shows: ['Ärendet', GOALS],
    after: more,
    edit: (document) =>
      cutAndPaste(document, paragraphAt(document, OPENED), {
        index: paragraphAt(document, GOALS).startIndex ?? 0,
      }),
  },
  {
    name: 'stycket-ar-delat',
    shows: [GOALS],
    after: more,
    edit: (document) =>
      splitParagraph(document, { index: indexOf(document, ', eftersom deltagarna har valt') + 1 }),
  },
  {
    name: 'rubriken-ar-omskriven',
    shows: [GOALS, 'Så gick det'],
    after: more,
    edit: (document) => {
      const { startIndex = 0 } = paragraphAt(document, GOALS);
      return typeOver(
        document,
        { startIndex, endIndex: (startIndex ?? 0) + GOALS.length },
        'Så gick det',
      );
    },
  },
  {
    name: 'ett-ord-ersatt-overallt',
    shows: [GOALS],
    after: more,
    edit: (document) => findAndReplace(document, 'flickor', 'tjejer'),
  },
  {
    name: 'forslag-som-vantar',
    shows: [GOALS],
    after: more,
    edit: (document) => suggestText(document, { index: indexOf(document, 'målet var minst 100') }, 'det '),
  },
  {
    name: 'bild-i-stycket',
    shows: [GOALS],
    after: more,
    edit: (document) =>
      addPicture(
        document,
        { index: indexOf(document, 'antalet tillfällen var 120') },
        { uri: 'data:image/png;base64,iVBORw0KGgo=', width: 10, height: 10 },
      ),
    choice: 'mine',
  },
  {
    name: 'stycket-ar-skrivet-pa-nytt',
    shows: ['Sammanfattning'],
    after: book.with('Budget', 'Utfall', 2, 187_500).with('Budget', 'Förklaring', 2, 'Färre tjänster.'),
    edit: (document) =>
      retypeParagraph(
        document,
        { index: indexOf(document, 'Kostnaderna motsvarade') },
        'Partnerskapet har gått bra, och pengarna har räckt.',
      ),
    choice: 'mine',
  },
  {
    name: 'gammalt-belopp-i-egen-text',
    shows: ['Jämställdhets'],
    before: book.with('Budget', 'Utfall', 2, 451_500),
    after: book.with('Budget', 'Utfall', 2, 187_500).with('Budget', 'Förklaring', 2, 'Färre tjänster.'),
    edit: behind('Flickor och pojkar deltar alltså i nästan lika hög grad.', ' Personalen kostade 451 500 kronor.'),
  },
  {
    name: 'utkastet-blir-rapport',
    shows: [''],
    before: book.withKey('Ärende', 'Diarienummer', ''),
    after: book,
    edit: behind('Överenskommelserna 2022–\u20602024', ' (tre år)'),
  },
];

/** Right before the end of the last cell but those behind the first column of the last row of the table under a caption. */
function endOfTable({ body }: Document, caption: string): number {
  const content = body?.content ?? [];
  const at = content.findIndex(({ paragraph }) =>
    (paragraph?.elements ?? []).some(({ textRun }) => textRun?.content === `${caption}\n`),
  );
  const rows = content[at + 1]?.table?.tableRows ?? [];
  const cell = rows.at(-1)?.tableCells?.[0];
  return (cell?.endIndex ?? 1) - 1;
}
