import { aWorkbook, type WorkbookBuilder } from './a-workbook';
import { day } from './partnership';

/** The rows of 2024 in the tab Budget: personnel, premises, material, hours; grant, hours. */
const BUDGET_2024 = { 14: 450_000, 15: 100_000, 16: 50_000, 17: 40_000, 18: 600_000, 19: 40_000 } as const;

/**
 * The workbook as it stands on 30 September of its last year: each budget row of 2024 has come to half of its budget so
 * far, and its forecast is its budget.
 */
export function aPartYear(): WorkbookBuilder {
  return Object.entries(BUDGET_2024).reduce(
    (workbook, [row, budget]) =>
      workbook
        .with('Budget', 'Utfall', Number(row), budget / 2)
        .with('Budget', 'Prognos', Number(row), budget),
    aWorkbook()
      .withKey('Ärende', 'Uppgifter till och med', day('2024-09-30'))
      .with('Budget', 'Timmar', 17, 100)
      .with('Budget', 'Timmar', 19, 100),
  );
}
