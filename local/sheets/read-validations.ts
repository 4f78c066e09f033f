import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { ValidationModel } from './spreadsheet-model';

/** The data validation of each tab by its name, as ranges. `bytes` is an .xlsx that could be read. */
export function readValidations(bytes: Uint8Array): ReadonlyMap<string, readonly ValidationModel[]> {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^xl\/(workbook|worksheets)/.test(name) || /^xl\/_rels\//.test(name),
  });
  const xml = (name: string): Document | undefined => {
    const part = parts[name];
    return part && new DOMParser().parseFromString(strFromU8(part), 'text/xml');
  };
  const targets = new Map(
    elements(xml('xl/_rels/workbook.xml.rels'), 'Relationship').map((relation) => [
      attribute(relation, 'Id'),
      attribute(relation, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  return new Map(
    elements(xml('xl/workbook.xml'), 'sheet').map((sheet) => {
      const part = xml(targets.get(attribute(sheet, 'r:id')) ?? '');
      return [attribute(sheet, 'name'), elements(part, 'dataValidation').map(validation)];
    }),
  );
}

function validation(element: Element): ValidationModel {
  const help = attribute(element, 'prompt');
  const operator = attribute(element, 'operator');
  return {
    ranges: attribute(element, 'sqref'),
    type: attribute(element, 'type') || 'any',
    ...(operator !== '' && { operator }),
    formulas: ['formula1', 'formula2'].flatMap((name) => {
      const [formula] = elements(element, name);
      return formula ? [formula.textContent ?? ''] : [];
    }),
    allowBlank: /^(1|true)$/.test(attribute(element, 'allowBlank')),
    allowInvalid: !/^(1|true)$/.test(attribute(element, 'showErrorMessage')),
    ...(help !== '' && { helpText: help }),
  };
}

function elements(parent: Document | Element | undefined, name: string): Element[] {
  return parent ? Array.from(parent.getElementsByTagNameNS('*', name)) : [];
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}
