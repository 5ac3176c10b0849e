import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { truthOf } from '../../sample-data/province/categories';
import { createProvince } from '../../sample-data/province/create-province';
import type { Comparison } from '../../shared/contract/change';
import type { UnitsReport } from '../../shared/contract/units';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { runJson } from './run-captured';

/**
 * The published texts that the program was founded on, each from the sample files by the command line alone. The figures
 * are typed here, not read from the generator.
 */
interface Figure {
  readonly id: string;
  readonly group: string | null;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly label: string;
}

interface Limit {
  readonly counted: number;
  readonly among: number;
  readonly allowed: number;
  readonly exceeds: boolean;
}

interface RegisterAnswer {
  readonly indicators: readonly Figure[];
  readonly limits: readonly Limit[];
}

interface Cells {
  readonly total: number;
  readonly cells: readonly {
    readonly row: string;
    readonly value: number;
    readonly numerator: number;
    readonly denominator: number;
  }[];
}

const degree: ReadonlySet<string | null> = new Set(['university', 'master', 'doctor']);

const { folder } = temporaryFolder();
const sample = (name: string): string => fileURLToPath(new URL(`../../sample-data/${name}`, import.meta.url));
const snapshots = [
  ...['--snapshot', `2023-12-31=${sample('tinh-mau-2023.xlsx')}`],
  ...['--snapshot', `2024-12-31=${sample('tinh-mau.xlsx')}`],
];
const merged = ['--unit-changes', sample('sap-xep-don-vi.xlsx'), '--today-units'];

const register = (id: string, ...args: string[]): Promise<RegisterAnswer> =>
  runJson<RegisterAnswer>('register', id, 'sample', '--roster', 'sample', ...args);

/** `[numerator, denominator]` by indicator, and by its group where there is one. */
function figures(found: readonly Figure[]): Record<string, readonly [number, number | null]> {
  return Object.fromEntries(
    found.map(({ id, group, numerator, denominator }) => [
      group === null ? id : `${group}: ${id}`,
      [numerator, denominator] as const,
    ]),
  );
}

describe('Báo Điện Biên Phủ: staff of communes', () => {
  test('age and qualifications by group, and everybody', async () => {
    const byGroup = await runJson<{ people: number; indicators: Figure[] }>(
      ...(['indicators', 'sample', '--by', 'staff_group'] as const),
    );
    expect(byGroup.people).toBe(2593);
    expect(figures(byGroup.indicators)).toMatchObject({
      'cadre: general_education_standard': [1189, 1291],
      'cadre: qualified_elementary_up': [1286, 1291],
      'cadre: political_theory_any': [1273, 1291],
      'civil_servant: general_education_standard': [1259, 1302],
      'civil_servant: qualified_college_up': [1086, 1302],
    });
    const all = await runJson<{ indicators: Figure[] }>('indicators', 'sample');
    expect(figures(all.indicators)).toMatchObject({
      under_40: [1763, 2593],
      specialisation_match: [2335, 2593],
    });
  });

  test('citizens satisfied, conduct kept, letters of apology', async () => {
    const half = await register('workload', '--year', '2024', '--months', '1-6');
    expect(figures(half.indicators)).toMatchObject({ satisfied: [22_698, 23_400] });
    expect(22_698 * 100).toBe(23_400 * 97);
    const conduct = await register('conduct', '--year', '2023');
    expect(figures(conduct.indicators)).toMatchObject({
      conduct_kept: [2512, 2512],
      apology_letters: [37, null],
    });
  });

  test('the paragraph, written from the data', async () => {
    const out = join(folder, 'báo cáo.docx');
    const report = await runJson<{ sections: { paragraphs: string[] }[] }>('report', 'sample', '--out', out);
    const text = report.sections.flatMap(({ paragraphs }) => paragraphs).join('\n');
    for (const words of ['2.593', '1.763', '68', '92,1', '99,61', '98,6', '96,7', '83,4'])
      expect(text).toContain(words);
  });
});

