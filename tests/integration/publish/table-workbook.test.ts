import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { arrangeTable } from '../../../shared/analysis/arrange-table';
import { hiddenSign } from '../../../shared/analysis/disclosure/version-words';
import { starterLibrary } from '../../../shared/analysis/library';
import { overviewIndicators } from '../../../shared/analysis/indicators';
import { plainView, type TableView } from '../../../shared/analysis/table-view';
import { versionTable } from '../../../shared/analysis/disclosure/version-table';
import type { RequestInput } from '../../../shared/contract/requests';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { EngineClient, question } from '../engine-client';
import { samplePath, smallRoster } from '../rosters';

const { folder, put } = temporaryFolder();
let engine: EngineClient;

beforeAll(async () => {
  engine = await EngineClient.start();
  await engine.open(samplePath);
});

afterAll(() => {
  engine.close();
});

type Change = Partial<RequestInput<'table.export'>>;

async function exported(name: string, change: Change): Promise<string> {
  const path = join(folder, name);
  await engine.get('table.export', {
    ...question(),
    ...{ rows: ['qualification'], columns: ['staff_group'], measure: 'headcount', view: plainView },
    ...{ chart: null, publicFrom: null, filterText: null, path, language: 'vi' as const },
    ...change,
  });
  return path;
}

/** The cells of a sheet as an independent reader has them. */
function cellsOf(path: string, sheet = 'Bảng'): (string | number | undefined)[][] {
  const read = XLSX.read(readFileSync(path)).Sheets[sheet];
  if (!read) throw new Error(`no sheet ${sheet}`);
  return XLSX.utils.sheet_to_json<(string | number | undefined)[]>(read, { header: 1 });
}

async function modelOf(
  rows: string[],
  columns: string[],
  measure: string,
  view: TableView,
  publicFrom: number | null,
) {
  const breakdown = await engine.get('breakdown', { ...question(), rows, columns, measure });
  return versionTable(breakdown, view, { library: starterLibrary, language: 'vi' }, publicFrom).model;
}

describe('read back by another program, cell by cell', () => {
  test.each([
    ['counts', ['qualification'], ['staff_group'], 'headcount', 'none', null],
    ['shares', ['unit'], ['gender'], 'headcount', 'row', null],
    ['an indicator', ['unit'], [], 'under_40', 'none', null],
    ['nested', ['staff_group', 'gender'], ['age_band', 'party_member'], 'headcount', 'none', null],
    ['public counts', ['unit'], ['gender'], 'headcount', 'row', 5],
    ['a public indicator', ['unit'], ['gender'], 'under_40', 'none', 5],
  ] as const)('%s', async (name, rows, columns, measure, percentOf, publicFrom) => {
    const view = { ...plainView, percentOf };
    const by = { rows: [...rows], columns: [...columns], measure };
    const path = await exported(`${name}.xlsx`, { ...by, view, publicFrom });
    const model = await modelOf(by.rows, by.columns, measure, view, publicFrom);
    const parts = measure === 'headcount' ? (percentOf === 'none' ? 1 : 2) : 3;
    const cells = cellsOf(path);
    const firstBody = 3 + model.header.length + (parts > 1 ? 1 : 0);
    const body = cells.slice(firstBody, firstBody + model.rows.length);
    expect(body.map(([label]) => label)).toEqual(model.rows.map(({ label }) => label));
    const shown = model.rows.map(({ cells: figures }) =>
      figures.flatMap((cell): (number | string | undefined)[] => {
        const sign = (value: number | null): number | string | undefined =>
          cell.isHidden ? hiddenSign : (value ?? undefined);
        if (measure !== 'headcount')
          return [
            sign(cell.numerator),
            cell.denominator > 0 || !cell.isHidden ? cell.denominator : hiddenSign,
            sign(cell.value),
          ];
        return parts === 1 ? [sign(cell.people)] : [sign(cell.people), sign(cell.share)];
      }),
    );
    const width = model.columns.length * parts;
    expect(body.map((line) => Array.from({ length: width }, (_, at) => line[at + 1]))).toEqual(shown);
  });
});

