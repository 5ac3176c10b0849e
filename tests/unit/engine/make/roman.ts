const digits = [['C', 100], ['XC', 90], ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]] as const; // prettier-ignore

/** 399 → CCCXCIX. */
export function roman(number: number): string {
  let [text, rest] = ['', number];
  for (const [digit, value] of digits) for (; rest >= value; rest -= value) text += digit;
  return text;
}
