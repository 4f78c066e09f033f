import type { SetUpPlan } from '../../src/engine/app/set-up-plan';
import { tabs } from './sheets';

/** The tabs of the library's report: headings, keys and help, and nothing more. */
export const setUpPlan: SetUpPlan = {
  helpSign: 'Om: ',
  protection: 'Räknas ut',
  tabs: Object.values(tabs).map(({ name, form, columns }) => ({
    name,
    form,
    isOptional: false,
    isHidden: false,
    headings: form === 'table' ? [] : ['Uppgift', 'Värde', 'Om'],
    widths: form === 'table' ? [] : [200, 200, 200],
    lines: Object.values(columns).map((column) => ({
      name: column.name,
      help: `Om: ${column.name}`,
      rule: null,
      format: null,
      width: 150,
      isComputed: false,
    })),
    frozenColumns: 1,
    groups: [],
  })),
};
