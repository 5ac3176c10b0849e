import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { Comparison } from '../../shared/contract/change';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { runCaptured, runJson } from './run-captured';

const { folder, put } = temporaryFolder();

/** Numbers of people who are there on the last day of each year. */
const years: Readonly<Record<number, readonly number[]>> = {
  2021: [1, 2, 3, 4],
  2022: [1, 2, 3, 4, 5, 6],
  2023: [2, 3, 4, 5, 6, 7],
  2024: [5, 6, 7, 8, 9],
};

function snapshots(...of: readonly number[]): string[] {
  const args: string[] = [];
  for (const year of of) {
    const lines = (years[year] ?? []).map(
      (at) =>
        `${at},Nguyễn Văn ${'ABCDEGHIK'[at] ?? ''}n,0${at}/01/1985,Nam,Xã Một,00108500000${at},Công chức`,
    );
    const text = ['STT,Họ và tên,Ngày sinh,Giới tính,Đơn vị,Số CCCD,Đối tượng', ...lines].join('\n');
    args.push('--snapshot', `${year}-12-31=${put(`${year}.csv`, text)}`);
  }
  return args;
}

test('the snapshots of --from and --to, and those of a year before beside them with the %', async () => {
  const all = snapshots(2021, 2022, 2023, 2024);
  const chosen = [...all, '--from', '2022-12-31', '--to', '2023-12-31'];
  const { from, to, overall, yearBefore } = await runJson<Comparison>('compare', ...chosen);
  expect([from.date, to.date]).toEqual(['2022-12-31', '2023-12-31']);
  expect(overall).toMatchObject({ start: 6, joined: 1, left: 1, end: 6 });
  expect(yearBefore).toMatchObject({ from: '2021-12-31', to: '2022-12-31' });
  expect(yearBefore?.overall).toMatchObject({ start: 4, joined: 2, left: 0, end: 6 });
  const { out } = await runCaptured('compare', ...chosen);
  expect(out).toMatch(/Kỳ này +Cùng kỳ năm trước +% so cùng kỳ/);
  expect(out).toMatch(/Số đầu kỳ +6 +4 +150 /);
  expect(out).toMatch(/Tăng: chưa rõ.* +1 +2 +50 /);
  expect(out).toContain('Cùng kỳ năm trước: từ 31/12/2021 đến 31/12/2022.');
  const path = `${folder}/8c.xlsx`;
  await runCaptured('compare', ...chosen, '--out', path);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const rows = book.worksheets[0]?.getSheetValues().filter(Array.isArray) ?? [];
  const of = (label: RegExp): unknown[] => rows.find((row) => label.test(String(row[1])))?.slice(2, 5) ?? [];
  expect(of(/^Số đầu kỳ/)).toEqual([6, 4, 150]);
  expect(of(/^Giảm: chưa rõ lý do/)).toEqual([1, 0, undefined]);
});

test('one of the two alone; without them the first and the last, without a year before', async () => {
  const all = snapshots(2022, 2023, 2024);
  const of = async (...more: string[]): Promise<string[]> => {
    const { from, to, yearBefore } = await runJson<Comparison>('compare', ...all, ...more);
    return [from.date, to.date, String(yearBefore?.from ?? null)];
  };
  expect(await of('--from', '2023-12-31')).toEqual(['2023-12-31', '2024-12-31', '2022-12-31']);
  expect(await of('--to', '2023-12-31')).toEqual(['2022-12-31', '2023-12-31', 'null']);
  expect(await of()).toEqual(['2022-12-31', '2024-12-31', 'null']);
});

test('a date that no snapshot has, and the wrong way round, are told', async () => {
  const all = snapshots(2022, 2023);
  const failed = async (...more: string[]): Promise<string> => {
    const { status, err } = await runCaptured('compare', ...all, ...more);
    expect(status).toBe(2);
    return err.trim();
  };
  expect(await failed('--from', '2021-12-31')).toBe(
    'bienche: --from: không có kỳ 2021-12-31; các kỳ: 2022-12-31, 2023-12-31',
  );
  expect(await failed('--from', '2023-12-31', '--to', '2022-12-31')).toBe(
    'bienche: kỳ đầu 2023-12-31 phải trước kỳ cuối 2022-12-31: xem lại --from, --to',
  );
  expect(await failed('--from', '2023-12-31')).toMatch(/phải trước kỳ cuối 2023-12-31/);
});
