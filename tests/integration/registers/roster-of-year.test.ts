import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EngineService } from '../../../electron/engine/engine-service';
import { entriesOfPerson } from '../../../electron/engine/registers/entries-of-person';
import { missingEntries } from '../../../electron/engine/registers/missing-entries';
import {
  askRegister,
  computeBoard,
  computeTable,
  registerIssues,
} from '../../../electron/engine/registers/register-board';
import { everybody } from '../../../shared/analysis/condition';
import { runCaptured, runJson } from '../run-captured';

const quietly = (): void => undefined;
const { signal } = new AbortController();
const everyRow = { search: '', from: 0, count: 100, isCurrent: false };
let folder: string;
let service: EngineService;

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

const head = 'STT,Họ và tên,Ngày sinh,Đơn vị,Chức vụ,Đối tượng';
const nam = 'Lò Văn Nam,05/03/1980,UBND xã Mường Lạn,Chủ tịch UBND,Công chức';
const dao = 'Quàng Thị Đào,06/07/1985,UBND xã Mường Lạn,Văn phòng - thống kê,Công chức';
const gone = 'Cà Văn Hưu,01/02/1963,UBND xã Mường Lạn,Văn hóa - xã hội,Công chức';
const late = 'Vàng A Dế,01/02/1995,UBND xã Nậm Sườn,Tư pháp - hộ tịch,Công chức';
const roster2023 = [head, `1,${nam}`, `2,${dao}`, `3,${gone}`];
const roster2024 = [head, `1,${nam}`, `2,${dao}`, `3,${late}`];
const ratings = [
  'STT;Họ và tên;Ngày sinh;Đơn vị;Năm;Xếp loại',
  '1;Lò Văn Nam;05/03/1980;Xã Mường Lạn;2023;Hoàn thành xuất sắc',
  '2;Cà Văn Hưu;01/02/1963;Xã Mường Lạn;2023;Hoàn thành tốt',
  '3;Lò Văn Nam;05/03/1980;Xã Mường Lạn;2024;Hoàn thành tốt',
  '4;Quàng Thị Đào;06/07/1985;Xã Mường Lạn;2024;',
  '5;Lò Văn Nam;05/03/1980;Xã Mường Lạn;2022;Hoàn thành tốt',
];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bien-che-years-'));
  service = await EngineService.open(folder);
});

afterEach(() => {
  service.close();
  rmSync(folder, { recursive: true });
});

const openBoth = async (): Promise<void> => {
  const dated = { into: 'new' as const };
  await service.files.open([write('2023.csv', roster2023)], quietly, signal, {
    ...dated,
    date: '2023-12-31',
  });
  await service.files.open([write('2024.csv', roster2024)], quietly, signal, {
    ...dated,
    date: '2024-12-31',
  });
};
const question = () => service.question(null, everybody, signal);
const load = (register: string, lines: readonly string[]) =>
  service.registers.import(register, [write('so.csv', lines)], { replace: true }, quietly, signal);
const boardOf = async (year: number | null) => {
  const board = await computeBoard(service.registers, 'rating', question(), { year, months: null });
  const figures = Object.fromEntries(
    board.results.map(({ id, numerator, denominator, unknown }) => [id, [numerator, denominator, unknown]]),
  );
  return { board, figures };
};

it('a past year is judged with the roster of that year, and where there is none that is said', async () => {
  await openBoth();
  await load('rating', ratings);
  const past = await boardOf(2023);
  expect(past.board.roster).toEqual({ date: '2023-12-31', isOfYear: true });
  expect(past.board.counts).toMatchObject({ matched: 2, unmatched: 0 });
  expect(past.figures).toMatchObject({
    rated: [2, 3, 0],
    excellent: [1, 2, 0],
    // Of all three people of 2023; one is missing from the register.
    excellent_of_all: [1, 3, 1],
    not_in_register: [1, null, 0],
    not_rated: [0, null, 0],
  });
  const now = await boardOf(2024);
  expect(now.board.roster).toEqual({ date: '2024-12-31', isOfYear: true });
  expect(now.figures).toMatchObject({
    rated: [1, 3, 0],
    good: [1, 1, 1],
    good_of_all: [1, 3, 2],
    // Without a level in the register, and missing from it: kept apart.
    not_rated: [1, null, 0],
    not_in_register: [1, null, 0],
  });
  const unknown = await boardOf(2022);
  expect(unknown.board.roster).toEqual({ date: '2024-12-31', isOfYear: false });
  // Side by side each year has its own roster.
  const years = await computeTable(service.registers, 'rating', question(), null, 'year', ['rated']);
  expect(years.map(({ group, numerator, denominator }) => [group, numerator, denominator])).toEqual([
    ['2022', 1, 3],
    ['2023', 2, 3],
    ['2024', 1, 3],
  ]);
  // Who retired since is no stranger.
  const { issues } = await registerIssues(service.registers, 'rating', question(), 'vi');
  expect(issues.filter(({ code }) => code === 'entry_unmatched')).toEqual([]);
  // Another one is looked at, and a file is read again: the years stay with their rosters.
  await service.dated.choose(service.snapshots.all[0]?.snapshot.id ?? 0);
  expect((await boardOf(2024)).figures).toMatchObject({ rated: [1, 3, 0] });
  await load('rating', ratings.slice(0, 3));
  await service.dated.choose(service.snapshots.all[1]?.snapshot.id ?? 0);
  expect((await boardOf(2023)).figures).toMatchObject({ rated: [2, 3, 0] });
});

