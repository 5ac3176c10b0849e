const signs: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `XIV` of 14. */
export function romanNumeral(number: number): string {
  const found = signs.find(([value]) => value <= number);
  return found ? `${found[1]}${romanNumeral(number - found[0])}` : '';
}
