import type { Person } from '../normalise/person-table';
import type { Finding } from './finding';

/** The units of the people that findings are about; null where one is about nobody in particular. */
export function unitOf(
  people: readonly Person[],
  findings: readonly Finding[],
): (finding: Finding) => string | null {
  const keyOf = (file: number, sheet: string, row: number | null): string => `${file}\n${sheet}\n${row}`;
  const asked = new Set(findings.map(({ file, sheet, row }) => keyOf(file, sheet, row)));
  const units = new Map<string, string>();
  for (const { file, sheet, row, values } of people) {
    const key = keyOf(file, sheet, row);
    if (typeof values.unit === 'string' && asked.has(key)) units.set(key, values.unit);
  }
  return ({ file, sheet, row }) => units.get(keyOf(file, sheet, row)) ?? null;
}
