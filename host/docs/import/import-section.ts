import type { Element } from '@xmldom/xmldom';
import { twips } from './import-style-properties';
import type { JsonObject } from '../wire/json';
import { attribute, descend, numberAttribute } from './xml-elements';

/** Page size, margins and first page number of a w:sectPr, as a document style has them. */
export function importPageStyle(sectPr: Element | undefined): JsonObject {
  const size = descend(sectPr, 'pgSz');
  const width = numberAttribute(size, 'w');
  const height = numberAttribute(size, 'h');
  const start = numberAttribute(descend(sectPr, 'pgNumType'), 'start');
  return {
    ...(width !== undefined &&
      height !== undefined && { pageSize: { height: twips(height), width: twips(width) } }),
    ...margins(descend(sectPr, 'pgMar')),
    ...(start !== undefined && start !== 0 && { pageNumberStart: start }),
  };
}

/** The style of the section break before a section that is not the first. */
export function sectionBreakStyle(sectPr: Element | undefined): JsonObject {
  return {
    columnSeparatorStyle: 'NONE',
    contentDirection: 'LEFT_TO_RIGHT',
    sectionType: attribute(descend(sectPr, 'type'), 'val') === 'continuous' ? 'CONTINUOUS' : 'NEXT_PAGE',
    ...margins(descend(sectPr, 'pgMar')),
  };
}

const MARGINS = [
  ['marginTop', 'top'],
  ['marginBottom', 'bottom'],
  ['marginLeft', 'left'],
  ['marginRight', 'right'],
  ['marginHeader', 'header'],
  ['marginFooter', 'footer'],
] as const;

function margins(pgMar: Element | undefined): JsonObject {
  return Object.fromEntries(
    MARGINS.flatMap(([field, name]) => {
      const value = numberAttribute(pgMar, name);
      return value === undefined ? [] : [[field, twips(Math.abs(value))] as const];
    }),
  );
}
