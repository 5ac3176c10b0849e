const names: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** From 1; any other number as it is. */
export function englishMonth(number: number): string {
  return names[number - 1] ?? String(number);
}
