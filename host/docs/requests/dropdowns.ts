import type { docs_v1 } from '@googleapis/docs';
import { allTabs, newId, setInlines } from '../document/edit-tree';
import { findInsertion, inlinesIn, paragraphsIn } from '../document/find-place';
import { insertedStyle, splitInlines } from '../document/inlines';
import { spansAfterInsertion } from '../document/named-range-spans';
import type { Inline, InlineElement, WorkingDocument } from '../document/working-document';
import { refusals, refuse } from '../wire/docs-error';
import { applyMask } from '../wire/field-mask';
import { isObject, objectAt, objectsAt, stringAt } from '../wire/json';
import type { JsonObject } from '../wire/json';

/** CreateDropdownDefinitionRequest in googleapis 188.0.0. */
interface CreateDefinition {
  readonly dropdownDefinition?: JsonObject;
}

/** createDropdownDefinition: the definition with ids for what has none. Rules: DropdownDefinition in googleapis 188.0.0. */
export function createDropdownDefinition(document: WorkingDocument, request: CreateDefinition): object {
  const wanted = stringAt(request.dropdownDefinition ?? {}, 'dropdownDefinitionId');
  const id = wanted === '' ? newId(document, 'kix.') : wanted;
  const taken = allTabs(document.shared).some((tab) => tab.document.dropdownDefinitions.has(wanted));
  if (wanted !== '' && (taken || !/^kix\.[\w-]{2,14}$/.test(wanted))) refuse(refusals.dropdownId(wanted));
  const properties = objectAt(request.dropdownDefinition ?? {}, 'dropdownDefinitionProperties');
  const definition: JsonObject = {
    dropdownDefinitionId: id,
    dropdownDefinitionProperties: { ...properties, options: withOptionIds(document, properties) },
  };
  document.dropdownDefinitions.set(id, definition);
  return { createDropdownDefinition: { dropdownDefinition: definition } };
}

/** The options of a definition, each with an id. Refuses too few, too many, and ids that are invalid or twice there. */
function withOptionIds(document: WorkingDocument, properties: JsonObject): readonly JsonObject[] {
  const options = objectsAt(properties, 'options');
  if (options.length < 2 || options.length > 50) refuse(refusals.dropdownOptions);
  const given = options.map((option) => stringAt(option, 'optionId'));
  return options.map((option, i) => {
    const id = given[i] ?? '';
    if (id === '') return { ...option, optionId: `dropdownItem.${newId(document, 'kix.').slice(4)}` };
    if (!/^dropdownItem\.[\w-]{2,14}$/.test(id) || given.indexOf(id) !== i) refuse(refusals.dropdownId(id));
    return option;
  });
}

/** deleteDropdownDefinition: the dropdowns that were made of it keep what they show. */
export function deleteDropdownDefinition(
  document: WorkingDocument,
  request: { readonly dropdownDefinitionId?: string },
): object {
  const id = request.dropdownDefinitionId ?? '';
  definitionOf(document, id);
  document.dropdownDefinitions.delete(id);
  return {};
}

/** InsertDropdownRequest in googleapis 188.0.0. */
interface InsertDropdown {
  readonly dropdownDefinitionId?: string;
  readonly selectedOptionId?: string;
  readonly location?: docs_v1.Schema$Location;
  readonly endOfSegmentLocation?: docs_v1.Schema$EndOfSegmentLocation;
}

/** insertDropdown: one unit of the text, with the option that is named selected, or else the first. */
export function insertDropdown(document: WorkingDocument, request: InsertDropdown): object {
  const definition = definitionOf(document, request.dropdownDefinitionId ?? '');
  const place = findInsertion(document, request);
  const [before, after] = splitInlines(place.paragraph.inlines, place.offset);
  const dropdown: JsonObject = {
    dropdownId: newId(document, 'kix.'),
    dropdownProperties: selected(definition, request.selectedOptionId),
    textStyle: insertedStyle(before, after),
  };
  const element: Inline = { kind: 'element', name: 'dropdown', value: dropdown, length: 1 };
  setInlines(place.paragraph, [...before, element, ...after]);
  spansAfterInsertion(document, place.segment.id, place.index, 1);
  return { insertDropdown: { dropdown } };
}

