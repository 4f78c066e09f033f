/**
 * The kinds of numbers in a partnership's workbook, each with the least and the most that it can plausibly be. Goals and
 * amounts have the limits of any number and any amount (`engine/contract/cell-types`).
 */
import { amount, number, percentage, share as anyShare, wholeNumber } from '../engine/contract/cell-types';
import { limited } from '../engine/contract/limits';

const ORE_IN_KRONA = 100;

/** A number that rows are known or ordered by. */
export const ordinal = limited(wholeNumber, { least: 1, most: 999_999_999 });
export const year = limited(wholeNumber, { least: 1900, most: 2100 });
export const age = limited(wholeNumber, { least: 0, most: 120 });
/** People or occasions of one activity. */
export const count = limited(wholeNumber, { least: 0, most: 1_000_000 });
/** Hours of voluntary work in a year: a million are those of five hundred people in full-time work. */
export const hours = limited(number, { least: 0, most: 1_000_000 });
/** Kronor for an hour of voluntary work. */
export const hourValue = limited(amount, { least: 0, most: 10_000 }, ORE_IN_KRONA);
export const percent = limited(percentage, { least: 0, most: 1000 });
export const shareInPercent = limited(percentage, { least: 0, most: 100 });
export const share = limited(anyShare, { least: 0, most: 1 });
export const days = limited(wholeNumber, { least: 0, most: 3650 });
/** The smallest group that is shown. */
export const group = limited(wholeNumber, { least: 0, most: 1000 });
/** Kronor for a euro. */
export const euroRate = limited(number, { least: 1, most: 1000 });
