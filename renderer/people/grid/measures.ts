import type { PeopleColumn } from '../../../shared/analysis/people-columns';

/** Pixels. */
export const rowHeight = 28;
export const headHeight = 36;
export const numberWidth = 60;
export const narrowestColumn = 56;
/** Shift and an arrow change the width of a column by so much. */
export const widthStep = 16;

const widths: Readonly<Record<string, number>> = {
  full_name: 190,
  unit: 220,
  specialisation: 200,
  residence: 240,
  home_town: 220,
  birth_place: 220,
  note: 220,
};

/** As wide as most values of a column need. */
export function firstWidth({ id, type }: PeopleColumn): number {
  const byType = { date: 108, number: 96, text: 150 }[type];
  return widths[id] ?? byType;
}