test('Dân trí: training in ethics, trips abroad, procedures, people cared for', async () => {
  const training = await register('training', '--year', '2024');
  expect(figures(training.indicators)).toMatchObject({
    ethics_trained: [2360, 2593],
    trained_people: [2545, 2593],
    hours_reached: [1686, 2593],
    leaders_within_12_months: [116, 167],
  });
  const units = await register('training', '--year', '2024', '--by', 'unit', '--indicator', 'ethics_trained');
  expect(units.indicators).toHaveLength(115);
  expect(units.indicators.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(2360);
  const travel = await register('travel', '--year', '2024');
  expect(figures(travel.indicators)).toMatchObject({
    trips: [48, null],
    approved: [48, 48],
    reported_before: [47, 48],
    reported_after: [46, 48],
    reported_late: [5, 48],
  });
  const workload = await register('workload', '--year', '2024');
  expect(figures(workload.indicators)).toMatchObject({
    received: [204_318, null],
    received_per_head: [204_318, 2593],
    people_protected: [6276, null],
    people_treated: [11_550, null],
  });
});

test('Kinh tế & Đô thị: yearly rating by year and unit, with the cap on “excellent”', async () => {
  const rated = { 2022: [234, 2425], 2023: [246, 2512], 2024: [207, 2562] } as const;
  const over = new Map<string, number>();
  for (const [year, excellent] of Object.entries(rated)) {
    const { indicators, limits } = await register('rating', '--year', year);
    expect(figures(indicators), year).toMatchObject({ excellent });
    for (const { counted, among, allowed, exceeds } of limits) {
      expect(allowed).toBe(Math.floor(among / 5));
      expect(exceeds).toBe(counted > allowed);
    }
    over.set(year, limits.filter(({ exceeds }) => exceeds).length);
  }
  expect(Object.fromEntries(over)).toEqual({ 2022: 0, 2023: 6, 2024: 6 });
  const { indicators } = await register('rating', '--year', '2024');
  expect(figures(indicators)).toMatchObject({
    good: [1947, 2562],
    complete: [393, 2562],
    incomplete: [15, 2562],
    not_rated: [31, null],
  });
  const units = await register('rating', '--year', '2024', '--by', 'unit', '--indicator', 'excellent');
  expect(units.indicators).toHaveLength(115);
  expect(units.indicators.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(207);
});

describe('Quảng Ngãi TV: two tiers since 1 July 2025', () => {
  test('2023 and 2024 in the 39 units of today: everybody is in one of them', async () => {
    const report = await runJson<UnitsReport>('units', ...snapshots, ...merged);
    expect(report.snapshots).toMatchObject([
      { people: 2560, open: 0, unmatched: [], doubtful: [] },
      { people: 2593, open: 0, unmatched: [], doubtful: [] },
    ]);
    expect(report.unused).toEqual([]);
    const byUnit = await runJson<Cells>('breakdown', 'sample', '--rows', 'unit', ...merged);
    expect(byUnit.cells).toHaveLength(39);
    expect(byUnit.cells.reduce((sum, { value }) => sum + value, 0)).toBe(2593);
    const { lines } = await runJson<{ lines: { figures: { value: number | null }[] }[] }>(
      ...(['trend', ...snapshots, ...merged, '--by', 'unit'] as const),
    );
    expect(lines).toHaveLength(39);
    for (const [at, people] of [2560, 2593].entries())
      expect(lines.reduce((sum, { figures: own }) => sum + (own[at]?.value ?? 0), 0)).toBe(people);
    const recorded = await runJson<Comparison>('compare', ...snapshots);
    const today = await runJson<Comparison>('compare', ...snapshots, ...merged);
    expect(today.overall).toEqual(recorded.overall);
    expect(today.byUnit).toHaveLength(39);
  });

  test('procedures per member of staff and satisfaction follow their units into those of today', async () => {
    const year = ['--year', '2024', '--by', 'unit'];
    for (const [units, how] of [
      [115, []],
      [39, merged],
    ] as const) {
      const load = await register('workload', ...year, '--indicator', 'received_per_head', ...how);
      const own = load.indicators.filter(({ denominator }) => denominator !== 0);
      expect(own).toHaveLength(units);
      expect(own.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(204_318);
      expect(own.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0)).toBe(2593);
      const content = await register('workload', ...year, '--indicator', 'satisfied', ...how);
      expect(content.indicators.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(46_240);
      expect(content.indicators.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0)).toBe(48_000);
    }
    const care = await register('workload', '--year', '2024', ...merged);
    expect(figures(care.indicators)).toMatchObject({
      people_protected: [6276, null],
      people_treated: [11_550, null],
    });
  });

  test('fit of specialisation and qualification by post', async () => {
    const byPost = async (measure: string): Promise<Record<string, readonly [number, number]>> => {
      const found = await runJson<Cells>('breakdown', 'sample', '--rows', 'position', '--measure', measure);
      expect(found.total).toBe(2593);
      return Object.fromEntries(
        found.cells.map(({ row, numerator, denominator }) => [row, [numerator, denominator] as const]),
      );
    };
    expect(await byPost('specialisation_match')).toMatchObject({
      'Tài chính - kế toán': [181, 230],
      'Tư pháp - hộ tịch': [178, 223],
      'Văn phòng - thống kê': [238, 284],
      'Văn hóa - xã hội': [175, 220],
    });
    const degrees = await byPost('qualified_university_up');
    expect(degrees).toMatchObject({
      'Chủ tịch UBND': [93, 115],
      'Phó Chủ tịch UBND': [95, 175],
      'Tài chính - kế toán': [158, 230],
    });
    // The truth, counted from the people before anything was written.
    const people = createProvince(20241231);
    for (const title of ['Tài chính - kế toán', 'Chủ tịch UBND', 'Chủ tịch Hội Nông dân']) {
      const own = people.filter(({ post }) => post.title === title);
      const withDegree = own.filter(({ qualification }) => degree.has(truthOf(qualification)));
      expect(degrees[title], title).toEqual([withDegree.length, own.length]);
    }
  });
});

test('Sputnik, ACCSM 21: training in person, online and abroad, by country, in both languages', async () => {
  const training = await register('training', '--year', '2024');
  expect(figures(training.indicators)).toMatchObject({
    in_person_times: [693, 5453],
    online_times: [3340, 5453],
    blended_times: [1420, 5453],
    abroad_times: [14, 5453],
  });
  const by = ['--year', '2024', '--by', 'country', '--indicator', 'abroad_times'];
  const countries = await register('training', ...by);
  expect(figures(countries.indicators)).toMatchObject({
    'Singapore: abroad_times': [5, 5],
    'Nhật Bản: abroad_times': [4, 4],
    'Hàn Quốc: abroad_times': [3, 3],
    'Lào: abroad_times': [2, 2],
  });
  const english = await register('training', '--year', '2024', '--lang', 'en');
  expect(figures(english.indicators)).toEqual(figures(training.indicators));
  expect(english.indicators.find(({ id }) => id === 'online_times')?.label).toMatch(/online/i);
});
