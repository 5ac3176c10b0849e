import type { Gender } from './categories';

const PER_PREFIX = 1_000_000;

/**
 * Twelve digits in the shape of an identity number that no citizen can have: 000 and 097 to 099 are codes of no
 * province. Then the digit of century and sex, two of the year of birth, six of a serial.
 */
export function nationalId(index: number, gender: Gender, birthYear: number): string {
  const prefix = index < PER_PREFIX ? '000' : `0${96 + Math.floor(index / PER_PREFIX)}`;
  const century = (birthYear >= 2000 ? 2 : 0) + (gender === 'female' ? 1 : 0);
  const serial = (index * 7919 + 104_729) % PER_PREFIX;
  return `${prefix}${century}${String(birthYear % 100).padStart(2, '0')}${String(serial).padStart(6, '0')}`;
}
