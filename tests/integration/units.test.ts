import fc from 'fast-check';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EngineService } from '../../electron/engine/engine-service';
import { computeBreakdown } from '../../electron/engine/analyse/compute-breakdown';
import { changeLine } from '../../electron/engine/units/unit-changes-file';
import { parentLine } from '../../electron/engine/units/unit-parents-file';
import { everybody } from '../../shared/analysis/condition';
import { undeterminedUnit } from '../../shared/analysis/dimensions/unit';
import type { Comparison } from '../../shared/contract/change';
import type { UnitsReport } from '../../shared/contract/units';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { EngineClient, question } from './engine-client';
import { samplePath } from './rosters';
import { runCaptured, runJson } from './run-captured';

const { folder, put } = temporaryFolder();
const earlierSample = fileURLToPath(new URL('../../sample-data/tinh-mau-2023.xlsx', import.meta.url));
const twoSamples = ['--snapshot', `2023-12-31=${earlierSample}`, '--snapshot', `2024-12-31=${samplePath}`];

const merger = '2025-07-01';
const units = ['Xã Một', 'Xã Hai', 'Xã Ba', 'Phường Bốn'];

/** Ten people a unit, of two departments. */
function roster(date: string, own: readonly string[] = units): string {
  const lines = own.flatMap((unit, place) =>
    Array.from(
      { length: 10 },
      (_, index) =>
        `${place * 10 + index + 1};Lò Văn ${String.fromCharCode(65 + index)}${place};0${(index % 9) + 1}/3/19${70 + place * 5 + (index % 5)};Nam;${unit};${index < 4 ? 'Phòng Kinh tế' : 'Văn phòng'}`,
    ),
  );
  return [
    `DANH SÁCH CÁN BỘ, CÔNG CHỨC;;;;;`,
    `(Tính đến ngày ${date});;;;;`,
    'STT;Họ và tên;Ngày sinh;Giới tính;Đơn vị công tác;Phòng ban',
    ...lines,
    '',
  ].join('\r\n');
}

let engine: EngineClient;
let workspace: string;
let made = 0;

beforeEach(async () => {
  made += 1;
  workspace = join(folder, `workspace-${made}`);
  engine = await EngineClient.start(workspace);
});
afterEach(() => engine.close());

async function byUnit(): Promise<Record<string, number>> {
  const { cells } = await engine.get('breakdown', {
    ...question(),
    ...{ rows: ['unit'], columns: [], measure: 'headcount' },
  });
  return Object.fromEntries(cells.map(({ rows: [unit], people }) => [String(unit), people]));
}

const recorded = { 'Xã Một': 10, 'Xã Hai': 10, 'Xã Ba': 10, 'Phường Bốn': 10 };

async function openTwo(): Promise<void> {
  const paths = [
    put('cũ.csv', roster('31/12/2023')),
    put('mới.csv', roster('31/12/2025', ['UBND xã Mới', 'Xã Ba'])),
  ];
  await engine.get('roster.open', { paths, into: 'each-date' });
  const { snapshots } = await engine.get('snapshots.get', {});
  await engine.get('snapshots.choose', { id: snapshots[0]?.id ?? 0 });
}

const table = [
  'BẢNG SẮP XẾP ĐƠN VỊ;;',
  'TT;Tên đơn vị cũ;Tên đơn vị mới;Phòng ban;Từ ngày',
  '1;Xã Một, xã Hai;Xã Mới;;01/07/2025',
  '2;phuong bon;Xã Mới;Kinh tế;1/7/2025',
  '3;Phường Bốn;Xã Mới;;1/7/2025',
  '4;Phường Bốn;Xã Ba;;1/7/2025',
  '5;Xã Không Có;Xã Mới;;1/7/2025',
  '6;Xã Thiếu;;;1/7/2025',
].join('\r\n');

async function bringTable(): Promise<void> {
  const path = put('sắp xếp.csv', table);
  const { imported } = await engine.get('units.import', { path, table: 'unitChanges', date: null });
  expect(imported).toEqual({
    lines: 6,
    skipped: [{ sheet: expect.any(String) as string, row: 8, why: 'no-new-unit' }],
    doubted: [],
  });
}

