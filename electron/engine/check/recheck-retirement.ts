import type { RetirementRow } from '../../../shared/contract/definitions';
import type { RosterIssue } from '../../../shared/contract/results';
import { today } from '../../../shared/text/dates';
import type { Language } from '../../../shared/text/language';
import type { WorkspaceDatabase } from '../database/workspace-database';
import type { StoredRoster } from '../load/store-roster';
import type { Person } from '../normalise/person-table';
import { sql } from '../sql/sql';
import { placeFindings } from './check-roster';
import { describeFinding } from './describe-finding';
import { countSeverities } from './filter-issues';
import type { Finding } from './finding';
import { pastRetirement } from './rules/birth-dates';

const kind = 'over_retirement_age';

/** What is kept of a roster after the table of retirement ages was changed: who is past the age is told anew. */
export async function recheckRetirement(
  database: WorkspaceDatabase,
  { roster, issues }: StoredRoster,
  asOf: string | null,
  table: readonly RetirementRow[],
): Promise<StoredRoster> {
  const { at } = placeFindings(roster.files);
  const day = Number((asOf ?? roster.statedDate ?? today()).replaceAll('-', ''));
  const found = (await readBirths(database)).flatMap(
    (person): { finding: Finding; unit: string | null }[] => {
      const past = pastRetirement(person, day, table);
      if (past === null) return [];
      const { unit } = person.values;
      return [
        {
          finding: at(person, 'birth_date', kind, past.written, past.age),
          unit: typeof unit === 'string' ? unit : null,
        },
      ];
    },
  );
  const files = roster.files.map(({ path }) => path);
  const inWords = (language: Language): RosterIssue[] => {
    const first = issues[language].findIndex(({ code }) => code === kind);
    const others = issues[language].filter(({ code }) => code !== kind);
    const words = found.map(({ finding, unit }) => describeFinding(finding, files, language, unit));
    const place = first < 0 ? others.length : first;
    return [...others.slice(0, place), ...words, ...others.slice(place)];
  };
  const told = { vi: inWords('vi'), en: inWords('en') };
  return { roster: { ...roster, issues: countSeverities(told.vi) }, issues: told };
}

async function readBirths(database: WorkspaceDatabase): Promise<Person[]> {
  const rows = await database.query(
    sql`SELECT file, sheet, source_row, unit, birth_date, birth_date_precision, gender, staff_group, position
        FROM people WHERE birth_date IS NOT NULL AND gender IS NOT NULL ORDER BY person_id`,
  );
  return rows.map(({ file, sheet, source_row: row, ...values }) => ({
    ...{ file: Number(file), sheet: String(sheet), row: Number(row) - 1 },
    values: values,
  }));
}
