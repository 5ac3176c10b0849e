import { columnIndex } from '../read/sheet';
import type { Roster } from '../load/understand-sources';
import type { Person } from '../normalise/person-table';
import type { Finding } from './finding';
import type { CheckContext, Rule } from './rule';
import { birthDates } from './rules/birth-dates';
import { futureDates } from './rules/future-dates';
import { genderAndName } from './rules/gender-and-name';
import { missingValues } from './rules/missing-values';
import { nationalIds } from './rules/national-ids';
import { qualificationOfRank } from './rules/qualification-of-rank';
import { repeatedPeople } from './rules/repeated-people';
import { salarySteps } from './rules/salary-steps';

/** Every check of a loaded roster. To add one: a file in `rules/`, a line here, its sentence in `issue-kinds/`. */
const rules: readonly Rule[] = [
  missingValues,
  birthDates,
  futureDates,
  genderAndName,
  nationalIds,
  repeatedPeople,
  salarySteps,
  qualificationOfRank,
];

/** `asOf` is `YYYY-MM-DD`. */
export function checkRoster(roster: Roster, asOf: string): Finding[] {
  const columns = new Map<string, Map<string, number>>();
  for (const [file, { sheets }] of roster.files.entries()) {
    for (const sheet of sheets) {
      const places = new Map<string, number>();
      for (const { field, column } of sheet.columns) {
        if (field !== null && !places.has(field)) places.set(field, columnIndex(column));
      }
      columns.set(`${file}\n${sheet.name}`, places);
    }
  }
  const placesOf = (person: Person): ReadonlyMap<string, number> | undefined =>
    columns.get(`${person.file}\n${person.sheet}`);
  const context: CheckContext = {
    roster,
    asOf: Number(asOf.replaceAll('-', '')),
    hasField: (person, field) => placesOf(person)?.has(field) ?? false,
    at: ({ file, sheet, row, ...person }, field, kind, value, taken) => {
      const column = placesOf({ file, sheet, row, ...person })?.get(field) ?? null;
      const place = { kind, file, sheet, row, column, field, value };
      return taken === undefined ? place : { ...place, taken };
    },
  };
  return rules.flatMap((rule) => [...rule(context)]);
}
