import type { PersonValue } from '../contract/people';

/** `1985-03-05` as `05/03/1985`, as exact as it is known: `03/1985`, `1985`. */
export function writtenDate(value: PersonValue): string {
  return value === null ? '' : String(value).split('-').reverse().join('/');
}
