/**
 * The value of a column that its number says is made of others: `3=4+6+8`, `4(=2*100/3)`. Null where a part is missing
 * or the number says nothing.
 */
export function sumOfMarks(mark: string, valueOf: (mark: string) => number | null): number | null {
  const formula = /=\s*(.+?)\s*\)?\s*$/.exec(mark)?.[1]?.replace(/\s/g, '');
  if (formula === undefined) return null;
  const share = /^(\d+)\*100\/(\d+)$|^(\d+)\/(\d+)\*100$/.exec(formula);
  if (share) {
    const part = valueOf(share[1] ?? share[3] ?? '');
    const of = valueOf(share[2] ?? share[4] ?? '');
    return part === null || of === null || of === 0 ? null : Math.round((part * 10_000) / of) / 100;
  }
  if (!/^\d+(?:[+-]\d+)*$/.test(formula)) return null;
  let sum = 0;
  for (const [, sign, number = ''] of formula.matchAll(/([+-]?)(\d+)/g)) {
    const value = valueOf(number);
    if (value === null) return null;
    sum += sign === '-' ? -value : value;
  }
  return sum;
}
