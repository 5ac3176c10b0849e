import { FailureError } from '../../../shared/contract/failure';

/** What DuckDB and the system say of a whole file that cannot be opened or written at this moment; there are no codes. */
const noSpace = /no space|disk full|not enough space/i;
const notNow =
  /access is denied|permission denied|being used by another|sharing violation|out of memory|(?:could not|cannot|failed to) allocate|bad allocation/i;

/** A failure that says nothing against the database, so that it is tried again and nothing takes its place; else null. */
export function openingFailure(error: unknown, path: string): FailureError | null {
  const message = error instanceof Error ? error.message : '';
  if (noSpace.test(message)) return new FailureError({ kind: 'disk-full', path }, { cause: error });
  if (notNow.test(message))
    return new FailureError({ kind: 'workspace-unreachable', path }, { cause: error });
  return null;
}
