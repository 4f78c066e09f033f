import {
  BorderStyle,
  Footer,
  Header,
  type IRunOptions,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  Tab,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { TEXT_WIDTH } from './shell-styles';

const LEFT_COLUMN = 5499;
/** What the municipality calls its registry numbers, such as Dnr. */
const REGISTRY_LABEL = '{{Etikett för Diarienummer}}';
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/**
 * The letterhead: the status on top, the sender to the left, the matter to the right, the committee below. No label
 * stands beside a tag that may become empty, and each tag has its paragraph, which then goes with it.
 */
export function firstPageHeader(): Header {
  return new Header({
    children: [
      status(),
      line([bold('{{Förvaltning}}', 24)], { after: 60 }),
      new Table({
        layout: TableLayoutType.FIXED,
        width: { size: TEXT_WIDTH, type: WidthType.DXA },
        columnWidths: [LEFT_COLUMN, TEXT_WIDTH - LEFT_COLUMN],
        borders: {
          top: NONE,
          bottom: NONE,
          left: NONE,
          right: NONE,
          insideHorizontal: NONE,
          insideVertical: NONE,
        },
        margins: { left: 0, right: 0, top: 0, bottom: 0 },
        rows: [
          row([line('{{Avdelning}}')], [line([bold('{{Dokumenttyp}}')])]),
          row([line('Handläggare: {{Handläggare}}')], [line(`${REGISTRY_LABEL} {{Diarienummer}}`)]),
          row([line('{{Telefon}}'), line('{{E-post}}')], [line('{{Datum}}'), line(pageOfPages())]),
        ],
      }),
      line([bold('Till {{Nämnd}}')], { before: 240, after: 360 }),
    ],
  });
}

/** The header of the pages after the first: which matter it is, and the page. */
export function followingPageHeader(): Header {
  return new Header({
    children: [
      status(),
      new Paragraph({
        style: 'Header',
        spacing: { after: 240 },
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({ children: [`{{Dokumenttyp}}, ${REGISTRY_LABEL} {{Diarienummer}}`, new Tab()] }),
          ...pageOfPages(),
        ],
      }),
    ],
  });
}

/** The footer of every page. */
export function pageFooter(): Footer {
  return new Footer({ children: [new Paragraph({ style: 'Footer', text: '{{Förvaltning}}' })] });
}

function bold(text: string, size?: number): TextRun {
  const options: IRunOptions = { text, bold: true, ...(size !== undefined && { size }) };
  return new TextRun(options);
}

function status(): Paragraph {
  return line([bold('{{Status}}')], { after: 120 });
}

function pageOfPages(): readonly TextRun[] {
  return [
    new TextRun('Sida '),
    new TextRun({ children: [PageNumber.CURRENT] }),
    new TextRun(' ('),
    new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
    new TextRun(')'),
  ];
}

function row(left: readonly Paragraph[], right: readonly Paragraph[]): TableRow {
  const cell = (children: readonly Paragraph[], size: number): TableCell =>
    new TableCell({ children, width: { size, type: WidthType.DXA } });
  return new TableRow({ children: [cell(left, LEFT_COLUMN), cell(right, TEXT_WIDTH - LEFT_COLUMN)] });
}

function line(
  content: string | readonly TextRun[],
  spacing?: { before?: number; after?: number },
): Paragraph {
  const children = typeof content === 'string' ? [new TextRun(content)] : content;
  return new Paragraph({ style: 'Header', children, ...(spacing && { spacing }) });
}
