import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRoster } from '../../electron/engine/load/read-roster';
import type { Roster as ReadRoster } from '../../electron/engine/load/understand-sources';
import type { Person } from '../../electron/engine/normalise/person-table';
import type { Roster } from './arbitrary-roster';
import { sameMark, sameText, sameUnit } from './compare';
import type { Facts } from './facts';
import { countRows, type ExpectedSheet } from './truth';

/** Imports a generated roster and says in words everything that came out other than it is. */
export async function importDifferences(roster: Roster): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'roster-'));
  try {
    const paths: string[] = [];
    for (const { name, bytes } of await roster.files()) {
      const path = join(folder, name);
      await writeFile(path, bytes);
      paths.push(path);
    }
    const read = await readRoster(paths, () => undefined, new AbortController().signal);
    return [
      ...sheetDifferences(roster, read),
      ...peopleDifferences(roster, read, roster.layout.format === 'csv'),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

function sheetDifferences({ truth }: Roster, read: ReadRoster): string[] {
  const differences: string[] = [];
  for (const { sheets } of read.files) {
    for (const { name, rows, setAside } of sheets) {
      const { total, ...parts } = rows;
      const sum = Object.values(parts).reduce((all, count) => all + count, 0);
      if (sum !== total) differences.push(`rows of ${name}: ${sum} of ${total} accounted for`);
      const expected =
        truth.sheets.find((sheet) => sheet.name === name) ?? truth.sheets.find((sheet) => sheet.isRoster);
      if (expected?.isRoster && setAside === undefined && truth.sheets.length === 1) {
        differences.push(...rowDifferences(expected, parts));
      }
    }
  }
  const stated =
    truth.sheets
      .flatMap(({ statedDate }) => statedDate ?? [])
      .sort()
      .pop() ?? null;
  if (read.statedDate !== stated)
    differences.push(`stated date: ${String(stated)} read as ${String(read.statedDate)}`);
  return differences;
}

function rowDifferences(sheet: ExpectedSheet, parts: Record<string, number>): string[] {
  const expected: Record<string, number> = {
    section: countRows(sheet, 'section'),
    subtotal: countRows(sheet, 'subtotal', 'grand_total'),
    rejected: 0,
    header: countRows(sheet, 'header', 'number_row', 'repeated_header'),
  };
  return Object.entries(expected)
    .filter(([kind, count]) => parts[kind] !== count)
    .map(([kind, count]) => `${kind} rows: ${count} read as ${String(parts[kind])}`);
}

function peopleDifferences({ truth }: Roster, read: ReadRoster, unnamedSheets: boolean): string[] {
  if (truth.people.length !== read.people.length) {
    return [`people: ${truth.people.length} read as ${read.people.length}`];
  }
  const fileOf = (person: Person): string => read.files[person.file]?.path.split('/').pop() ?? '';
  const byPlace = new Map(
    read.people.map((person) => [
      `${fileOf(person)}|${unnamedSheets ? '' : person.sheet}|${person.row + 1}`,
      person,
    ]),
  );
  return truth.people.flatMap(({ file, sheet, row, facts }) => {
    const person =
      byPlace.get(`${file}|${unnamedSheets ? '' : sheet}|${row}`) ??
      read.people.find((each) => fileOf(each) === file && each.row + 1 === row);
    return person ? factDifferences(facts, person) : [`nobody in row ${row}`];
  });
}

function factDifferences(facts: Facts, { values }: Person): string[] {
  const text = (column: string): string | null => {
    const value = values[column] ?? null;
    return value === null ? null : String(value);
  };
  const birth = facts.birth;
  const checks: [string, unknown, unknown, boolean][] = [
    ['name', facts.fullName, text('full_name'), sameText(facts.fullName, text('full_name'))],
    ['gender', facts.gender, text('gender'), sameMark(facts.gender, text('gender'), 'male')],
    [
      'birth',
      birth && birth.year * 10_000 + birth.month * 100 + birth.day + birth.precision,
      values.birth_date === undefined || values.birth_date === null
        ? null
        : `${values.birth_date}${String(values.birth_date_precision)}`,
      birth === null
        ? (values.birth_date ?? null) === null
        : values.birth_date === birth.year * 10_000 + birth.month * 100 + birth.day &&
          values.birth_date_precision === birth.precision,
    ],
    ['ethnicity', facts.ethnicity, text('ethnicity'), sameText(facts.ethnicity, text('ethnicity'))],
    ['unit', facts.unit, text('unit'), sameUnit(facts.unit, text('unit'))],
    ['staff group', facts.staffGroup, text('staff_group'), facts.staffGroup === text('staff_group')],
    ['position', facts.position, text('position'), sameText(facts.position, text('position'))],
    [
      'party',
      facts.partyMember,
      text('party_member'),
      sameMark(
        facts.partyMember === true ? 'yes' : facts.partyMember === false ? 'no' : facts.partyMember,
        text('party_member'),
        'no',
      ),
    ],
    [
      'general education',
      facts.generalEducation,
      text('general_education'),
      facts.generalEducation === text('general_education'),
    ],
    [
      'qualification',
      facts.qualification,
      text('qualification'),
      facts.qualification === text('qualification'),
    ],
    [
      'specialisation',
      facts.specialisation,
      text('specialisation'),
      sameText(facts.specialisation, text('specialisation')),
    ],
    [
      'political theory',
      facts.politicalTheory,
      text('political_theory'),
      facts.politicalTheory === text('political_theory'),
    ],
    [
      'state management',
      facts.stateManagement,
      text('state_management'),
      facts.stateManagement === text('state_management'),
    ],
    ['rating', facts.rating, text('rating'), facts.rating === text('rating')],
  ];
  return checks
    .filter(([, , , same]) => !same)
    .map(([name, expected, actual]) => `${name}: ${String(expected)} read as ${String(actual)}`);
}
