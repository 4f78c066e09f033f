import { a1Notation } from '../a1';
import { ensureCell, type SheetModel } from '../spreadsheet-model';
import { namespaces } from './namespaces';
import { areaIn } from './references';
import { richText } from './shared-strings';
import { childOf, childrenOf, readXmlTree } from './xml-tree';
import { textElement, xml, xmlPart } from './xml-out';

/** Gives cells the notes of a part of comments, also cells that are empty otherwise. */
export function readNotes(bytes: Uint8Array, sheet: SheetModel): void {
  for (const comment of childrenOf(childOf(readXmlTree(bytes), 'commentList'), 'comment')) {
    const area = areaIn(comment.attributes['ref'] ?? '');
    const text = richText(childOf(comment, 'text'));
    if (area && text !== '') ensureCell(sheet, area.row, area.column).note = text;
  }
}

/** A note and its cell, 1-based. */
interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function notesOf(sheet: SheetModel): Note[] {
  return sheet.cells.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      cell?.note === undefined || cell.note === ''
        ? []
        : [{ row: row + 1, column: column + 1, text: cell.note }],
    ),
  );
}

/** A tab's notes as the two parts that Excel needs: the texts, and the boxes that they are shown in; undefined without. */
export function notesParts(
  sheet: SheetModel,
): { readonly comments: string; readonly drawing: string } | undefined {
  const notes = notesOf(sheet);
  if (notes.length === 0) return undefined;
  const comments = notes.map((note) =>
    xml('comment', { ref: a1Notation({ ...note, rows: 1, columns: 1 }), authorId: 0 }, [
      xml('text', {}, xml('r', {}, textElement(note.text))),
    ]),
  );
  return {
    comments: xmlPart(
      xml('comments', { xmlns: namespaces.main }, [
        xml('authors', {}, '<author/>'),
        xml('commentList', {}, comments),
      ]),
    ),
    drawing: vmlDrawing(notes),
  };
}

/** The boxes of notes in the older drawing language that Excel reads them in (ECMA-376 part 4, 19.4). */
function vmlDrawing(notes: readonly Note[]): string {
  const boxes = notes.map(
    (note, index) =>
      `<v:shape id="_x0000_s${String(1025 + index)}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor(note)}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(note.row - 1)}</x:Row><x:Column>${String(note.column - 1)}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${boxes.join('')}</xml>`;
}

/** Where a note's box stands: beside its cell, two columns wide and as many rows as its text takes. */
function anchor({ row, column, text }: Note): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 22), 1);
  const top = Math.max(0, row - 2);
  return [column, 12, top, 4, column + 2, 12, top + Math.min(30, Math.max(4, lines)), 4].join(', ');
}
