import { starterRetirement } from '../../../shared/analysis/retirement-table';
import type { RetirementRow } from '../../../shared/contract/definitions';
import { columnIndex } from '../read/sheet';
import type { Roster } from '../load/understand-sources';
import type { TableReport } from '../../../shared/contract/results';
import type { Person } from '../normalise/person-table';
import type { Finding } from './finding';
import type { CheckContext, Rule } from './rule';
import { birthDates } from './rules/birth-dates';
import { futureDates } from './rules/future-dates';
import { genderAndName } from './rules/gender-and-name';
import { lostText } from './rules/lost-text';
import { missingValues } from './rules/missing-values';
import { nationalIds } from './rules/national-ids';
import { qualificationOfRank } from './rules/qualification-of-rank';
import { repeatedPeople } from './rules/repeated-people';
import { salarySteps } from './rules/salary-steps';

/** Every check of a loaded roster. To add one: a file in `rules/`, a line here, its sentence in `issue-kinds/`. */
const rules: readonly Rule[] = [
  lostText,
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
export function checkRoster(
  roster: Roster,
  asOf: string,
  retirement: readonly RetirementRow[] = starterRetirement,
): Finding[] {
  const context: CheckContext = {
    ...{ roster, retirement, asOf: Number(asOf.replaceAll('-', '')) },
    ...placeFindings(roster.files),
  };
  return rules.flatMap((rule) => [...rule(context)]);
}

/** Finds the cells of people's fields in the files that they were read from. */
export function placeFindings(files: Roster['files']): Pick<CheckContext, 'hasField' | 'at'> {
  const tables = new Map<string, readonly TablePlaces[]>();
  for (const [file, { sheets }] of files.entries()) {
    for (const sheet of sheets)
      tables.set(`${file}\n${sheet.name}`, [sheet, ...(sheet.further ?? [])].map(placesIn));
  }
  const placesOf = ({ file, sheet, row }: Person): TablePlaces['places'] | undefined =>
    tables.get(`${file}\n${sheet}`)?.findLast(({ from }) => from <= row)?.places;
  return {
    hasField: (person, field) => placesOf(person)?.has(field) ?? false,
    at: ({ file, sheet, row, ...person }, field, kind, value, taken) => {
      const column = placesOf({ file, sheet, row, ...person })?.get(field) ?? null;
      const place = { kind, file, sheet, row, column, field, value };
      return taken === undefined ? place : { ...place, taken };
    },
  };
}

/** Where a table has its fields, and its first row from 0. */
interface TablePlaces {
  readonly from: number;
  readonly places: ReadonlyMap<string, number>;
}

function placesIn({ headerRows, columns }: TableReport, at: number): TablePlaces {
  const places = new Map<string, number>();
  for (const { field, column } of columns)
    if (field !== null && !places.has(field)) places.set(field, columnIndex(column));
  return { from: at === 0 ? 0 : (headerRows?.[0] ?? 1) - 1, places };
}
