import { expect, test } from 'vitest';
import { mayBeOneName } from '../../shared/text/may-be-one-name';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { runCaptured, runJson } from './run-captured';

const { put } = temporaryFolder();
const people = (units: readonly string[]): string[] => [
  'STT,Họ và tên,Ngày sinh,Giới tính,Đơn vị',
  ...units.map((unit, at) => `${at + 1},Lò Văn ${'ABCDEGHIKL'[at] ?? ''},01/02/${1970 + at},Nam,${unit}`),
];
const [thanh, thạnh] = ['Xã Tân Thành', 'Xã Tân Thạnh'];
const roster = (): string =>
  put('cặp dấu.csv', people([thanh, thanh, thạnh, thạnh, thạnh, 'Xã Phú Long']).join('\n'));

interface Cells {
  readonly cells: { readonly row: string; readonly value: number }[];
}
const counts = async (...args: [string, ...string[]]): Promise<unknown> => {
  const { cells } = await runJson<Cells>('breakdown', ...args);
  return Object.fromEntries(cells.map(({ row, value }) => [row, value]));
};

test.each([
  ['Xã Tân Thành', 'Xã Tân Thạnh', false],
  ['Xã Tam Thành', 'Xã Tam Thanh', false],
  ['Xã Tam Thành', 'Xa Tam Thanh', true],
  ['Xã Mẫu Sơn', 'xã Mau Son', true],
  ['Xã Mường Lạn', 'Xã Muong Lạn', true],
  ['UBND xã Hoà Bình', 'Xã Hòa Bình', true],
  ['Thị trấn Cốc', 'TT Coc', true],
])('%s and %s may be one: %s', (one, other, is) => {
  expect(mayBeOneName(one, other)).toBe(is);
  expect(mayBeOneName(other, one)).toBe(is);
});

test('a name that is one without marks is not its namesake with them; one that is taken for it is told', async () => {
  const path = put(
    'tam thanh.csv',
    people(['Xã Tam Thành', 'Xã Tam Thanh', 'Xã Mẫu Sơn', 'xã Mau Son']).join('\n'),
  );
  expect(await counts(path, '--rows', 'unit')).toEqual({
    ...{ 'Xã Tam Thành': 1, 'Xã Tam Thanh': 1, 'Xã Mẫu Sơn': 2 },
  });
  const { out } = await runCaptured('issues', path);
  expect(out).toMatch(/xã Mau Son.*Xã Mẫu Sơn/iu);
});

test('communes that differ in a mark are two in tables of mergers and in the unit tree', async () => {
  const table = put(
    'bảng.csv',
    [
      'Đơn vị cũ,Đơn vị mới,Từ ngày',
      `${thanh},Xã Phú Long,01/07/2025`,
      `${thạnh},Xã Sông Hậu,01/07/2025`,
      'Xã Phú Long,Xã Phú Long,01/07/2025',
    ].join('\n'),
  );
  const { err } = await runCaptured(
    ...['breakdown', '--snapshot', `2023-12-31=${roster()}`, '--unit-changes', table, '--today-units'],
    ...['--rows', 'unit'],
  );
  expect(err).not.toMatch(/chưa chắc|chưa xác định/);
  expect(
    await counts(
      ...(['--snapshot', `2023-12-31=${roster()}`, '--unit-changes', table, '--today-units'] as const),
      ...['--rows', 'unit'],
    ),
  ).toEqual({ 'Xã Phú Long': 3, 'Xã Sông Hậu': 3 });
  const tree = put(
    'cây.csv',
    ['Đơn vị,Đơn vị cấp trên', `${thanh},Vùng một`, `${thạnh},Vùng hai`, 'Xã Phú Long,Vùng hai'].join('\n'),
  );
  expect(await counts(roster(), '--unit-tree', tree, '--rows', 'unit_level_1')).toEqual({
    ...{ 'Vùng một': 2, 'Vùng hai': 4 },
  });
});

test('communes that differ in a mark are two in registers; a mark that no unit has is asked about', async () => {
  const register = (...rows: string[]): string =>
    put('công việc.csv', ['Đơn vị,Tháng,Năm,Tiếp nhận', ...rows].join('\n'));
  interface Board {
    readonly indicators: { readonly group: string; readonly numerator: number }[];
  }
  const received = async (path: string): Promise<unknown> => {
    const { indicators } = await runJson<Board>(
      ...(['register', 'workload', path, '--roster', roster(), '--as-of', '2024-12-31'] as const),
      ...['--by', 'unit', '--indicator', 'received'],
    );
    return Object.fromEntries(indicators.map(({ group, numerator }) => [group, numerator]));
  };
  const two = register(`${thanh},1,2024,100`, `${thạnh},1,2024,300`, `UBND xã Tân Thạnh,2,2024,5`);
  expect(await received(two)).toMatchObject({ [thanh]: 100, [thạnh]: 305 });
  const slip = register('Xã Phú Lòng,1,2024,7');
  const { out } = await runCaptured(
    ...['register', 'workload', slip, '--roster', roster(), '--as-of', '2024-12-31', 'issues'],
  );
  expect(out).toContain('Xã Phú Lòng');
  // Typed without any mark it is one that it can only be.
  expect(await received(register('Xa Phu Long,1,2024,7'))).toMatchObject({ 'Xã Phú Long': 7 });
});
