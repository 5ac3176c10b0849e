const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * What a Roman number up to CCCXCIX is, in capitals or small letters; null where a text is none. As typed, too: `XXXX` for
 * XL, `VIIII` for IX, `IL` for XLIX.
 */
export function romanNumber(text: string): number | null {
  const digits = text.toUpperCase();
  if (!/^(?:C{0,3}(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})|[IVX]{1,8}|[IV][LC])$/.test(digits)) return null;
  const numbers = [...digits].map((digit) => values[digit] ?? 0);
  const sum = numbers.reduce((total, own, at) => total + (own < (numbers[at + 1] ?? 0) ? -own : own), 0);
  return sum > 0 ? sum : null;
}