describe('snapshots in the units of today', () => {
  test('a table is read from a file, every page follows the switch, and undo brings all back', async () => {
    await openTwo();
    expect(await byUnit()).toEqual(recorded);
    await bringTable();
    expect(await byUnit()).toEqual(recorded);
    await engine.get('units.show', { isToday: true });
    const now = { 'UBND xã Mới': 24, 'Xã Ba': 10, [undeterminedUnit]: 6 };
    expect(await byUnit()).toEqual(now);
    const page = await engine.get('people.page', {
      ...question(),
      ...{ columns: ['unit'], sort: [], search: '', from: 0, count: 1 },
    });
    expect(JSON.stringify(page)).toContain('UBND xã Mới');
    const card = await engine.get('people.card', { person: 1, language: 'vi' });
    expect(card.values.find(({ column }) => column === 'unit')?.value).toBe('Xã Một');
    await engine.get('definitions.undo', {});
    expect(await byUnit()).toEqual(recorded);
    await engine.get('definitions.redo', {});
    expect(await byUnit()).toEqual(now);
    engine.close();
    engine = await EngineClient.start(workspace);
    expect(await byUnit()).toEqual(now);
    await engine.get('units.show', { isToday: false });
    expect(await byUnit()).toEqual(recorded);
  });

  test('who and what is not told is listed, answered, and taken back', async () => {
    await openTwo();
    await bringTable();
    const report = await engine.get('units.report', {});
    expect(report.snapshots).toMatchObject([
      { people: 40, moved: 24, open: 6, unmatched: [], doubtful: [] },
      { people: 20, moved: 0, open: 0, unmatched: [], doubtful: [] },
    ]);
    expect(report.unused).toEqual(['Xã Không Có']);
    expect(report.asked.map(({ department, options }) => [department, ...options])).toEqual(
      Array.from({ length: 6 }, () => ['Văn phòng', 'Xã Mới', 'Xã Ba']),
    );
    await engine.get('units.show', { isToday: true });
    const [first] = report.asked;
    const answer = { who: first?.who ?? '', date: merger, to: 'Xã Ba' };
    await engine.get('units.answer', { people: [answer] });
    expect(await byUnit()).toEqual({ 'UBND xã Mới': 24, 'Xã Ba': 11, [undeterminedUnit]: 5 });
    await engine.get('units.undo', {});
    expect(await byUnit()).toEqual({ 'UBND xã Mới': 24, 'Xã Ba': 10, [undeterminedUnit]: 6 });
  });

  test('a roster that is added, decided anew or dated anew is in the units of today at once', async () => {
    await openTwo();
    await bringTable();
    await engine.get('units.show', { isToday: true });
    const path = put('trước nữa.csv', roster('31/12/2022'));
    await engine.get('roster.open', { paths: [path], into: 'new' });
    const { snapshots, current } = await engine.get('snapshots.get', {});
    expect(snapshots.find(({ id }) => id === current)?.date).toBe('2023-12-31');
    const of = { filter: everybody, register: null, measure: 'headcount', by: 'unit' };
    const { points } = await engine.get('trend', { ...of, publicFrom: null, language: 'vi' });
    const keys = points.map((point) =>
      'breakdown' in point ? point.breakdown.cells.map(({ rows }) => rows[0]).sort() : [],
    );
    expect(keys[0]).toEqual(keys[1]);
    expect(keys[0]).toContain('UBND xã Mới');
    await engine.get('snapshots.change', { id: current ?? 0, date: '2025-08-31' });
    // After the day of the merger the roster’s own units had ended, and are followed all the same.
    expect((await byUnit())['UBND xã Mới']).toBe(24);
  });

  test('a file without such a table is told in one sentence', async () => {
    const path = put('khác.csv', roster('31/12/2023'));
    const asked = engine.get('units.import', { path, table: 'unitChanges', date: null });
    await expect(asked).rejects.toThrow('no-unit-table');
  });
});

