import { a1Notation, type Area } from '../a1';
import { ensureCell, type SheetModel } from '../spreadsheet-model';
import { AreaSweep } from './area-sweep';
import { areaIn } from './references';
import { relationOf, type Relation } from './relations';
import { childOf, childrenOf, type XmlElement } from './xml-tree';
import { xml, xmlList } from './xml-out';

/**
 * Gives cells the links that a tab's part has: an address, with the place in it after "#", or "#" and a place in the
 * workbook. A link of one cell is there also where the cell is empty; one of many cells is that of those with content.
 */
export function readLinks(rest: XmlElement, sheet: SheetModel, relations: readonly Relation[]): void {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const linkOfArea = new Map<Area, string>();
  for (const element of childrenOf(childOf(rest, 'hyperlinks'), 'hyperlink')) {
    const { ref = '', location = '' } = element.attributes;
    const address = relationOf(byId, element)?.target ?? '';
    const link = location === '' ? address : `${address}#${location.replace(/^#/, '')}`;
    const area = areaIn(ref);
    if (link === '' || !area) continue;
    if (area.rows * area.columns === 1) ensureCell(sheet, area.row, area.column).link = link;
    else linkOfArea.set(area, link);
  }
  linkAreas(sheet, linkOfArea);
}

function linkAreas({ cells }: SheetModel, linkOfArea: ReadonlyMap<Area, string>): void {
  if (linkOfArea.size === 0) return;
  const sweep = new AreaSweep([...linkOfArea.keys()]);
  for (const key of Object.keys(cells)) {
    sweep.moveTo(Number(key) + 1);
    if (sweep.isEmpty()) continue;
    cells[Number(key)]?.forEach((cell, index) => {
      if (cell?.value === undefined && cell?.formula === undefined) return;
      const area = sweep.at(index + 1);
      const link = area && linkOfArea.get(area);
      if (link !== undefined) cell.link ??= link;
    });
  }
}

/** A link of a cell, as the file has it: the id of a relation to an address, and a place in it or in the workbook. */
interface FileLink {
  readonly area: Area;
  readonly address: string;
  readonly location: string;
}

function linksOf(sheet: SheetModel): FileLink[] {
  return sheet.cells.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => {
      if (cell?.link === undefined || cell.link === '') return [];
      const hash = cell.link.indexOf('#');
      const [address, location] =
        hash < 0 ? [cell.link, ''] : [cell.link.slice(0, hash), cell.link.slice(hash + 1)];
      return [{ area: { row: row + 1, column: column + 1, rows: 1, columns: 1 }, address, location }];
    }),
  );
}

/** The links of a tab's cells. `relate` gives the id of a relation to an address. */
export function linksXml(sheet: SheetModel, relate: (address: string) => string): string {
  const links = linksOf(sheet).map(({ area, address, location }) =>
    xml('hyperlink', {
      ref: a1Notation(area),
      'r:id': address === '' ? undefined : relate(address),
      location: location === '' ? undefined : location,
    }),
  );
  return xmlList('hyperlinks', links, false);
}
