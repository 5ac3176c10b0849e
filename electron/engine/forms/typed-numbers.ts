import { z } from 'zod';
import type { TypedInput } from '../../../shared/forms/form';
import type { TypedNumbers } from '../../../shared/contract/forms';
import { FailureError } from '../../../shared/contract/failure';
import { fold } from '../../../shared/text/fold';
import { readDocument, writeDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { cellText } from '../read/sheet';
import { readSource } from '../read/read-source';
import { unitKey } from './unit-key';

const document = 'form-numbers';
const count = z.number().int().min(0).max(1_000_000);
const schema: z.ZodType<TypedNumbers> = z.object({
  version: z.literal(1),
  assigned_posts: z.record(z.string(), count),
  rotated_from_district: z.record(z.string(), count),
});

/** Numbers that no roster knows, by the name of the unit; kept with the workspace. */
export async function readTyped(database: WorkspaceDatabase): Promise<TypedNumbers> {
  const kept = await readDocument(database, document, schema);
  return kept ?? { version: 1, assigned_posts: {}, rotated_from_district: {} };
}

/** `null` takes the number away. */
export async function changeTyped(
  database: WorkspaceDatabase,
  input: TypedInput,
  changes: Readonly<Record<string, number | null>>,
): Promise<TypedNumbers> {
  const before = await readTyped(database);
  const numbers = { ...before[input] };
  for (const [unit, value] of Object.entries(changes)) {
    if (value === null) delete numbers[unit];
    else numbers[unit] = value;
  }
  const after = { ...before, [input]: numbers };
  await writeDocument(database, document, after);
  return after;
}

/** What a sheet of two columns, a name and a number, says of units; names are compared without case and marks. */
export async function readTypedSheet(
  path: string,
  units: readonly string[],
  signal: AbortSignal,
): Promise<{ numbers: Record<string, number>; unmatched: string[]; missing: string[] }> {
  const source = await readSource(path, () => undefined, signal);
  const known = new Map(units.map((unit) => [unitKey(unit), unit]));
  const numbers: Record<string, number> = {};
  const unmatched: string[] = [];
  for (const sheet of source.sheets) {
    for (const row of sheet.rows) {
      const texts = (row ?? []).map((cell) => cellText(cell).trim());
      const name = texts.find((text) => /\p{L}/u.test(text) && fold(text).length > 2);
      const number = texts.filter((text) => /^\d{1,3}(?:[.,]\d{3})*$|^\d+$/.test(text)).at(-1);
      if (name === undefined || number === undefined) continue;
      const unit = known.get(unitKey(name));
      if (unit === undefined) unmatched.push(name);
      else numbers[unit] = Number(number.replace(/[.,]/g, ''));
    }
  }
  if (Object.keys(numbers).length === 0 && unmatched.length === 0)
    throw new FailureError({ kind: 'no-table-found', path });
  return { numbers, unmatched, missing: units.filter((unit) => !(unit in numbers)) };
}