describe('on the command line', () => {
  test('trend, comparison and breakdown in the units of today', async () => {
    const old = put('cũ.csv', roster('31/12/2023'));
    const recent = put('mới.csv', roster('31/12/2025', ['UBND xã Mới', 'Xã Ba']));
    const args = ['--snapshot', `2023-12-31=${old}`, '--snapshot', `2025-12-31=${recent}`];
    const undated = put('không ngày.csv', table.replaceAll(/;0?1\/0?7\/2025/g, ';'));
    const changes = ['--unit-changes', `2025-07-01=${undated}`];
    const report = await runJson<UnitsReport>('units', ...args, ...changes);
    expect(report.snapshots[0]).toMatchObject({ moved: 24, open: 6 });
    const text = await runCaptured('trend', ...args, ...changes, '--today-units', '--by', 'unit');
    expect(text.out).toMatch(/UBND xã Mới\s+24 \(60,00\s%\)\s+10 \(50,00\s%\)\s+−14; −10,00 điểm %/);
    const wrong = await runCaptured('trend', ...args, '--unit-changes', undated, '--today-units');
    expect(wrong.status).toBe(1);
    expect(wrong.err).toContain('ngày áp dụng');
  });

  test('nobody moves by a merger: the movements of the sample stay, within the new units', async () => {
    const before = await runJson<Comparison>('compare', ...twoSamples);
    const { cells } = await runJson<{ cells: { row: string }[] }>('breakdown', samplePath, '--rows', 'unit');
    const lines = cells.map(({ row }, index) => `${row};Xã Lớn ${Math.floor(index / 40)};01/07/2025`);
    const path = put('lớn.csv', ['Đơn vị cũ;Đơn vị mới;Từ ngày', ...lines].join('\n'));
    const today = await runJson<Comparison>(
      ...(['compare', ...twoSamples, '--unit-changes', path, '--today-units'] as const),
    );
    expect(today.overall).toEqual(before.overall);
    expect(today.byUnit.map(({ key }) => key)).toHaveLength(3);
    expect(today.counts['moved-unit']).toBeLessThan(before.counts['moved-unit']);
    const sum = (of: Comparison, part: 'start' | 'end' | 'recruited'): number =>
      of.byUnit.reduce((all, each) => all + each[part], 0);
    for (const part of ['start', 'end', 'recruited'] as const)
      expect(sum(today, part)).toBe(sum(before, part));
  });
});

describe('whatever the tree and the table', () => {
  const opened = EngineService.open(null);
  afterAll(async () => (await opened).close());

  test('the sums of every level, folded or not, are the headcount', async () => {
    const service = await opened;
    const { signal } = new AbortController();
    const path = put('một.csv', roster('31/12/2023'));
    await service.files.open([path], () => undefined, signal);
    await service.changeUnits((each) => each.show(true));
    const name = fc.constantFrom(...units, 'Xã Mới', 'Xã Khác');
    const change = fc
      .record({ from: name, to: name, department: fc.constantFrom('', 'Kinh tế'), isPart: fc.boolean() })
      .map((each) => changeLine({ ...each, date: merger, post: '' }));
    // A unit is only ever part of a later one in the list, so that no tree goes round.
    const above = [...units, 'Xã Mới', 'Xã Khác', 'Cụm A', 'Cụm B', 'Tỉnh'];
    const parent = fc
      .nat(above.length - 2)
      .chain((at) =>
        fc
          .integer({ min: at + 1, max: above.length - 1 })
          .map((over) => parentLine(above[at] ?? '', above[over] ?? '')),
      );
    const distinct = <Line extends { id: string }>(lines: readonly Line[]): Line[] => [
      ...new Map(lines.map((each) => [each.id, each])).values(),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 8 }),
        fc.array(parent, { maxLength: 9 }),
        async (table, tree) => {
          await service.definitions.change({ all: 'unitChanges', definitions: distinct(table) });
          await service.definitions.change({ all: 'unitParents', definitions: distinct(tree) });
          const asked = service.question(null, everybody, signal);
          const levels = asked.library.dimensions.flatMap(({ id }) =>
            id.startsWith('unit_level_') ? [id] : [],
          );
          for (const rows of [
            ['unit'],
            ...levels.map((level) => [level, 'unit']),
            ...levels.map((level) => [level]),
          ]) {
            const { cells, people } = await computeBreakdown(asked, {
              rows,
              columns: [],
              measure: 'headcount',
            });
            expect(people).toBe(40);
            expect(cells.reduce((sum, cell) => sum + cell.people, 0)).toBe(40);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
