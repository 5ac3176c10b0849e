import { PeopleBuilder } from '../../../../electron/engine/normalise/build-people';
import type { PersonValues } from '../../../../electron/engine/normalise/person-table';
import type { Finding } from '../../../../electron/engine/check/finding';
import type { Sheet } from '../../../../electron/engine/read/sheet';
import {
  understandSheet,
  type UnderstoodSheet,
} from '../../../../electron/engine/understand/understand-sheet';

export interface Imported {
  readonly understood: UnderstoodSheet;
  readonly people: readonly PersonValues[];
  readonly findings: readonly Finding[];
}

/** The people of a sheet as the engine understands and normalises them. */
export function importSheet(sheet: Sheet): Imported {
  const understood = understandSheet(sheet);
  if (!understood) throw new Error('no table of people was found');
  const builder = new PeopleBuilder(understood, 0, understood.titleUnit);
  const people = [...builder.people()].map(({ values }) => values);
  return { understood, people, findings: builder.findings };
}

export function fieldsOf({ columns }: UnderstoodSheet): (string | null)[] {
  return columns.map(({ field }) => field?.id ?? null);
}
