import type { BriefPerson } from '../contract/change';
import { writtenDate } from './written-date';

/** `Lò Văn An, 12/03/1985, Xã Một`. */
export function briefText({ name, birthDate, unit }: BriefPerson): string {
  return [name, writtenDate(birthDate), unit].filter((part) => part !== null && part !== '').join(', ');
}