/** updateDropdownProperties: another option is selected. */
export function updateDropdownProperties(
  document: WorkingDocument,
  request: {
    readonly dropdownId?: string;
    readonly dropdownProperties?: JsonObject;
    readonly fields?: string;
  },
): object {
  const id = request.dropdownId ?? '';
  if (!dropdowns(document).some(({ value }) => value.dropdownId === id)) refuse(refusals.noDropdown(id));
  changeDropdowns(document, (value) => {
    if (value.dropdownId !== id) return value;
    const old = objectAt(value, 'dropdownProperties');
    const update = request.dropdownProperties ?? {};
    const changed = applyMask(old, update, request.fields ?? '', 'DropdownProperties');
    const definition = definitionOf(document, stringAt(changed, 'dropdownDefinitionId'));
    return { ...value, dropdownProperties: selected(definition, stringAt(changed, 'selectedOptionId')) };
  });
  return {};
}

/** UpdateDropdownDefinitionPropertiesRequest in googleapis 188.0.0. */
interface UpdateDefinition {
  readonly dropdownDefinitionId?: string;
  readonly dropdownDefinitionProperties?: JsonObject;
  readonly fields?: string;
  readonly selectedOptionIdReplacements?: JsonObject;
}

/** updateDropdownDefinitionProperties: an option that is selected somewhere needs another in its place when it goes. */
export function updateDropdownDefinitionProperties(
  document: WorkingDocument,
  request: UpdateDefinition,
): object {
  const id = request.dropdownDefinitionId ?? '';
  const old = objectAt(definitionOf(document, id), 'dropdownDefinitionProperties');
  const update = request.dropdownDefinitionProperties ?? {};
  const changed = applyMask(old, update, request.fields ?? '', 'DropdownDefinitionProperties');
  const definition: JsonObject = {
    dropdownDefinitionId: id,
    dropdownDefinitionProperties: { ...changed, options: withOptionIds(document, changed) },
  };
  document.dropdownDefinitions.set(id, definition);
  changeDropdowns(document, (value) => {
    const properties = objectAt(value, 'dropdownProperties');
    if (properties.dropdownDefinitionId !== id) return value;
    const option = stringAt(properties, 'selectedOptionId');
    const replacement = stringAt(request.selectedOptionIdReplacements ?? {}, option);
    return { ...value, dropdownProperties: selected(definition, replacement === '' ? option : replacement) };
  });
  return {};
}

function definitionOf(document: WorkingDocument, id: string): JsonObject {
  return document.dropdownDefinitions.get(id) ?? refuse(refusals.noDropdownDefinition(id));
}

/** What a dropdown shows: the option with the id, the first where none is named. */
function selected(definition: JsonObject, optionId = ''): JsonObject {
  const options = objectsAt(objectAt(definition, 'dropdownDefinitionProperties'), 'options');
  const option = optionId === '' ? options[0] : options.find((each) => each.optionId === optionId);
  if (option === undefined) return refuse(refusals.noOption(optionId));
  const { dropdownDefinitionId } = definition;
  return { displayValue: option.displayValue, dropdownDefinitionId, selectedOptionId: option.optionId };
}

function dropdowns(document: WorkingDocument): readonly InlineElement[] {
  return [...document.segments.values()]
    .flatMap((segment) => inlinesIn({ segment, start: 0, end: segment.size }))
    .filter((inline) => inline.kind === 'element')
    .filter(({ name }) => name === 'dropdown');
}

function changeDropdowns(document: WorkingDocument, change: (value: JsonObject) => JsonObject): void {
  for (const segment of document.segments.values()) {
    for (const { paragraph } of paragraphsIn({ segment, start: 0, end: segment.size })) {
      paragraph.inlines = paragraph.inlines.map((inline) =>
        inline.kind === 'element' && inline.name === 'dropdown' && isObject(inline.value)
          ? { ...inline, value: change(inline.value) }
          : inline,
      );
    }
  }
}