it('the cap is checked per unit and group with the people of each year', async () => {
  await openBoth();
  await load('rating', ratings);
  const { board } = await boardOf(2023);
  expect(board.limits).toMatchObject([
    {
      groups: ['UBND xã Mường Lạn', 'civil_servant'],
      year: 2023,
      counted: 1,
      among: 1,
      allowed: 0,
      exceeds: true,
    },
  ]);
  const { issues } = await registerIssues(service.registers, 'rating', question(), 'vi');
  expect(issues.filter(({ code }) => code === 'entry_over_limit')).toHaveLength(1);
});

it('who is not in the register is listed, and everybody leads to their entries', async () => {
  await openBoth();
  await load('rating', ratings);
  const missing = async (year: number) =>
    missingEntries(
      await askRegister(service.registers, 'rating', question(), { year, months: null }),
      everyRow,
      signal,
    );
  expect((await missing(2023)).rows.map(({ name }) => name)).toEqual(['Quàng Thị Đào']);
  expect((await missing(2024)).rows.map(({ name }) => name)).toEqual(['Vàng A Dế']);
  const own = await entriesOfPerson(service.registers, 1, signal);
  expect(own.map(({ register, year, values }) => [register, year, values.rating])).toEqual([
    ['rating', 2024, 'good'],
    ['rating', 2023, 'excellent'],
    ['rating', 2022, 'good'],
  ]);
});

it('months without a report are unknown, and are listed by unit', async () => {
  await openBoth();
  await load('workload', [
    'STT;Đơn vị;Tháng;Tiếp nhận',
    '1;UBND xã Mường Lạn;01/2024;100',
    '2;UBND xã Mường Lạn;03/2024;50',
  ]);
  const board = await computeBoard(service.registers, 'workload', question(), null);
  expect(board.results.find(({ id }) => id === 'received')).toMatchObject({ value: 150, unknown: 4 });
  const months = await computeTable(service.registers, 'workload', question(), null, 'month', [
    'received',
    'reports_missing',
  ]);
  expect(months.map(({ id, group, value }) => [id, group, value])).toEqual([
    ['received', '1', 100],
    ['reports_missing', '1', 1],
    ['received', '2', null],
    ['reports_missing', '2', 2],
    ['received', '3', 50],
    ['reports_missing', '3', 1],
  ]);
  const asked = await askRegister(service.registers, 'workload', question(), null);
  expect((await missingEntries(asked, everyRow, signal)).rows).toEqual([
    { person: null, name: null, unit: 'UBND xã Mường Lạn', months: [2] },
    { person: null, name: null, unit: 'UBND xã Nậm Sườn', months: [1, 2, 3] },
  ]);
});

it('a scatter sets a past year beside the roster of that year, and a later one beside the nearest before it', async () => {
  const degrees = (rows: readonly string[]): string[] => [
    `${head},Trình độ chuyên môn`,
    ...rows.map((row, at) => `${at + 1},${row}`),
  ];
  const dated = async (date: string, rows: readonly string[]): Promise<void> => {
    const path = write(`${date}.csv`, degrees(rows));
    await service.files.open([path], quietly, signal, { into: 'new', date });
  };
  await dated('2022-12-31', [`${nam},Trung cấp`, `${dao},Đại học`]);
  await dated('2023-12-31', [`${nam},Đại học`, `${dao},Đại học`]);
  const lines = [
    'STT;Đơn vị;Tháng;Tiếp nhận',
    ...['06/2022', '06/2023', '06/2024'].map((month, at) => `${at + 1};UBND xã Mường Lạn;${month};100`),
  ];
  await load('workload', lines);
  const sharesOf = async (year: number) => {
    const { roster, rosterShares } = await computeBoard(service.registers, 'workload', question(), {
      year,
      months: null,
    });
    return [roster, rosterShares.qualified_university_up?.map(({ share }) => share)];
  };
  expect(await sharesOf(2022)).toEqual([{ date: '2022-12-31', isOfYear: true }, [0.5]]);
  // The older one is looked at: the year after both has the nearer one.
  await service.dated.choose(service.snapshots.all[0]?.snapshot.id ?? 0);
  expect(await sharesOf(2023)).toEqual([{ date: '2023-12-31', isOfYear: true }, [1]]);
  expect(await sharesOf(2024)).toEqual([{ date: '2023-12-31', isOfYear: false }, [1]]);
});

