import type { docs_v1 } from '@googleapis/docs';
import { documentText } from '../../../../host/docs/document/document-text';
import { applyBatchUpdate } from '../../../../host/docs/requests/apply-batch';
import { aDocument, rangesNamed, refusal } from '../document/a-document';
import { expectInvariants } from '../document/invariants';

const options = ['Pågår', 'Klar'].map((displayValue, i) => ({
  displayValue,
  optionId: `dropdownItem.val${String(i)}`,
}));
const dropdownDefinitionId = 'kix.status';
const define = {
  createDropdownDefinition: {
    dropdownDefinition: { dropdownDefinitionId, dropdownDefinitionProperties: { title: 'Status', options } },
  },
};
const put = (selectedOptionId?: string) => ({
  insertDropdown: {
    dropdownDefinitionId,
    location: { index: 1 },
    ...(selectedOptionId !== undefined && { selectedOptionId }),
  },
});
const apply = (document: docs_v1.Schema$Document, ...requests: readonly object[]) =>
  applyBatchUpdate(document, requests).document;

/** The id that insertDropdown answered. */
function insertedId(document: docs_v1.Schema$Document): string {
  const { replies } = applyBatchUpdate(document, [put()]);
  const [reply] = replies as { insertDropdown: { dropdown: { dropdownId: string } } }[];
  return reply?.insertDropdown.dropdown.dropdownId ?? '';
}

describe('dropdowns', () => {
  const document = apply(aDocument('arbete'), define);

  it('are one unit of the text, and show the option that is selected, or the first', () => {
    const named = apply(document, { createNamedRange: { name: 'a', range: { startIndex: 1, endIndex: 4 } } });
    const both = apply(named, put(), put('dropdownItem.val1'));
    expect(documentText(both)).toBe('KlarPågårarbete\n');
    expect(rangesNamed(both, 'a')).toEqual([[3, 6]]);
    expectInvariants(both);
  });

  it('are set to another option', () => {
    const dropdownId = insertedId(document);
    const change = { dropdownId, dropdownProperties: { selectedOptionId: 'dropdownItem.val1' }, fields: '*' };
    const fields = 'selectedOptionId';
    const set = apply(apply(document, put()), { updateDropdownProperties: { ...change, fields } });
    expect(documentText(set)).toBe('Klararbete\n');
  });

  it('follow their definition, which needs another option for one that is selected and goes', () => {
    const used = apply(document, put('dropdownItem.val1'));
    const left = [options[0], { displayValue: 'Avslutad', optionId: 'dropdownItem.val2' }];
    const update = {
      dropdownDefinitionId,
      dropdownDefinitionProperties: { options: left },
      fields: 'options',
    };
    expect(refusal(used, { updateDropdownDefinitionProperties: update })).toContain('dropdownItem.val1');
    const selectedOptionIdReplacements = { 'dropdownItem.val1': 'dropdownItem.val2' };
    const changed = apply(used, {
      updateDropdownDefinitionProperties: { ...update, selectedOptionIdReplacements },
    });
    expect(documentText(changed)).toBe('Avslutadarbete\n');
  });

  it('keep what they show when their definition is deleted, and none can be made of it', () => {
    const gone = apply(document, put(), { deleteDropdownDefinition: { dropdownDefinitionId } });
    expect(documentText(gone)).toBe('Pågårarbete\n');
    expect(refusal(gone, put())).toContain(dropdownDefinitionId);
  });

  // DropdownDefinition in googleapis 188.0.0: 2 to 50 options, ids of a form.
  it('refuse a definition with one option, and an id of another form', () => {
    const of = (dropdownDefinition: object) => ({ createDropdownDefinition: { dropdownDefinition } });
    const one = { options: options.slice(1) };
    expect(refusal(document, of({ dropdownDefinitionProperties: one }))).toContain('2 to 50');
    expect(
      refusal(document, of({ dropdownDefinitionId: 'status', dropdownDefinitionProperties: { options } })),
    ).toContain('status');
  });
});
