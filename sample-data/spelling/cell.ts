import type { Day } from '../province/day';

/** What stands in a cell: text, a number, a date that the spreadsheet knows as one, or nothing. */
export type Cell = string | number | Day | null;
