import { scenarios, type Scenario } from '../../../commands/bench/scenarios';
import { openHost } from '../../../host/host';
import { projectOf } from '../../../host/runtime/project';

const [opening, emptyCheck, progress, firstCheck] = scenarios as readonly [
  Scenario,
  Scenario,
  Scenario,
  Scenario,
];

describe('scenarios', () => {
  it('have names of their own', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  });

  it.each([opening, emptyCheck, progress, firstCheck])('$name runs on the bundle', async (scenario) => {
    const host = openHost({ workbook: await scenario.workbook() });
    expect(() => {
      scenario.run(host);
    }).not.toThrow();
  });

  it.each([
    [opening, 'expected one menu, got 0'],
    [emptyCheck, 'expected no known sheet, got {"ok":false}'],
    [progress, 'expected an answer, got {"ok":false}'],
    [firstCheck, 'expected findings, got {"ok":false}'],
  ])('$name is not measured when the add-on answers something else', (scenario, message) => {
    const script =
      'function onOpen() {} function checkWorkbook() { return { ok: false }; } const readProgress = checkWorkbook;';
    const host = openHost({ project: projectOf({ timeZone: 'Europe/Stockholm' }, script) });
    expect(() => {
      scenario.run(host);
    }).toThrow(message);
  });
});
