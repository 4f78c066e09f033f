import { aWorkbook, type WorkbookBuilder } from '../../../builders/a-workbook';
import { messageOf } from '../../../../src/iop/rules/rules';

const typedOver = (workbook: WorkbookBuilder) =>
  workbook.check().filter(({ facts }) => facts.kind === 'typed-over');
const { budget, activities } = aWorkbook().read().workbook;
const [firstRow] = budget.rows;
const [activity] = activities.rows;
const deviation = ((firstRow?.budget.value ?? 0) - (firstRow?.outcome.value ?? 0)) / 100;
const total = (activity?.girls.value ?? 0) + (activity?.boys.value ?? 0) + (activity?.otherGender.value ?? 0);

describe('typedOverChecks', () => {
  it.each([
    ['Budget', 'Avvikelse', deviation + 1000],
    ['Aktiviteter', 'Deltagare totalt', total + 7],
    ['Aktiviteter', 'Försening, dagar', 90],
    ['Mål', 'Beräknad bedömning', 'Inte uppfyllt'],
  ])('tells of what is typed over a computed value: %s, %s', (tab, column, value) => {
    const workbook = aWorkbook().with(tab, column, 2, value);
    const found = typedOver(workbook);
    expect(found).toMatchObject([
      { code: `${tab}.${column}`, severity: 'VARNING', facts: { column, text: String(value) } },
    ]);
  });

  it('says what it would be, and which is used', () => {
    const [found] = typedOver(aWorkbook().with('Aktiviteter', 'Deltagare totalt', 2, total + 7));
    if (found === undefined) throw new Error('nothing was found');
    expect(messageOf(found, 'Aktiviteter')).toBe(
      `Vid ”Deltagare totalt” i fliken Aktiviteter står ”${String(total + 7)}”, men uträknat blir det ${String(total)}. Rapporten använder det uträknade. Skriv det här, eller ändra antalen efter kön.`,
    );
  });

  it.each([
    ['Budget', 'Avvikelse', deviation],
    ['Budget', 'Avvikelse', -deviation],
    ['Budget', 'Avvikelse', ''],
    ['Budget', 'Avvikelse', '#REF!'],
    ['Budget', 'Avvikelse, procent', '–'],
    ['Aktiviteter', 'Deltagare totalt', total],
    ['Aktiviteter', 'Deltagare totalt', String(total)],
    ['Mål', 'Beräknad bedömning', '–'],
  ])('is silent about what a formula gives: %s, %s %j', (tab, column, value) => {
    expect(typedOver(aWorkbook().with(tab, column, 2, value))).toEqual([]);
  });
});