test('figures of the published text stand in the workbook', async () => {
  const cells = cellsOf(await exported('ngạch.xlsx', {}));
  expect(cells[0]).toEqual(['Số người theo trình độ chuyên môn và đối tượng']);
  expect(cells.find(([label]) => label === 'Tổng số')).toEqual(['Tổng số', 1291, 1302, 2593]);
});

test('print setup, frozen heads, number formats and the version on every page', async () => {
  const path = await exported('in.xlsx', { view: { ...plainView, percentOf: 'column' } });
  const parts = unzipSync(readFileSync(path));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const sheet = text('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/orientation="landscape"/);
  expect(sheet).toMatch(/paperSize="9"/);
  expect(sheet).toMatch(/fitToWidth="1"|fitToPage="1"/);
  expect(sheet).toMatch(/xSplit="1" ySplit="5"/);
  expect(sheet).toContain('Nội bộ');
  expect(text('xl/workbook.xml')).toMatch(/_xlnm.Print_Titles[^<]*<?/);
  const read = XLSX.read(readFileSync(path), { cellNF: true }).Sheets['Bảng'];
  expect((read?.['B6'] as { z?: string }).z).toBe('#,##0');
  expect((read?.['C6'] as { z?: string }).z).toBe('0.0%');
});

test('the second sheet says what is counted, of whom, when, from which file, in which version', async () => {
  const path = await exported('định nghĩa.xlsx', {
    rows: ['unit'],
    columns: [],
    measure: 'under_40',
    filterText: 'Giới tính: Nữ',
    publicFrom: 7,
  });
  const terms = new Map(cellsOf(path, 'Định nghĩa').map(([term, text]) => [term, String(text)]));
  expect(terms.get('Đếm gì')).toContain('Dưới 40');
  expect(terms.get('Tính đến ngày')).toBe('31/12/2024');
  expect(terms.get('Đang lọc')).toBe('Giới tính: Nữ');
  expect(terms.get('Nguồn')).toContain('tinh-mau.xlsx');
  expect(terms.get('Phiên bản')).toContain('dưới 7 người');
});

describe('the chart beside the table', () => {
  const chartOf = (path: string): string => {
    const part = unzipSync(readFileSync(path))['xl/charts/chart1.xml'];
    return part ? strFromU8(part) : '';
  };

  test('is linked to the cells that hold its figures', async () => {
    const path = await exported('biểu đồ.xlsx', { chart: 'stacked' });
    const xml = chartOf(path);
    const sheet = XLSX.read(readFileSync(path)).Sheets['Bảng'];
    const series = [...xml.matchAll(/<c:val>.*?<c:f>'Bảng'!\$(\w)\$(\d+):\$\w\$(\d+)<\/c:f>(.*?)<\/c:val>/g)];
    expect(series).toHaveLength(2);
    for (const [, letter = '', from, to, cache = ''] of series) {
      const cached = [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value));
      const cells = Array.from(
        { length: Number(to) - Number(from) + 1 },
        (_, at) => (sheet?.[`${letter}${Number(from) + at}`] as { v: number }).v,
      );
      expect(cached).toEqual(cells);
      expect(cached.length).toBeGreaterThan(4);
    }
    expect(xml).toContain('<c:grouping val="stacked"/>');
  });

  test('of a public table has no point where the table has no figure', async () => {
    const path = await exported('công khai.xlsx', {
      rows: ['unit'],
      columns: ['gender'],
      publicFrom: 5,
      chart: 'stacked',
    });
    const model = await modelOf(['unit'], ['gender'], 'headcount', plainView, 5);
    const hidden = model.rows.flatMap(({ kind, cells }) =>
      kind === 'total' ? [] : cells.slice(0, -1).filter(({ isHidden }) => isHidden),
    );
    expect(hidden.length).toBeGreaterThan(5);
    const points = chartOf(path).match(/<c:pt idx/g)?.length ?? 0;
    const [series, rows] = [model.columns.length - 1, model.rows.length - 1];
    expect(points).toBe(series + series * rows + series * rows - hidden.length);
  });

  test('is left out where Excel has none for it', async () => {
    expect(chartOf(await exported('màu.xlsx', { chart: 'heat_map' }))).toBe('');
    expect(chartOf(await exported('lồng.xlsx', { rows: ['staff_group', 'gender'] }))).toBe('');
  });
});

