import { a1Notation } from './a1';
import { escapeXml } from './named-ranges-part';
import type { SheetModel } from './spreadsheet-model';
import { sourceOf } from './validation-terms';

/**
 * A tab's part with its rules of data validation put in, in the place that the format gives them. A list that Excel
 * cannot hold is left out.
 */
export function withValidations(sheetXml: string, { validations }: SheetModel): string {
  const rules = validations.flatMap(({ areas, rule }) => {
    const [first] = areas;
    const source = first && sourceOf(rule, first);
    if (!source) return [];
    const { type, operator, formulas, allowBlank } = source;
    const attributes = [
      ['type', type],
      ['operator', operator],
      ['allowBlank', allowBlank ? '1' : undefined],
      ['showDropDown', type === 'list' && !rule.showDropdown ? '1' : undefined],
      ['showInputMessage', rule.helpText === null ? undefined : '1'],
      ['showErrorMessage', rule.allowInvalid ? undefined : '1'],
      ['prompt', rule.helpText?.slice(0, 255)],
      ['sqref', areas.map(a1Notation).join(' ')],
    ].flatMap(([name = '', value]) => (value === undefined ? [] : [`${name}="${escapeXml(value)}"`]));
    const parts = formulas.map((formula, index) => {
      const name = `formula${String(index + 1)}`;
      return `<${name}>${escapeXml(formula)}</${name}>`;
    });
    return [`<dataValidation ${attributes.join(' ')}>${parts.join('')}</dataValidation>`];
  });
  if (rules.length === 0) return sheetXml;
  const part = `<dataValidations count="${String(rules.length)}">${rules.join('')}</dataValidations>`;
  // ECMA-376 part 1, 18.3.1.99: right before the first of these that there is.
  return sheetXml.replace(
    /<(hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/,
    (next) => part + next,
  );
}
