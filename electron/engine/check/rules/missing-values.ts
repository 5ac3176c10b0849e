import type { Rule } from '../rule';

const asked = [
  ['full_name', 'name_missing', ['full_name', 'family_name']],
  ['birth_date', 'birth_date_missing', ['birth_date']],
  ['gender', 'gender_missing', ['gender']],
  ['unit', 'unit_missing', ['unit']],
] as const;

/** A name, birth date, gender or unit that the sheet has a column for but the row leaves blank. */
export const missingValues: Rule = function* ({ roster, hasField, at }) {
  const told = new Set(
    roster.findings
      .filter(({ row }) => row !== null)
      .map(({ file, sheet, row, field }) => `${file}\n${sheet}\n${row}\n${field}`),
  );
  for (const person of roster.people) {
    for (const [column, kind, fields] of asked) {
      if ((person.values[column] ?? null) !== null) continue;
      const field = fields.find((each) => hasField(person, each));
      if (field === undefined) continue;
      // A value that was not understood has been reported already.
      if (told.has(`${person.file}\n${person.sheet}\n${person.row}\n${column}`)) continue;
      yield at(person, field, kind, null);
    }
  }
};