test.each(['=HYPERLINK("http://x")', '+84', '-1+1', '@SUM(A1)', '\t=1', 'a\u0001b'])(
  'the unit “%s” is a text and no formula',
  async (unit) => {
    const other = await EngineClient.start();
    await other.open(put('công thức.csv', smallRoster(unit, ['Lò Văn An', 'Vì Thị Bình'])));
    for (const ending of ['xlsx', 'csv']) {
      const path = join(folder, `công thức ra.${ending}`);
      await other.get('table.export', {
        ...question(),
        ...{ rows: ['unit'], columns: [], measure: 'headcount', view: plainView, chart: null },
        ...{ publicFrom: null, filterText: '=1+1', path, language: 'vi' },
      });
      const text = ending === 'csv' ? readFileSync(path, 'utf8') : '';
      expect(text).not.toMatch(/(^|[\r\n,])"?[=+@]/);
      const book = XLSX.read(readFileSync(path), { cellFormula: true });
      const formulas = Object.values(book.Sheets).flatMap((sheet) =>
        Object.values(sheet as Record<string, { f?: string }>).filter(({ f }) => f !== undefined),
      );
      expect(formulas).toEqual([]);
    }
    other.close();
  },
);

test('in a CSV file a share below “%” is percent, and a row is named with its group', async () => {
  const view = { ...plainView, percentOf: 'total' as const };
  const path = await exported('phần trăm.csv', { rows: ['staff_group', 'gender'], columns: [], view });
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(/^Đối tượng › Giới tính,[^,]*Số người,[^,]*%\r$/m);
  expect(text).toMatch(/^Cán bộ,1291,49\.7878/m);
  expect(text).toMatch(/^Cán bộ › Nữ,286,11\.0296/m);
  expect(text).toMatch(/^Tổng số,2593,100\r$/m);
});

describe('units', () => {
  const exportedUnits = async (publicFrom: number | null): Promise<(string | number | undefined)[][]> => {
    const path = join(folder, 'đơn vị.xlsx');
    await engine.get('units.export', {
      ...question(),
      sort: { column: 'under_40:share', direction: 'descending' },
      ...{ publicFrom, filterText: null, path, language: 'vi' },
    });
    return cellsOf(path).slice(5);
  };

  test('stand in the order of the screen with counts and shares', async () => {
    const overview = await engine.get('overview', question());
    const lines = await exportedUnits(null);
    const body = lines.slice(0, overview.units.length);
    const shares = body.map(([, people, count]) => Number(count) / Number(people));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    const total = lines[overview.units.length];
    expect(total?.slice(0, 3)).toEqual(['Tổng số', 2593, 1763]);
  });

  test('in public: by name; where the people are hidden every figure of the unit is', async () => {
    const lines = (await exportedUnits(20)).slice(0, 115);
    const names = lines.map(([name]) => String(name));
    expect(names).toEqual([...names].sort(new Intl.Collator('vi', { numeric: true }).compare));
    const small = lines.filter(([, people]) => people === hiddenSign);
    const columns = overviewIndicators.map(({ id }) => id);
    const asked = { ...question(), threshold: 20, language: 'vi' as const, tiles: [], columns };
    const { units } = await engine.get('overview.public', asked);
    expect(small).toHaveLength([...units.people].filter((line) => line > 0).length);
    for (const line of small) expect(new Set(line.slice(1))).toEqual(new Set([hiddenSign]));
    const told = lines.filter(([, people]) => people !== hiddenSign);
    for (const [, people, count] of told) {
      const isTold = typeof count === 'number';
      expect(
        !isTold || count === 0 || (count >= 20 && (Number(people) - count >= 20 || Number(people) === count)),
      ).toBe(true);
    }
  });
});

test('the list of people as it is shown, with its progress, and nothing beside it', async () => {
  const path = join(folder, 'danh sách.xlsx');
  const rows: number[] = [];
  const answer = await engine.ask(
    'people.export',
    {
      ...question(),
      filter: { dimension: 'staff_group', in: ['cadre'] },
      ...{ sort: [{ column: 'full_name', direction: 'ascending' }], search: '' },
      ...{ columns: ['full_name', 'unit', 'birth_date', 'age'], path, language: 'vi' },
      whose: 'Đối tượng: Cán bộ',
    },
    { onProgress: ({ phase, rows: done }) => phase === 'writing' && rows.push(done) },
  );
  expect(answer).toMatchObject({ output: { path, people: 1291 } });
  const head = cellsOf(path, 'Danh sách').map(([text]) => text);
  expect(head[1]).toBe('1.291 trong số 2.593 người · tính đến ngày 31/12/2024');
  expect(head[2]).toBe('Những người: Đối tượng: Cán bộ');
  const cells = cellsOf(path, 'Danh sách').slice(4);
  expect(cells[0]?.slice(0, 2)).toEqual(['Họ và tên', 'Đơn vị']);
  expect(cells).toHaveLength(1292);
  const page = await engine.get('people.page', {
    ...question(),
    filter: { dimension: 'staff_group', in: ['cadre'] },
    ...{
      sort: [{ column: 'full_name', direction: 'ascending' }],
      search: '',
      columns: ['full_name'],
      from: 0,
      count: 50,
    },
  });
  expect(cells.slice(1, 51).map(([name]) => name)).toEqual(page.rows.map(({ values }) => values[0]));
  expect(rows.at(-1)).toBe(1291);
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('arranged as on the screen: sorted, the largest only, folded', async () => {
  const breakdown = await engine.get('breakdown', {
    ...question(),
    rows: ['unit'],
    columns: [],
    measure: 'headcount',
  });
  const view: TableView = {
    ...plainView,
    topRows: [5, null],
    sort: { by: 'value', column: null, direction: 'descending' },
  };
  const model = arrangeTable(breakdown, view, { library: starterLibrary, language: 'vi' });
  const cells = cellsOf(await exported('năm.xlsx', { rows: ['unit'], columns: [], view }));
  expect(cells.slice(4, 4 + model.rows.length).map(([name]) => name)).toEqual(
    model.rows.map(({ label }) => label),
  );
});

test('a pyramid stands on both sides of nought: men on the left, no sign, the table as it is', async () => {
  const path = await exported('tháp.xlsx', { rows: ['age_band'], columns: ['gender'], chart: 'pyramid' });
  const parts = unzipSync(readFileSync(path));
  const chart = strFromU8(parts['xl/charts/chart1.xml'] ?? new Uint8Array());
  const names = [...chart.matchAll(/<c:tx><c:strRef>.*?<c:v>(.*?)<\/c:v>/g)].map(([, name]) => name);
  expect(names).toEqual(['Nam', 'Nữ']);
  const values = [...chart.matchAll(/<c:numCache>(.*?)<\/c:numCache>/g)].map(([, cache = '']) =>
    [...cache.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value]) => Number(value)),
  );
  const heads = cellsOf(path).findIndex((row) => row.includes('Nam'));
  const men = cellsOf(path)[heads]?.indexOf('Nam') ?? -1;
  const women = cellsOf(path)[heads]?.indexOf('Nữ') ?? -1;
  const rows = cellsOf(path)
    .slice(heads + 1)
    .filter((row) => typeof row[men] === 'number' && row[0] !== 'Tổng số');
  expect(values).toEqual([rows.map((row) => -Number(row[men])), rows.map((row) => Number(row[women]))]);
  expect(chart).toContain('<c:overlap val="100"/>');
  expect(chart).toContain('formatCode="#,##0;#,##0"');
  const book = XLSX.read(readFileSync(path));
  expect(book.Workbook?.Sheets?.find(({ name }) => name === 'Tháp')?.Hidden).toBe(1);
});

test('the public pyramid has no figure that its table hides', async () => {
  const path = await exported('tháp công khai.xlsx', {
    ...{ rows: ['age_band'], columns: ['gender'], chart: 'pyramid', publicFrom: 5 },
  });
  const hidden = cellsOf(path).filter((row) => row.includes(hiddenSign)).length;
  expect(hidden).toBeGreaterThan(0);
  const mirror = cellsOf(path, 'Tháp').flatMap((row) => row.filter((value) => typeof value === 'number'));
  expect(mirror.length).toBeGreaterThan(0);
  expect(mirror.every((value) => Number(value) <= -5 || Number(value) === 0)).toBe(true);
});
