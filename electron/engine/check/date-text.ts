/** 19850305 as `05/03/1985`, as far as its precision goes. */
export function dateText(date: number, precision: unknown): string {
  const year = Math.floor(date / 10_000);
  const month = String(Math.floor(date / 100) % 100).padStart(2, '0');
  if (precision === 'year') return String(year);
  if (precision === 'month') return `${month}/${year}`;
  return `${String(date % 100).padStart(2, '0')}/${month}/${year}`;
}

/** Completed years between two dates of the form 19850305. */
export function yearsBetween(from: number, to: number): number {
  return Math.floor((to - from) / 10_000);
}
