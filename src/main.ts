/**
 * The add-on for the slutrapport, and for the återrapporter of its years. Google calls a function of each command's name, which the build makes of the table of
 * commands; what Google runs by itself when the spreadsheet is opened is in triggers.ts.
 */
import { runnerFor } from './add-on';
import { slutrapport } from './iop/definition';
import { yearlyReports } from './iop/year/definition';

/** Runs a command by its name, with the arguments that Google hands over. */
export const run = runnerFor(slutrapport, yearlyReports);