it('an indicator of a register over its years, each against its own roster', async () => {
  const so = write('so.csv', ratings);
  const asked = [
    ...['trend', '--snapshot', `2023-12-31=${write('2023.csv', roster2023)}`],
    ...['--snapshot', `2024-12-31=${write('2024.csv', roster2024)}`, '--measure', 'rated'],
  ];
  const { years, lines } = await runJson<{
    years: readonly { year: number; roster: unknown }[];
    lines: readonly { figures: readonly Record<string, number | null>[] }[];
  }>(...asked, '--register', `rating=${so}`);
  expect(years.map(({ year, roster }) => [year, roster])).toEqual([
    [2022, { date: '2024-12-31', isOfYear: false }],
    [2023, { date: '2023-12-31', isOfYear: true }],
    [2024, { date: '2024-12-31', isOfYear: true }],
  ]);
  expect(lines[0]?.figures).toMatchObject([
    { numerator: 1, denominator: 3, countDifference: null, points: null },
    { numerator: 2, denominator: 3, countDifference: 1, points: 33.333333 },
    { numerator: 1, denominator: 3, countDifference: -1, points: -33.333333 },
  ]);
  const told = await runCaptured(...asked, '--register', `rating=${so}`, '--by', 'rating');
  expect(told.out).toContain('Hồ sơ không có danh sách năm 2022');
  const drawn = join(folder, 'qua-các-năm.svg');
  await runCaptured(...asked, '--register', `rating=${so}`, '--out', drawn);
  expect(readFileSync(drawn, 'utf8')).toMatch(/qua các năm[^]*2022[^]*2023[^]*2024/);
  const table = join(folder, 'qua-các-năm.csv');
  await runCaptured(...asked, '--register', `rating=${so}`, '--out', table);
  expect(readFileSync(table, 'utf8')).toContain('2023: ± người');
  const without = await runCaptured(...asked);
  expect([without.status, without.err]).toEqual([2, expect.stringContaining('--register rating=FILE')]);
});

it('a value that is not understood is to be mended in the register', async () => {
  await openBoth();
  await load('rating', [ratings[0] ?? '', '1;Lò Văn Nam;05/03/1980;Xã Mường Lạn;2024;Xyz']);
  const { issues } = await registerIssues(service.registers, 'rating', question(), 'vi');
  const found = issues.find(({ code }) => code === 'value_unrecognised');
  expect(found?.message).toContain('Sửa trong sổ rồi nạp lại.');
});

it('the command line says which year and which roster, and lists who is missing', async () => {
  const snapshots = [
    ...['--snapshot', `2023-12-31=${write('2023.csv', roster2023)}`],
    ...['--snapshot', `2024-12-31=${write('2024.csv', roster2024)}`],
  ];
  const so = write('so.csv', ratings);
  const answer = await runJson<{
    period: unknown;
    roster: unknown;
    indicators: { id: string; numerator: number }[];
  }>(...(['register', 'rating', so, ...snapshots, '--year', '2023'] as const));
  expect(answer.period).toEqual({ year: 2023, months: null });
  expect(answer.roster).toEqual({ date: '2023-12-31', isOfYear: true });
  expect(answer.indicators.find(({ id }) => id === 'rated')).toMatchObject({ numerator: 2 });
  const missing = await runJson<{ total: number; missing: { name: string }[] }>(
    ...(['register', 'rating', so, 'missing', ...snapshots, '--year', '2024'] as const),
  );
  expect(missing).toMatchObject({ total: 1, missing: [{ name: 'Vàng A Dế' }] });
  // Year by year each is said with its own roster, and what is not counted is told.
  const told = await runCaptured('register', 'rating', so, ...snapshots, '--by', 'year');
  expect(told.out).toContain('Kỳ: Mọi năm.');
  expect(told.out).toContain(
    'Năm 2022: 1 lượt xếp loại · 1 đã ghép với danh sách\n  Hồ sơ không có danh sách năm 2022',
  );
  expect(told.out).toContain('Đối chiếu với danh sách ngày 31/12/2023.');
  expect(told.out).toMatch(/Trên \(người hoàn thành tốt\)\s+-+[\s\S]* 1\n/);
  // One row of a later year does not decide what is asked about, and is told.
  const slip = write('slip.csv', [...ratings, '6;Vàng A Dế;01/02/1995;Xã Nậm Sườn;2026;Hoàn thành tốt']);
  const roster = ['--roster', write('2024.csv', roster2024), '--as-of', '2024-12-31'];
  const usual = await runCaptured('register', 'rating', slip, ...roster);
  expect(usual.out).toContain('Kỳ: Năm 2024.');
  expect(usual.out).toContain('Cả sổ có 6 lượt xếp loại: 4 ngoài kỳ này');
  const { out } = await runCaptured('register', 'rating', slip, 'issues', ...roster);
  expect(out).toContain('Năm 2026: 1 dòng ở sau ngày tính 31/12/2024.');
  // A year that the register says nothing about is unknown, not nought.
  const nothing = await runJson<{ indicators: { id: string; value: number | null }[] }>(
    ...(['register', 'rating', slip, ...roster, '--year', '1999'] as const),
  );
  expect(nothing.indicators.find(({ id }) => id === 'rated')?.value).toBeNull();
});
