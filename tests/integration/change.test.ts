import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { starterRetirement } from '../../shared/analysis/retirement-table';
import { noDefinitions } from '../../shared/analysis/starter-definitions';
import { sharedData } from '../shared-data';
import type { Comparison, ListedChange } from '../../shared/contract/change';
import type { Projection } from '../../shared/contract/projection';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { samplePath } from './rosters';
import { runCaptured, runJson } from './run-captured';

const { put } = temporaryFolder();
const earlierSample = fileURLToPath(new URL('../../sample-data/tinh-mau-2023.xlsx', import.meta.url));
const candidates = sharedData('rosters/vn-na14-candidates-2016.csv');

type Compared = Comparison & { readonly people: readonly ListedChange[] };

const twoSamples = ['--snapshot', `2023-12-31=${earlierSample}`, '--snapshot', `2024-12-31=${samplePath}`];

describe('the sample province over a year', () => {
  test('every change that was made is found, and no other', async () => {
    const made = JSON.parse(
      readFileSync(new URL('../../sample-data/tinh-mau-2023.changes.json', import.meta.url), 'utf8'),
    ) as Record<string, number>;
    const { counts, overall, byStaffGroup, byUnit, doubtful, unchanged } = await runJson<Compared>(
      'compare',
      ...twoSamples,
    );
    expect(counts).toMatchObject({
      ...{
        recruited: made.joined,
        received: 0,
        joined: 0,
        retired: made.retired,
        left: made.left,
        'moved-unit': made.movedUnit,
      },
      ...{ 'raised-qualification': made.raisedQualification, corrected: made.corrected },
      ...{ 'raised-political-theory': made.raisedPoliticalTheory, promoted: 0, 'other-post': 0, other: 0 },
    });
    expect(doubtful.found).toBe(0);
    expect(overall).toMatchObject({ start: 2560, end: 2593 });
    for (const each of [overall, ...byStaffGroup, ...byUnit])
      expect(each.start + each.recruited + each.movedIn - each.retired - each.left - each.movedOut).toBe(
        each.end,
      );
    expect(unchanged).toBe(2397);
    const { out } = await runCaptured('compare', ...twoSamples);
    expect(out).toMatch(/Tăng: tuyển dụng +81 /);
  });

  test('a measure at both dates, with its difference in people and in points', async () => {
    const { lines, snapshots } = await runJson<{
      snapshots: readonly { asOf: string }[];
      lines: readonly {
        figures: readonly { numerator: number; points?: number | null; difference: number | null }[];
      }[];
    }>('trend', ...twoSamples, '--measure', 'under_40');
    expect(snapshots.map(({ asOf }) => asOf)).toEqual(['2023-12-31', '2024-12-31']);
    const [before, after] = lines[0]?.figures ?? [];
    expect(after?.numerator).toBe(1763);
    const points = (1763 / 2593 - (before?.numerator ?? 0) / 2560) * 100;
    expect(after?.points).toBeCloseTo(points, 5);
    const heads = await runJson<typeof undefined & object>('trend', ...twoSamples);
    expect(heads).toMatchObject({ lines: [{ figures: [{ value: 2560 }, { value: 2593, difference: 33 }] }] });
    const text = await runCaptured('trend', ...twoSamples, '--measure', 'female', '--by', 'staff_group');
    expect(text.out).toContain('điểm %');
  });

  test('the years ahead add up by year and by unit', async () => {
    const projection = await runJson<Projection>(
      'projection',
      samplePath,
      '--years',
      '8',
      '--recruits',
      '20',
    );
    expect(projection.years.map(({ year }) => year)).toEqual([
      2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032,
    ]);
    const retired = projection.years.reduce((sum, year) => sum + year.retired, 0);
    expect(retired).toBe(projection.retiringInAll);
    expect(projection.groups.reduce((sum, group) => sum + group.retired.reduce((a, b) => a + b, 0), 0)).toBe(
      retired,
    );
    expect(projection.groups.reduce((sum, { people }) => sum + people, 0)).toBe(2593);
    expect(projection.years.at(-1)?.people).toBe(2593 + 8 * 20 - retired);
  });

  test('follows the retirement ages of a definitions file', async () => {
    const retirement = starterRetirement.map((row) => ({ ...row, years: row.years + 2, isDoubtful: false }));
    const file = put('tuổi.json', JSON.stringify({ ...noDefinitions, retirement }));
    const usual = await runJson<Projection>('projection', samplePath);
    const later = await runJson<Projection>('projection', samplePath, '--definitions', file);
    // Two years later the same people retire: who would have within ten years, but for the last two.
    const sum = ({ years }: Projection, to: number): number =>
      years.slice(0, to).reduce((all, { retired }) => all + retired, 0);
    expect(sum(later, 11)).toBe(sum(usual, 9));
    expect(sum(later, 11)).toBeLessThan(sum(usual, 11));
    const wrong = put('sai.json', JSON.stringify({ ...noDefinitions, retirement: retirement.slice(0, 3) }));
    expect((await runCaptured('projection', samplePath, '--definitions', wrong)).status).toBe(1);
  });

  test('words that are wrong are told', async () => {
    expect((await runCaptured('compare', samplePath)).status).toBe(2);
    expect((await runCaptured('projection', samplePath, '--years', '99')).status).toBe(2);
    expect((await runCaptured('trend', '--snapshot', `31/12/2023=${samplePath}`)).status).toBe(2);
  });
});

