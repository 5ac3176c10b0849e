import type { Correction } from '../../../shared/contract/decisions';
import type { CorrectionState, PersonValue } from '../../../shared/contract/people';
import { fieldType } from '../../../shared/roster/field-type';
import { findField } from '../../../shared/roster/fields';
import { fold } from '../../../shared/text/fold';
import type { Finding } from '../check/finding';
import { deriveValues } from '../normalise/derive-values';
import type { Person, PersonValues } from '../normalise/person-table';
import { personValue, storedDate } from '../people/person-value';

/** What became of a correction. */
export interface CorrectionOutcome {
  readonly correction: Correction;
  /** Its place in `files`. */
  readonly file: number;
  /** What the file says. */
  readonly before: PersonValue;
  /** Null where its row does not hold its person any more, and nothing was corrected. */
  readonly person: Person | null;
}

/** Writes the corrections of the open files into the people who are as their files say, before anything is derived. */
export function correctPeople(
  people: readonly Person[],
  files: readonly string[],
  corrections: readonly Correction[],
): CorrectionOutcome[] {
  const open = corrections.filter(({ file }) => files.includes(file));
  if (open.length === 0) return [];
  const rows = new Set(open.map(rowKey));
  const byRow = new Map<string, Person>();
  for (const person of people) {
    const key = rowKey({ file: files[person.file] ?? '', sheet: person.sheet, row: person.row + 1 });
    if (rows.has(key)) byRow.set(key, person);
  }
  const asWritten = new Map([...byRow].map(([key, { values }]) => [key, { ...values }]));
  for (const values of asWritten.values()) deriveValues(values);
  return open.map((correction) => {
    const person = byRow.get(rowKey(correction));
    const values = asWritten.get(rowKey(correction));
    const file = files.indexOf(correction.file);
    if (!person || !values || !isSamePerson(values, correction)) {
      return { correction, file, before: null, person: null };
    }
    writeValue(person.values, correction);
    return { correction, file, before: readValue(values, correction.field), person };
  });
}

/** What was corrected stays as it was corrected, whatever else would follow for it. */
export function correctDerived(outcomes: readonly CorrectionOutcome[]): void {
  for (const { correction, person } of outcomes) if (person) writeValue(person.values, correction);
}

/** As the window sees them, the newest first; people are numbered from 1 in the order of the roster. */
export function correctionStates(
  outcomes: readonly CorrectionOutcome[],
  people: readonly Person[],
): CorrectionState[] {
  if (outcomes.length === 0) return [];
  const numbers = new Map(people.map((person, index) => [person, index + 1]));
  return outcomes
    .map(({ correction, before, person }) => ({
      ...correction,
      before,
      isApplied: person !== null,
      person: person && (numbers.get(person) ?? null),
    }))
    .reverse();
}

/** What was found wrong, without what was put right by hand, and with the corrections that came to nothing. */
export function findingsAfter(
  findings: readonly Finding[],
  outcomes: readonly CorrectionOutcome[],
): readonly Finding[] {
  if (outcomes.length === 0) return findings;
  const cellKey = (file: number, sheet: string, row: number, field: string | null): string =>
    [file, sheet, row, field].join('\n');
  const corrected = new Set(
    outcomes.flatMap(({ person, correction }) =>
      person ? [cellKey(person.file, person.sheet, person.row, correction.field)] : [],
    ),
  );
  const left = findings.filter(
    ({ file, sheet, row, field }) => row === null || !corrected.has(cellKey(file, sheet, row, field)),
  );
  const lost = outcomes.flatMap(({ file, person, correction }): Finding[] => {
    const { sheet, row, field, name } = correction;
    if (person) return [];
    return [{ kind: 'correction_not_applied', file, sheet, row: row - 1, column: null, field, value: name }];
  });
  return [...left, ...lost];
}

export function rowKey({ file, sheet, row }: Pick<Correction, 'file' | 'sheet' | 'row'>): string {
  return [file, sheet, row].join('\n');
}

export function readValue(values: PersonValues, field: string): PersonValue {
  const found = findField(field);
  return personValue(values[field], values[`${field}_precision`], (found && fieldType(found)) ?? 'text');
}

function isSamePerson(values: PersonValues, { name, birthDate }: Correction): boolean {
  return (
    fold(String(readValue(values, 'full_name') ?? '')) === fold(name ?? '') &&
    readValue(values, 'birth_date') === birthDate
  );
}

function writeValue(values: PersonValues, { field, value }: Correction): void {
  const found = findField(field);
  if (!found || fieldType(found) !== 'date') {
    values[field] = value;
    return;
  }
  const stored = value === null ? null : storedDate(String(value));
  values[field] = stored?.date ?? null;
  values[`${field}_precision`] = stored?.precision ?? null;
}
