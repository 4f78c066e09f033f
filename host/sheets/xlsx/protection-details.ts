import { a1Notation, type Area } from '../a1';
import type { ProtectionModel, SheetModel, SpreadsheetModel } from '../spreadsheet-model';
import { absoluteReference } from '../validation-terms';
import { areaIn, areasIn } from './references';
import { escapeText, xml, xmlPart } from './xml-out';
import { childOf, childrenOf, textOf, type XmlElement } from './xml-tree';

/**
 * What the format cannot say of Sheets' protections is kept beside it, where Excel and LibreOffice leave it: a name for the
 * range, which follows its cells, and a property of the workbook of the same name with the rest.
 */
const prefix = '_Skydd_';

interface Details {
  readonly description: string;
  readonly warningOnly: boolean;
  readonly domainEdit: boolean;
  readonly ofTab: boolean;
  readonly rangeName: string | null;
  readonly editors?: readonly string[];
  readonly unprotected: string;
}

/** A protection and the name that it is kept under. */
interface Kept {
  readonly name: string;
  readonly sheet: SheetModel;
  readonly protection: ProtectionModel;
}

function keptOf({ sheets }: SpreadsheetModel): Kept[] {
  return sheets
    .flatMap((sheet) => sheet.protections.map((protection) => ({ sheet, protection })))
    .map((one, index) => ({ ...one, name: `${prefix}${String(index + 1)}` }));
}

/** Whether a name of a workbook is one that a protection is kept under. */
export function isProtectionName(name: string): boolean {
  return name.startsWith(prefix);
}

/** The names that a spreadsheet's protections are kept under. */
export function protectionNamesXml(book: SpreadsheetModel): readonly string[] {
  return keptOf(book).map(({ name, sheet, protection: { area } }) => {
    const reference = { sheet: sheet.name, area: area ?? { row: 1, column: 1, rows: 1, columns: 1 } };
    return xml('definedName', { name, hidden: 1 }, escapeText(absoluteReference(reference)));
  });
}

/** The part of a workbook's own properties with what is kept of its protections; undefined where it has none. */
export function protectionProperties(book: SpreadsheetModel): string | undefined {
  const kept = keptOf(book);
  if (kept.length === 0) return undefined;
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006';
  const properties = kept.map(({ name, protection }, index) =>
    xml(
      'property',
      { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name },
      xml('vt:lpwstr', {}, escapeText(JSON.stringify(detailsOf(protection)))),
    ),
  );
  const root = { xmlns: `${types}/custom-properties`, 'xmlns:vt': `${types}/docPropsVTypes` };
  return xmlPart(xml('Properties', root, properties));
}

function detailsOf({ area, unprotected, ...rest }: ProtectionModel): Details {
  const { description, warningOnly, domainEdit, rangeName, editors } = rest;
  return {
    description,
    warningOnly,
    domainEdit,
    ofTab: area === undefined,
    rangeName,
    ...(editors && { editors }),
    unprotected: unprotected.map(a1Notation).join(' '),
  };
}

/** A protection that was kept beside the format, and the name of its tab. */
export interface KeptProtection {
  readonly tab: string;
  readonly protection: ProtectionModel;
}

/** The protections that a workbook's names and own properties keep. */
export function readKeptProtections(
  workbook: XmlElement,
  properties: XmlElement | undefined,
): readonly KeptProtection[] {
  const details = new Map(
    childrenOf(properties, 'property').map((property) => [property.attributes['name'], textOf(property)]),
  );
  return childrenOf(childOf(workbook, 'definedNames'), 'definedName').flatMap((element) => {
    const { name = '' } = element.attributes;
    const known = isProtectionName(name) ? readDetails(details.get(name)) : undefined;
    const found = areaIn(textOf(element));
    const tab = tabOf(textOf(element));
    if (!known || !found || tab === undefined) return [];
    return [{ tab, protection: protectionOf(known, found) }];
  });
}

function protectionOf(details: Details, area: Area): ProtectionModel {
  const { description, warningOnly, domainEdit, ofTab, rangeName, editors, unprotected } = details;
  return {
    area: ofTab ? undefined : area,
    rangeName,
    description,
    warningOnly,
    domainEdit,
    editors,
    unprotected: areasIn(unprotected),
  };
}

function tabOf(reference: string): string | undefined {
  const [, quoted, bare] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference) ?? [];
  return quoted?.replaceAll("''", "'") ?? bare;
}

/** The details of a property; undefined where they are of another form, as anyone may have written it. */
function readDetails(text: string | undefined): Details | undefined {
  const value = parsed(text ?? '');
  if (typeof value !== 'object' || value === null) return undefined;
  const { description, warningOnly, domainEdit, ofTab, rangeName, editors, unprotected } = value as Partial<
    Record<keyof Details, unknown>
  >;
  if (typeof description !== 'string' || typeof unprotected !== 'string') return undefined;
  const isList = Array.isArray(editors) && editors.every((editor) => typeof editor === 'string');
  return {
    description,
    warningOnly: warningOnly === true,
    domainEdit: domainEdit === true,
    ofTab: ofTab === true,
    rangeName: typeof rangeName === 'string' ? rangeName : null,
    ...(isList && { editors }),
    unprotected,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Gives tabs their protections: those that were kept, as long as the format still says that the tab is protected (or they
 * only warn), or else the format's own.
 */
export function applyProtections(
  sheets: readonly SheetModel[],
  own: ReadonlyMap<SheetModel, ProtectionModel>,
  kept: readonly KeptProtection[],
): void {
  for (const sheet of sheets) {
    const strict = own.get(sheet);
    const here = kept
      .filter(({ tab, protection }) => tab === sheet.name && (protection.warningOnly || strict !== undefined))
      .map(({ protection }) => protection);
    sheet.protections.push(...here);
    if (strict && here.every(({ warningOnly }) => warningOnly)) sheet.protections.push(strict);
  }
}
