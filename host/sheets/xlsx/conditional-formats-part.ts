import { a1Notation, type Area } from '../a1';
import { conditionOf, fileConditionOf } from '../conditional-format-terms';
import type { ConditionalFormatModel } from '../spreadsheet-model';
import type { ColourReader } from './colours';
import { argb } from './layout-part';
import { areasIn } from './references';
import { unescaped } from './shared-strings';
import { isSet } from './styles-part';
import { isTrue } from './xml-reader';
import { childOf, childrenOf, elementsOf, elementXml, textOf, type XmlElement } from './xml-tree';
import { escapeText, xml } from './xml-out';
import { fileFormula } from './formulas-out';

/** The conditional formats of a tab, the foremost first. None is left out, save what only extends another. */
export function readConditionalFormats(
  rest: XmlElement,
  looks: readonly XmlElement[],
  colour: ColourReader,
): ConditionalFormatModel[] {
  return elementsOf(rest, 'conditionalFormatting')
    .flatMap((element) => {
      const extended = childOf(element, 'sqref');
      const areas = areasIn(element.attributes['sqref'] ?? (extended ? textOf(extended) : ''));
      const [first] = areas;
      if (!first) return [];
      return childrenOf(element, 'cfRule')
        .filter((rule) => !extended || hasOwnLook(rule))
        .map((rule) => ({
          priority: Number(rule.attributes['priority'] ?? 0),
          format: readRule(rule, areas, first, looks, colour),
        }));
    })
    .sort((a, b) => a.priority - b.priority)
    .map(({ format }) => format);
}

/** Whether a rule of Excel's later extension stands alone: bars and icons there only add to a rule of the format's own. */
function hasOwnLook(rule: XmlElement): boolean {
  return childOf(rule, 'dxf') !== undefined;
}

function readRule(
  rule: XmlElement,
  areas: readonly Area[],
  first: Area,
  looks: readonly XmlElement[],
  colour: ColourReader,
): ConditionalFormatModel {
  const { type = 'expression', operator, text, dxfId, stopIfTrue } = rule.attributes;
  const formulas = rule.children
    .filter(({ name }) => name === 'formula' || name === 'f')
    .map((formula) => unescaped(textOf(formula)));
  const condition = conditionOf(
    {
      type,
      ...(operator !== undefined && { operator }),
      ...(text !== undefined && { text: unescaped(text) }),
      formulas,
    },
    first,
  );
  const look = childOf(rule, 'dxf') ?? (dxfId === undefined ? undefined : looks[Number(dxfId)]);
  const pattern = childOf(childOf(look, 'fill'), 'patternFill');
  const background = colour(childOf(pattern, 'bgColor')) ?? colour(childOf(pattern, 'fgColor'));
  const font = childOf(look, 'font');
  const fontColor = colour(childOf(font, 'color'));
  return {
    areas,
    criteria: condition?.criteria,
    values: condition?.values ?? [],
    ...(background !== undefined && { background }),
    ...(fontColor !== undefined && { fontColor }),
    ...(isSet(font, 'b') && { bold: true }),
    // What says all that the file's rule says is written from the condition; a bar, an icon or a border is only kept.
    ...((!condition || isTrue(stopIfTrue) || !isPlainLook(look)) && {
      source: { type, rule: { ...rule, children: ownFormulas(rule) }, ...(look && { look }) },
    }),
  };
}

/** Whether a look is no more than a background, a font's colour and bold. */
function isPlainLook(look: XmlElement | undefined): boolean {
  return (look?.children ?? []).every((part) => {
    if (part.name === 'font') return part.children.every(({ name }) => name === 'b' || name === 'color');
    if (part.name !== 'fill') return false;
    return /^(solid)?$/.test(childOf(part, 'patternFill')?.attributes['patternType'] ?? '');
  });
}

/** What a rule holds, as the format's own form has it: formulas are called `formula`, its look stands among the others. */
function ownFormulas(rule: XmlElement): XmlElement[] {
  return rule.children
    .filter(({ name }) => name !== 'dxf' && name !== 'extLst')
    .map((child) => (child.name === 'f' ? { ...child, name: 'formula' } : child));
}

/** A tab's conditional formats, the foremost first. `addLook` gives the number of a look among those of the workbook. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormatModel[],
  addLook: (look: string) => number,
): string {
  return formats
    .map((format, index) => {
      const [first] = format.areas;
      if (!first) return '';
      const sqref = format.areas.map(a1Notation).join(' ');
      return xml('conditionalFormatting', { sqref }, ruleXml(format, first, index + 1, addLook));
    })
    .join('');
}

function ruleXml(
  format: ConditionalFormatModel,
  first: Area,
  priority: number,
  addLook: (look: string) => number,
): string {
  const { source } = format;
  if (source) {
    const { look, rule } = source;
    const attributes = { ...rule.attributes, dxfId: look && String(addLook(elementXml(look))), priority };
    const known = Object.entries(attributes).filter(([key]) => !/^xmlns|:|^id$/.test(key));
    return xml('cfRule', Object.fromEntries(known), rule.children.map(elementXml));
  }
  const { type, operator, text, formulas } = fileConditionOf(format, first);
  return xml(
    'cfRule',
    { type, dxfId: addLook(lookXml(format)), priority, operator, text },
    formulas.map((formula) => xml('formula', {}, escapeText(fileFormula(formula)))),
  );
}

function lookXml({ background, fontColor, bold }: ConditionalFormatModel): string {
  const font = [
    bold === undefined ? '' : xml('b', bold ? {} : { val: 0 }),
    fontColor === undefined ? '' : xml('color', { rgb: argb(fontColor) }),
  ].join('');
  return xml('dxf', {}, [
    font === '' ? '' : xml('font', {}, font),
    background === undefined
      ? ''
      : xml(
          'fill',
          {},
          xml('patternFill', { patternType: 'solid' }, [
            xml('fgColor', { rgb: argb(background) }),
            xml('bgColor', { rgb: argb(background) }),
          ]),
        ),
  ]);
}
