import type { Day } from './day';

/** The date that the sample province describes. */
export const AS_OF: Day = { year: 2024, month: 12, day: 31 };
