import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { sharedData } from '../shared-data';
import type { IndicatorResult } from '../../shared/analysis/indicator';
import type { CrossTable, OpenRoster } from '../../shared/contract/results';
import { runJson } from './run-captured';

const candidates = sharedData('rosters/vn-na14-candidates-2016.csv');
const montgomery = sharedData('rosters/montgomery-md-employees-2016.csv');

type Counts = ReadonlyMap<string | null, number>;

async function countBy(path: string, rows: string): Promise<Counts> {
  const { cells } = await runJson<CrossTable>('breakdown', path, '--rows', rows);
  return new Map(cells.map(({ row, value }) => [row, value ?? 0]));
}

function recordsOf(path: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  return Papa.parse<Readonly<Record<string, string>>>(text, { header: true, skipEmptyLines: true }).data;
}

describe.skipIf(!existsSync(candidates))(
  'the 870 candidates of 2016 against the published totals (skipped where the file is absent)',
  () => {
    test('870 people, every row counted, the English headers understood', async () => {
      const { people, files } = await runJson<OpenRoster>('inspect', candidates);
      expect(people).toBe(870);
      expect(files[0]?.sheets[0]?.rows).toMatchObject({ total: 871, people: 870, header: 1, rejected: 0 });
      const fields = new Map(files[0]?.sheets[0]?.columns.map(({ header, field }) => [header[0], field]));
      expect(Object.fromEntries(fields)).toMatchObject({
        name: 'full_name',
        dob: 'birth_date',
        gender: 'gender',
        ethnicity: 'ethnicity',
        religion: 'religion',
        general_education: 'general_education',
        higher_education: 'qualification',
        degrees: 'qualification',
        political_studies: 'political_theory',
        positions: 'position',
        employer: 'unit',
        party_member_since: 'party_date',
      });
    });

    test('339 women', async () => {
      expect(Object.fromEntries(await countBy(candidates, 'gender'))).toEqual({ female: 339, male: 531 });
    });

    test('204 of an ethnic minority, in real groups', async () => {
      const { indicators } = await runJson<{ indicators: IndicatorResult[] }>(
        'indicators',
        candidates,
        '--indicator',
        'ethnic_minority',
      );
      expect(indicators).toMatchObject([{ numerator: 204, denominator: 870, unknown: 0 }]);
      const groups = await countBy(candidates, 'ethnicity');
      expect(groups.get('Kinh')).toBe(666);
      expect(groups.get('Khơ-me')).toBe(20);
      expect(groups.get('Hmông')).toBe(15);
      expect(groups.get('Gia-rai')).toBe(6);
      expect(groups.get('Co')).toBe(5);
      expect(groups.has(null)).toBe(false);
    });

    test('268 under 40 on 22/5/2016', async () => {
      const { asOf, indicators } = await runJson<{ asOf: string; indicators: IndicatorResult[] }>(
        'indicators',
        candidates,
        '--indicator',
        'under_40',
        '--as-of',
        '2016-05-22',
      );
      expect(asOf).toBe('2016-05-22');
      expect(indicators).toMatchObject([{ numerator: 268, denominator: 870, unknown: 0 }]);
    });

    test('the Party: 96 cells are blank, everybody else is a member', async () => {
      const members = await countBy(candidates, 'party_member');
      expect([members.get('yes'), members.get('no') ?? 0, members.get(null)]).toEqual([774, 0, 96]);
    });

    test('political theory by level; blank and "đang học" are not recorded', async () => {
      const written = recordsOf(candidates).map((record) =>
        (record.political_studies ?? '').normalize('NFC').trim(),
      );
      const count = (test: (text: string) => boolean): number => written.filter(test).length;
      const studying = count((text) => text.startsWith('Đang học'));
      expect(studying).toBe(16);
      expect(Object.fromEntries(await countBy(candidates, 'political_theory'))).toEqual({
        elementary: count((text) => text === 'Sơ cấp'),
        intermediate: count((text) => text === 'Trung cấp' || text.startsWith('Đã học Trung cấp')),
        advanced: count((text) => text === 'Cao cấp' || text.startsWith('Đã học xong Cao cấp')),
        bachelor: count((text) => text === 'Cử nhân'),
        null: count((text) => text === '') + studying,
      });
    });

    test('general education, 12 years and 10', async () => {
      expect(Object.fromEntries(await countBy(candidates, 'general_education'))).toEqual({
        lower_secondary: 4,
        upper_secondary: 866,
      });
    });

    test('doctorates and master’s degrees where the words say so and nobody is still studying', async () => {
      const plain = recordsOf(candidates).map(({ higher_education: school = '', degrees = '' }) =>
        `${school}; ${degrees}`.normalize('NFC').toLowerCase(),
      );
      const levels = await countBy(candidates, 'qualification');
      const doctors = plain.filter((text) => /tiến s[ĩỹ]/.test(text) && !/đang|nghiên cứu sinh/.test(text));
      expect(levels.get('doctorate')).toBe(doctors.length);
    });
  },
);

describe.skipIf(!existsSync(montgomery))(
  'the 9,228 employees of Montgomery county (skipped where the file is absent)',
  () => {
    test('5,481 men, 3,730 women, 17 not recorded', async () => {
      const counts = await countBy(montgomery, 'gender');
      expect([counts.get('male'), counts.get('female'), counts.get(null)]).toEqual([5481, 3730, 17]);
    });

    test('37 departments as units, with the sizes that the file has', async () => {
      const units = await countBy(montgomery, 'unit');
      const sizes = new Map<string, number>();
      for (const { 'Department Name': name = '' } of recordsOf(montgomery))
        sizes.set(name, (sizes.get(name) ?? 0) + 1);
      expect(units.size).toBe(37);
      expect([...units.values()].sort((a, b) => a - b)).toEqual([...sizes.values()].sort((a, b) => a - b));
      expect(units.get('Department of Police')).toBe(sizes.get('Department of Police'));
    });

    test('every row is a person, dates of hire with the month first are read', async () => {
      const { people, files } = await runJson<OpenRoster>('inspect', montgomery);
      expect(people).toBe(9228);
      expect(files[0]?.sheets[0]?.rows).toMatchObject({ total: 9229, people: 9228, rejected: 0 });
      const { issues } = await runJson<{ issues: { code: string; field: string | null }[] }>(
        'issues',
        montgomery,
      );
      expect(
        issues.filter(({ code, field }) => field === 'recruitment_date' && code.includes('date_')),
      ).toEqual([]);
    });
  },
);
