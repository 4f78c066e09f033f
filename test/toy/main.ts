/** The add-on for the reading report, joined as src/main.ts joins the one for the slutrapport. */
import { runnerFor } from '../../src/add-on';
import { readingReport } from './definition';

export const run = runnerFor(readingReport);
