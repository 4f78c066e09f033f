import { a1Notation } from '../a1';
import type { RuleSource, SheetModel, ValidationModel } from '../spreadsheet-model';
import { conditionOf, sourceOf } from '../validation-terms';
import { serialOfFile } from './file-dates';
import { areasIn } from './references';
import { unescaped } from './shared-strings';
import { isTrue } from './xml-reader';
import { childOf, childrenOf, elementsOf, textOf, type XmlElement } from './xml-tree';
import { escapeText, xml, xmlList } from './xml-out';
import { fileFormula } from './formulas-out';

const longestPrompt = 255;

/** The data validation of a tab, as ranges: the format's own, and that of Excel's later extension. */
export function readValidations(rest: XmlElement, is1904: boolean): ValidationModel[] {
  return elementsOf(rest, 'dataValidations')
    .flatMap((list) => childrenOf(list, 'dataValidation'))
    .flatMap((element) => validation(element, is1904));
}

function validation(element: XmlElement, is1904: boolean): ValidationModel[] {
  const {
    type,
    operator,
    prompt = '',
    sqref,
    allowBlank,
    showDropDown,
    showErrorMessage,
    errorStyle,
  } = element.attributes;
  const extended = childOf(element, 'sqref');
  const ranges = sqref ?? (extended ? textOf(extended) : '');
  const areas = areasIn(ranges);
  const [first] = areas;
  if (!first) return [];
  const source: RuleSource = {
    type: type ?? 'any',
    ...(operator !== undefined && { operator }),
    formulas: ['formula1', 'formula2'].flatMap((name) => {
      const formula = childOf(element, name);
      if (!formula) return [];
      const text = unescaped(textOf(formula)).trim();
      return [type === 'date' && is1904 ? dayOf1900(text) : text];
    }),
    allowBlank: isTrue(allowBlank),
  };
  const { criteria, values = [] } = conditionOf(source, first) ?? {};
  const isStrict = isTrue(showErrorMessage) && /^(stop)?$/.test(errorStyle ?? '');
  return [
    {
      areas,
      rule: {
        criteria,
        values,
        // The format's attribute says the opposite of its name (ECMA-376 part 1, 18.3.1.32).
        showDropdown: !isTrue(showDropDown),
        allowInvalid: !isStrict,
        helpText: prompt === '' ? null : unescaped(prompt),
        source,
      },
    },
  ];
}

/** A day of the 1904 system as it is in the 1900 system; a formula stays as it is. */
function dayOf1900(formula: string): string {
  return /^\d+(\.\d+)?$/.test(formula) ? String(serialOfFile(Number(formula), 'day', true)) : formula;
}

/** A tab's rules of data validation. A list that they cannot hold stands in the tab of lists by then. */
export function validationsXml({ validations }: SheetModel): string {
  const rules = validations.flatMap(({ areas, rule }) => {
    const [first] = areas;
    const source = first && sourceOf(rule, first);
    if (!source) return [];
    const { type, operator, formulas, allowBlank } = source;
    const attributes = {
      type: type === 'any' ? undefined : type,
      operator,
      allowBlank: allowBlank ? 1 : undefined,
      showDropDown: type === 'list' && !rule.showDropdown ? 1 : undefined,
      showInputMessage: rule.helpText === null ? undefined : 1,
      showErrorMessage: rule.allowInvalid ? undefined : 1,
      prompt: rule.helpText?.slice(0, longestPrompt),
      sqref: areas.map(a1Notation).join(' '),
    };
    const parts = formulas.map((formula, index) =>
      xml(`formula${String(index + 1)}`, {}, escapeText(type === 'custom' ? fileFormula(formula) : formula)),
    );
    return [xml('dataValidation', attributes, parts)];
  });
  return xmlList('dataValidations', rules);
}