describe.skipIf(!existsSync(candidates))(
  'the 870 candidates of 2016 and a copy with known edits (skipped where the file is absent)',
  () => {
    type Row = Record<string, string>;
    const rowsOf = (): Row[] =>
      Papa.parse<Row>(readFileSync(candidates, 'utf8').replace(/^\ufeff/, ''), {
        header: true,
        skipEmptyLines: true,
      }).data;
    const compared = (rows: readonly Row[]): Promise<Compared> => {
      const copy = put('sửa.csv', Papa.unparse([...rows]));
      return runJson<Compared>(
        'compare',
        ...['--snapshot', `2016-05-22=${candidates}`, '--snapshot', `2017-05-22=${copy}`],
      );
    };

    test('a copy is the same', async () => {
      const same = await compared(rowsOf());
      expect(same.people).toEqual([]);
      expect([same.unchanged, same.doubtful.found]).toEqual([870, 0]);
    });

    test('exactly the edits come out', async () => {
      const rows = rowsOf();
      const named = (row: Row | undefined): string => row?.name ?? '';
      const gone = [rows[10], rows[200], rows[640]].map(named);
      const edited = rows
        .filter((_, index) => ![10, 200, 640].includes(index))
        .map((row): Row => {
          if (row === rows[5]) return { ...row, employer: 'Cơ quan Mới' };
          if (row === rows[100]) return { ...row, employer: 'Cơ quan Mới' };
          if (row === rows[300]) return { ...row, ethnicity: row.ethnicity === 'Kinh' ? 'Tày' : 'Kinh' };
          return row;
        });
      const added: Row = { ...(rows[0] ?? {}), id: '871', name: 'Nguyễn Thị Người Mới', dob: '01/02/1988' };
      const result = await compared([...edited, added]);
      expect(result.counts).toMatchObject({
        joined: 1,
        'moved-unit': 2,
        corrected: 1,
        promoted: 0,
        completed: 0,
      });
      expect(result.counts.retired + result.counts.left).toBe(3);
      const names = (wanted: (row: ListedChange) => boolean): string[] =>
        result.people.filter(wanted).map(({ before, after }) => String((before ?? after)?.name));
      expect(names(({ end }) => end === 'joined')).toEqual(['Nguyễn Thị Người Mới']);
      expect(names(({ end }) => end === 'left' || end === 'retired').sort()).toEqual(
        gone.map((name) => name.normalize('NFC')).sort(),
      );
      expect(result.people).toHaveLength(1 + 3 + 3);
      expect(result.unchanged).toBe(870 - 3 - 3);
    });
  },
);

test('over time a filter means the unit as each snapshot writes it', async () => {
  const roster = (unit: string, people: number): string =>
    [
      'STT,Họ và tên,Ngày sinh,Giới tính,Đơn vị công tác',
      ...Array.from({ length: 14 }, (_, at) => {
        const named = at < people ? unit : 'Xã Hai';
        return `${at + 1},Người Thứ ${'ABCDEFGHIJKLMN'[at] ?? ''},${at + 1}/3/1985,Nam,${named}`;
      }),
    ].join('\n');
  const two = [
    ...['--snapshot', `2023-12-31=${put('cũ.csv', roster('UBND xã Một', 5))}`],
    ...['--snapshot', `2024-12-31=${put('mới.csv', roster('Xã Một', 8))}`],
  ];
  const counts = async (unit: string): Promise<readonly unknown[]> => {
    const { lines } = await runJson<{ lines: { figures: { people: number }[] }[] }>(
      'trend',
      ...[...two, '--where', `unit=${unit}`],
    );
    return (lines[0]?.figures ?? []).map(({ people }) => people);
  };
  expect(await counts('Xã Một')).toEqual([5, 8]);
  expect(await counts('Xã Hai')).toEqual([9, 6]);
});

test('a roster whose codes lost their zeros in a CSV is of the same people, and says what was restored', async () => {
  const roster = (name: string, codes: readonly string[]): string =>
    put(
      name,
      [
        'STT,Họ và tên,Ngày sinh,Giới tính,Đơn vị,Số CCCD',
        ...codes.map(
          (code, at) => `${at + 1},Lò Văn ${'MHB'[at] ?? ''}a,0${at + 1}/02/1980,Nam,Xã Một,${code}`,
        ),
      ].join('\n'),
    );
  const [whole, short] = [
    roster('zeros.csv', ['011080000001', '001080000002', '011222333']),
    roster('no-zeros.csv', ['11080000001', '1080000002', '11222333']),
  ];
  const { counts, unchanged, doubtful } = await runJson<Compared>(
    ...['compare', '--snapshot', `2023-12-31=${whole}`, '--snapshot', `2024-12-31=${short}`],
  );
  expect(unchanged).toBe(3);
  expect(doubtful.found).toBe(0);
  expect(counts).toMatchObject({ joined: 0, left: 0 });
  const { issues } = await runJson<{ issues: { code: string; cell: string; value: string }[] }>(
    'issues',
    short,
  );
  expect(
    issues.filter(({ value }) => value.startsWith('1')).map(({ code, cell, value }) => [code, cell, value]),
  ).toEqual([
    ['national_id_zeros_lost', 'F3', '1080000002'],
    ['national_id_zeros_lost', 'F4', '11222333'],
    ['excel_damage_repaired', 'F2', '11080000001'],
  ]);
});
