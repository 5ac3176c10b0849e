import { join } from 'node:path';
import { expect, test } from 'vitest';
import ExcelJS from '../../electron/engine/publish/workbook/excel';
import type { Comparison, ListedChange } from '../../shared/contract/change';
import type { UnitsReport } from '../../shared/contract/units';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { runCaptured, runJson } from './run-captured';

const { folder, put } = temporaryFolder();
type Compared = Comparison & { readonly people: readonly ListedChange[] };

const roster = (...rows: readonly string[]): string =>
  [
    'STT;Họ và tên;Ngày sinh;Giới tính;Đơn vị công tác',
    ...rows.map((row, at) => `${at + 1};${row}`),
    '',
  ].join('\r\n');
const before = put(
  'cũ.csv',
  roster(
    'Vì Thị Bình;2/5/1986;Nữ;Xã Một',
    'Lò Văn An;12/3/1985;Nam;Xã Một',
    'Cà Văn Chung;1/2/1979;Nam;Xã Hai',
    'Mùa A Dê;5/6/1990;Nam;Xã Hai',
  ),
);
const after = put(
  'mới.csv',
  roster(
    'Vì Thị Bình;2/5/1986;Nữ;Xã Một',
    'Lò Văn An;21/3/1985;Nam;Xã Một',
    'Cà Văn Chung;1/2/1989;Nam;Xã Hai',
  ),
);
const two = ['--snapshot', `2023-12-31=${before}`, '--snapshot', `2024-12-31=${after}`];

/** Fills the column of answers of the workbook that a command wrote, by what a question is about. */
async function fill(path: string, answers: Readonly<Record<string, string>>): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.worksheets.at(-1);
  const left = new Set(Object.keys(answers));
  sheet?.eachRow((row) => {
    const about = row.getCell(3).text;
    for (const [name, answer] of Object.entries(answers))
      if (about.startsWith(name)) {
        row.getCell(5).value = answer;
        left.delete(name);
      }
  });
  expect([...left]).toEqual([]);
  const filled = join(folder, 'đã trả lời.xlsx');
  await book.xlsx.writeFile(filled);
  return filled;
}

test('doubtful pairs and reasons of leaving are written, filled in Excel, and read', async () => {
  const asked = await runJson<Compared>('compare', ...two);
  expect(asked.doubtful.found).toBe(2);
  expect(asked.counts).toMatchObject({ joined: 2, left: 3, transferred: 0 });
  const book = join(folder, 'so sánh.xlsx');
  expect((await runCaptured('compare', ...two, '--out', book)).status).toBe(0);
  const answers = await fill(book, {
    ...{
      'Lò Văn An, 12/03/1985, Xã Một → ': 'Một người',
      'Cà Văn Chung, 01/02/1979, Xã Hai → ': 'hai người',
    },
    'Mùa A Dê': 'Chuyển đi',
  });
  const said = await runJson<Compared>('compare', ...two, '--answers', answers);
  expect(said.doubtful.found).toBe(0);
  expect(said.counts).toMatchObject({ joined: 1, left: 1, transferred: 1, corrected: 1 });
  expect(said.overall).toMatchObject({ start: 4, end: 3 });
  const english = await runCaptured('compare', ...two, '--answers', answers, '--lang', 'en');
  expect(english.out).toMatch(/Fall: transferred +1/);
});

test('the keys of --json are answered by a JSON file', async () => {
  const { doubtful, people } = await runJson<Compared>('compare', ...two);
  const left = people.find(({ before: one }) => one?.name === 'Mùa A Dê');
  const file = put(
    'trả lời.json',
    JSON.stringify({
      pairs: doubtful.pairs.map(({ pair }) => ({ pair, answer: 'same' })),
      reasons: [{ who: left?.who, reason: 'resigned' }],
    }),
  );
  const said = await runJson<Compared>('compare', ...two, '--answers', file);
  expect(said.doubtful.found).toBe(0);
  expect(said.counts).toMatchObject({ joined: 0, left: 0, resigned: 1, corrected: 2 });
});

test('an answer that cannot be is told with its place; one to no question is left out and told', async () => {
  const wrong = put('sai.json', '{"pairs":[{"pair":"x","answer":"maybe"}]}');
  expect(await runCaptured('compare', ...two, '--answers', wrong)).toMatchObject({
    ...{
      status: 1,
      out: '',
      err: expect.stringContaining('Không thấy câu trả lời trong “sai.json”') as string,
    },
  });
  const text = await runCaptured('compare', ...two);
  const id = /^P-\S+/m.exec(text.out)?.[0] ?? '';
  const maybe = put('có lẽ.csv', `Mã;Trả lời\n${id};Có lẽ\n`);
  expect((await runCaptured('compare', ...two, '--answers', maybe)).err).toMatch(
    /có lẽ\.csv, .*, dòng 2: không hiểu câu trả lời “Có lẽ”; có thể ghi: Một người \| Hai người\./,
  );
  const other = put('lạc.csv', 'Mã;Trả lời\nP-khong_co;Một người\n');
  const told = await runCaptured('compare', ...two, '--answers', other);
  expect([told.status, told.err]).toEqual([0, expect.stringContaining('1 câu trả lời không ứng')]);
});

test('people of a unit that was split and names of units are answered the same way', async () => {
  const table = put(
    'sáp nhập.csv',
    'Đơn vị cũ;Đơn vị mới;Từ ngày\nXã Một;Xã Đông;1/7/2025\nXã Một;Xã Tây;1/7/2025\nThị trấn Hai;Xã Tây;1/7/2025\n',
  );
  const given = ['--snapshot', `2023-12-31=${before}`, '--unit-changes', table];
  const asked = await runJson<UnitsReport>('units', ...given);
  expect([asked.asked.length, asked.snapshots[0]?.doubtful.length]).toEqual([2, 1]);
  const book = join(folder, 'đơn vị.xlsx');
  expect((await runCaptured('units', ...given, '--out', book)).status).toBe(0);
  const answers = await fill(book, {
    ...{ 'Vì Thị Bình': 'Xã Đông', 'Lò Văn An': 'xã tây', 'Xã Hai': 'Cùng một đơn vị' },
  });
  const { cells } = await runJson<{ cells: { row: string; value: number }[] }>(
    ...(['breakdown', ...given, '--today-units', '--answers', answers, '--rows', 'unit'] as const),
  );
  expect(Object.fromEntries(cells.map(({ row, value }) => [row, value]))).toEqual({
    'Xã Đông': 1,
    'Xã Tây': 3,
  });
});
