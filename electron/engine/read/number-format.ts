/** What a number format makes of a number: a date, digits padded with zeros, a percentage, or just the number. */
export type NumberFormat =
  | { readonly kind: 'date' }
  | { readonly kind: 'padded'; readonly digits: number }
  | { readonly kind: 'percent' }
  | null;

const builtInDates = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const builtInCodes: Record<number, string> = {
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  9: '0%',
  10: '0.00%',
};

/** ECMA-376 §18.8.30: formats below 164 are built in and carry no code. */
export function builtInFormatCode(id: number): string | null {
  return builtInCodes[id] ?? (builtInDates.has(id) ? 'm/d/yyyy' : null);
}

export function classifyFormat(code: string): NumberFormat {
  const bare = code
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(';', 1)[0] as string;
  if (/^0{2,}$/.test(bare.trim())) return { kind: 'padded', digits: bare.trim().length };
  if (bare.includes('%')) return { kind: 'percent' };
  if (/general/i.test(bare) || /[#?]/.test(bare)) return null;
  return /[dy]/i.test(bare) || /m{3,}/i.test(bare) ? { kind: 'date' } : null;
}

/** 0.975 shown as a percentage, with all its digits: `97,5%`. */
export function percentText(number: number): string {
  return `${Number((number * 100).toPrecision(12))}%`.replace('.', ',');
}
