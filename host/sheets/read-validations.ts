import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { parseA1 } from './a1';
import type { RuleSource, ValidationModel } from './spreadsheet-model';
import { conditionOf, fileSize } from './validation-terms';

/** The data validation of each tab by its name, as ranges. `bytes` is an .xlsx that could be read. */
export function readValidations(bytes: Uint8Array): ReadonlyMap<string, readonly ValidationModel[]> {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^xl\/(workbook\.xml|worksheets\/|_rels\/)/.test(name),
  });
  const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const targets = new Map(
    elements(parse(xml('xl/_rels/workbook.xml.rels')), 'Relationship').map((relation) => [
      attribute(relation, 'Id'),
      attribute(relation, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  return new Map(
    elements(parse(xml('xl/workbook.xml')), 'sheet').map((sheet) => {
      const part = parse(validationsOnly(xml(targets.get(attribute(sheet, 'r:id')) ?? '')));
      return [attribute(sheet, 'name'), elements(part, 'dataValidation').flatMap(validation)];
    }),
  );
}

/**
 * The lists of rules in a sheet's XML, those of Excel's later extension too, without name spaces. A tree of the whole
 * sheet would take seconds where there are many rows.
 */
function validationsOnly(sheet: string): string {
  const lists = sheet.match(/<((?:\w+:)?dataValidations)\b[\s\S]*?<\/\1>/g) ?? [];
  const plain = lists
    .join('')
    .replace(/(<\/?)\w+:/g, '$1')
    .replace(/\s\w+:\w+="[^"]*"/g, '');
  return `<lists>${plain}</lists>`;
}

function parse(xml: string): Document | undefined {
  return xml === '' ? undefined : new DOMParser().parseFromString(xml, 'text/xml');
}

function validation(element: Element): ValidationModel[] {
  const help = attribute(element, 'prompt');
  const operator = attribute(element, 'operator');
  const ranges = attribute(element, 'sqref') || (elements(element, 'sqref')[0]?.textContent ?? '');
  const areas = ranges.split(/\s+/).flatMap((range) => parseA1(range, fileSize) ?? []);
  const [first] = areas;
  if (!first) return [];
  const source: RuleSource = {
    type: attribute(element, 'type') || 'any',
    ...(operator !== '' && { operator }),
    formulas: ['formula1', 'formula2'].flatMap((name) => {
      const [formula] = elements(element, name);
      return formula ? [formula.textContent ?? ''] : [];
    }),
    allowBlank: isTrue(element, 'allowBlank'),
  };
  const { criteria, values = [] } = conditionOf(source, first) ?? {};
  const isStrict = isTrue(element, 'showErrorMessage') && /^(stop)?$/.test(attribute(element, 'errorStyle'));
  return [
    {
      areas,
      rule: {
        criteria,
        values,
        // The format's attribute tells the opposite of its name (ECMA-376 part 1, 18.3.1.32).
        showDropdown: !isTrue(element, 'showDropDown'),
        allowInvalid: !isStrict,
        helpText: help === '' ? null : help,
        source,
      },
    },
  ];
}

function isTrue(element: Element, name: string): boolean {
  return /^(1|true)$/.test(attribute(element, name));
}

function elements(parent: Document | Element | undefined, name: string): Element[] {
  return parent ? Array.from(parent.getElementsByTagNameNS('*', name)) : [];
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}
