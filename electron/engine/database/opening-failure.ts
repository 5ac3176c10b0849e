import { FailureError } from '../../../shared/contract/failure';

/** DuckDB has no codes, and quotes what the system says in the language of the system. */
const noSpace = /no space|disk full|not enough space/i;
/** What is said of the place and the machine, not of the database. */
const ofTheMachine = /^(?:IO|Out of Memory|Permission) Error/i;
const ofTheDatabase =
  /not a valid DuckDB|version number|checksum|corrupt|could not read (?:all|enough) bytes|truncated|deserializ/i;

/** A failure that says nothing against the database, so that it is tried again and nothing takes its place; else null. */
export function openingFailure(error: unknown, path: string): FailureError | null {
  const message = error instanceof Error ? error.message : '';
  if (noSpace.test(message)) return new FailureError({ kind: 'disk-full', path }, { cause: error });
  if (ofTheMachine.test(message) && !ofTheDatabase.test(message))
    return new FailureError({ kind: 'workspace-unreachable', path }, { cause: error });
  return null;
}
