import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { runCaptured, runJson } from '../run-captured';
import { registers } from '../../../shared/registers/registers';
import { matchWhole } from '../../../electron/engine/normalise/match-category';

const { put } = temporaryFolder();
const names = ['An', 'Bình', 'Cường', 'Dũng', 'Em'].map((name) => `Lò Văn ${name}`);
const who = (at: number): string => `${at + 1},${names[at] ?? ''},0${at + 1}/02/1980`;
const roster = (): string =>
  put(
    'danh-sách.csv',
    [
      'STT,Họ và tên,Ngày sinh,Đơn vị',
      ...names.map((_, at) => `${who(at)},Xã ${at < 3 ? 'Một' : 'Hai'}`),
    ].join('\n'),
  );

interface Answer {
  readonly indicators: readonly {
    readonly id: string;
    readonly group: string | null;
    readonly numerator: number;
    readonly denominator: number | null;
    readonly unknown: number;
    readonly value?: number | null;
  }[];
}

const ask = (id: string, lines: readonly string[], ...more: string[]): Promise<Answer> =>
  runJson<Answer>(
    ...['register', id, put('sổ.csv', lines.join('\n')), '--roster', roster(), '--as-of', '2024-12-31'],
    ...more,
  );
const issues = async (id: string, lines: readonly string[]): Promise<string> => {
  const path = put('sổ.csv', lines.join('\n'));
  return (await runCaptured('register', id, path, '--roster', roster(), '--as-of', '2024-12-31', 'issues'))
    .out;
};
const figure = ({ indicators }: Answer, id: string): readonly (number | null)[] => {
  const found = indicators.find((each) => each.id === id);
  return [found?.numerator ?? -1, found?.unknown ?? -1];
};

test('months across: what they count is told by the title alone, and that is said', async () => {
  const months = Array.from({ length: 12 }, (_, at) => `Tháng ${at + 1}`);
  const row = (from: number): string => months.map((_, at) => from + at).join(',');
  const lines = [
    'SỐ HỒ SƠ TTHC TIẾP NHẬN NĂM 2024',
    `STT,Đơn vị,${months.join(',')},Cộng`,
    `1,Xã Một,${row(10)},186`,
    `2,Xã Hai,${row(100)},1266`,
  ];
  const { indicators } = await ask('workload', lines, '--by', 'month', '--indicator', 'received');
  expect(indicators.map(({ numerator }) => numerator)).toEqual(months.map((_, at) => 110 + 2 * at));
  expect(await issues('workload', lines)).toContain(
    'theo dòng tiêu đề “SỐ HỒ SƠ TTHC TIẾP NHẬN NĂM 2024” thì đây là: Hồ sơ tiếp nhận',
  );
  const path = put('sổ.csv', ['BẢNG THEO DÕI NĂM 2024', ...lines.slice(1)].join('\n'));
  const { err } = await runCaptured(
    'register',
    'workload',
    path,
    '--roster',
    roster(),
    '--as-of',
    '2024-12-31',
  );
  expect(err).toContain('Không thấy bảng');
});

const course = (at: number, hours: number): string => `${who(at)},Đạo đức công vụ,${hours},01/03/2024`;

test('a sum that disagrees is told beside the sum of its own section', async () => {
  const said = await issues('training', [
    'DANH SÁCH BỒI DƯỠNG NĂM 2024',
    'STT,Họ và tên,Ngày sinh,Nội dung bồi dưỡng,Số tiết,Từ ngày',
    ...['I,Xã Một,,,,', course(0, 10), course(1, 20), ',Cộng,,,30,'],
    ...['II,Xã Hai,,,,', course(3, 50), ',Cộng,,,55,', ',Tổng cộng,,,80,'],
  ]);
  expect(said).toContain('dòng tổng ghi 55, cộng các dòng được 50');
  expect(said.match(/dòng tổng ghi/g)).toHaveLength(1);
});

test('abroad is not known of a register without a column of countries', async () => {
  const head = 'STT,Họ và tên,Ngày sinh,Nội dung bồi dưỡng,Số tiết,Từ ngày';
  const lines = [head, course(0, 10), course(1, 20)];
  expect(figure(await ask('training', lines), 'abroad_times')).toEqual([0, 2]);
  expect(figure(await ask('training', lines), 'abroad_count')).toEqual([0, 2]);
  const named = [`${head},Nước`, `${course(0, 10)},Lào`, `${course(1, 20)},`];
  expect(figure(await ask('training', named), 'abroad_times')).toEqual([1, 0]);
});

test('whoever may be trained, of two in the roster, is counted apart', async () => {
  const twins = put(
    'trùng.csv',
    ['STT,Họ và tên,Ngày sinh,Đơn vị', '1,Lò Văn An,01/02/1980,Xã Một', '2,Lò Văn An,03/04/1985,Xã Một'].join(
      '\n',
    ),
  );
  const path = put(
    'sổ.csv',
    ['STT,Họ và tên,Nội dung bồi dưỡng,Số tiết,Từ ngày', '1,Lò Văn An,Đạo đức công vụ,48,01/03/2024'].join(
      '\n',
    ),
  );
  const answer = await runJson<Answer>(
    'register',
    'training',
    path,
    '--roster',
    twins,
    '--as-of',
    '2024-12-31',
  );
  for (const id of ['trained_people', 'hours_reached', 'ethics_trained'])
    expect(figure(answer, id), id).toEqual([0, 1]);
});

test('a discipline of another year than the title’s leaves the rest of its row in that of the title', async () => {
  const lines = [
    'KẾT QUẢ THỰC HIỆN QUY TẮC ỨNG XỬ VÀ KỶ LUẬT NĂM 2024,,,,,,',
    'STT,Họ và tên,Ngày sinh,Kết quả thực hiện quy tắc ứng xử,Số thư xin lỗi,Hình thức kỷ luật,Ngày quyết định',
    ...[`${who(0)},Thực hiện tốt,,,`, `${who(1)},Vi phạm,2,Khiển trách,05/06/2024`, `${who(2)},Tốt,1,Không,`],
    ...[`${who(3)},Chưa tốt,,,`, `${who(4)},,3,Cảnh cáo,07/08/2023`],
  ];
  const answer = await ask('conduct', lines);
  expect(figure(answer, 'apology_letters')).toEqual([6, 0]);
  expect(figure(answer, 'disciplined')).toEqual([1, 0]);
  expect(figure(answer, 'conduct_kept')).toEqual([2, 1]);
  // "Chưa tốt" is assessed, and is no breach.
  expect(figure(answer, 'conduct_breach')).toEqual([1, 0]);
  expect(figure(await ask('conduct', lines, '--year', '2023'), 'disciplined')).toEqual([1, 0]);
});

test('numbers that jump in a register of units miss a row, not somebody', async () => {
  const said = await issues('workload', [
    'STT,Đơn vị,Năm,Tháng,Tiếp nhận',
    '1,Xã Một,2024,1,10',
    '3,Xã Hai,2024,1,20',
  ]);
  expect(said).toContain('nhảy từ 1 sang 3; có thể thiếu dòng.');
});

test('lists of students: the course stands above them, in a row or in the title', async () => {
  const head = 'STT,Họ và tên,Ngày sinh,Đơn vị công tác,Ghi chú';
  const student = (at: number): string => `${who(at)},,`;
  const sections = [
    'DANH SÁCH HỌC VIÊN CÁC LỚP BỒI DƯỠNG NĂM 2024,,,,',
    head,
    'I,"Lớp bồi dưỡng đạo đức công vụ (16 tiết, từ 01/3 đến 02/3/2024)",,,',
    ...[student(0), student(1), student(2)],
    'II,"Lớp bồi dưỡng ngạch chuyên viên, khai giảng ngày 05/6/2024",,,',
    ...[student(2), student(3)],
  ];
  const times = ({ indicators }: Answer): readonly (readonly [string | null, number])[] =>
    indicators.map(({ group, numerator }) => [group, numerator]);
  const by = ['--by', 'topic', '--indicator', 'training_times'];
  expect(times(await ask('training', sections, ...by))).toEqual([
    ['Lớp bồi dưỡng đạo đức công vụ', 3],
    ['Lớp bồi dưỡng ngạch chuyên viên', 2],
  ]);
  const answer = await ask('training', sections);
  expect(figure(answer, 'trained_people')).toEqual([4, 0]);
  expect(figure(answer, 'ethics_trained')).toEqual([3, 0]);
  expect(figure(answer, 'hours_reached')).toEqual([0, 2]);
  expect(times(await ask('training', sections, '--by', 'month', '--indicator', 'training_times'))).toEqual([
    ['3', 3],
    ['6', 2],
  ]);
  expect(await issues('training', sections)).toContain(
    '3 dòng không ghi; lấy theo dòng ở trên: “Lớp bồi dưỡng đạo đức',
  );
  const titled = [
    'DANH SÁCH HỌC VIÊN LỚP BỒI DƯỠNG ĐẠO ĐỨC CÔNG VỤ NĂM 2024,,,,',
    head,
    student(0),
    student(1),
  ];
  expect(times(await ask('training', titled, ...by))).toEqual([['LỚP BỒI DƯỠNG ĐẠO ĐỨC CÔNG VỤ', 2]]);
  // A course of its own column is what the row says.
  const own = [titled[0] ?? '', `${head},Nội dung bồi dưỡng`, `${student(0)},Tin học`];
  expect(times(await ask('training', own, ...by))).toEqual([['Tin học', 1]]);
});

test('one indicator by groups has its chart beside it in a workbook, of the cells of its figures', async () => {
  const lines = ['STT,Đơn vị,Năm,Tháng,Tiếp nhận', '1,Xã Một,2024,1,10', '2,Xã Hai,2024,1,20'];
  const parts = async (...more: string[]): Promise<Record<string, Uint8Array>> => {
    const path = put('sổ.csv', lines.join('\n'));
    const out = `${path}.xlsx`;
    await runCaptured(...['register', 'workload', path, '--roster', roster(), '--out', out], ...more);
    return unzipSync(readFileSync(out));
  };
  const chart = strFromU8(
    (await parts('--by', 'unit', '--indicator', 'received'))['xl/charts/chart1.xml'] ?? new Uint8Array(),
  );
  const [, first, last] = /!\$B\$(\d+):\$B\$(\d+)</.exec(chart) ?? [];
  expect(Number(last) - Number(first)).toBe(1);
  expect(chart).toContain(`$E$${first}:$E$${last}`);
  const cached = [...chart.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, text]) => text);
  expect(cached.slice(1).sort()).toEqual(['10', '20', 'Xã Hai', 'Xã Một']);
  expect(Object.keys(await parts('--by', 'unit')).filter((name) => name.includes('chart'))).toEqual([]);
});

test.each([
  ['I and 1', ['I,Huyện Phú,60', '1,Xã Một,10', '2,Xã Hai,50', 'II,Huyện Lộc,7', '1,Xã Ba,7']],
  [
    'A, I and 1',
    ['A,Cấp xã,67', 'I,Huyện Phú,60', '1,Xã Một,10', '2,Xã Hai,50', 'II,Huyện Lộc,7', '1,Xã Ba,7'],
  ],
  ['1 and 1.1', ['1,Huyện Phú,60', '1.1,Xã Một,10', '1.2,Xã Hai,50', '2,Huyện Lộc,7', '2.1,Xã Ba,7']],
  ['1 and a', ['1,Huyện Phú,60', 'a,Xã Một,10', 'b,Xã Hai,50', '2,Huyện Lộc,7', 'a,Xã Ba,7']],
  ['an average', ['1,Xã Một,10', '2,Xã Hai,50', '3,Trung Bình,7', ',Bình quân chung,22']],
  ['no numbers', [',Huyện Phú,60', ',Xã Một,10', ',Xã Hai,50', ',Huyện Lộc,7', ',Xã Ba,7']],
  ['a sum of all above them', [',Toàn tỉnh,67', '1,Xã Một,10', '2,Xã Hai,50', '3,Xã Ba,7']],
] as const)('rows of groups with their sums count nothing: %s', async (_name, rows) => {
  const lines = (extra: readonly string[]): readonly string[] => [
    'KẾT QUẢ GIẢI QUYẾT TTHC THÁNG 1 NĂM 2024,,',
    'STT,Đơn vị,Tiếp nhận',
    ...rows,
    ...extra,
    ',Tổng cộng,67',
  ];
  const received = ({ indicators }: Answer): number =>
    indicators.find(({ id }) => id === 'received')?.numerator ?? -1;
  expect(received(await ask('workload', lines([])))).toBe(67);
  expect(await issues('workload', lines([]))).not.toContain('dòng tổng ghi');
});

test('a group whose sum disagrees is told beside that of its rows; one without rows is a unit of its own', async () => {
  const lines = [
    'THÁNG 1 NĂM 2024,,',
    'STT,Đơn vị,Tiếp nhận',
    ...['I,Sở Nội vụ,5', 'II,Huyện Phú,61', '1,Xã Một,10', '2,Xã Hai,50'],
  ];
  const { indicators } = await ask('workload', lines);
  expect(indicators.find(({ id }) => id === 'received')?.numerator).toBe(65);
  expect(await issues('workload', lines)).toContain('dòng tổng ghi 61, cộng các dòng được 60');
});

test('a unit that reported nothing does not hide those below it', async () => {
  const lines = [
    'KẾT QUẢ GIẢI QUYẾT TTHC THÁNG 1 NĂM 2024,,,',
    'STT,Đơn vị,Tiếp nhận,Ghi chú',
    ...['1,Xã Ba,7,', '2,Xã Hai,,Chưa báo cáo', '3,Xã Một,10,', ',Xã Bốn,,', ',Xã Năm,20,'],
    ...[',Tổng cộng,37,', ',,,', ',NGƯỜI LẬP BIỂU,,THỦ TRƯỞNG ĐƠN VỊ', ',Lò Văn An,,Lò Văn Bình'],
  ];
  const answer = await ask('workload', lines);
  expect(figure(answer, 'received')).toEqual([37, 1]);
  expect(await issues('workload', lines)).not.toContain('dòng tổng ghi');
});

test('both ends of a trip in one cell, whatever its head', async () => {
  const lines = [
    'STT,Họ và tên,Ngày sinh,Nước đến,Thời gian đi,Báo cáo trước khi đi,Báo cáo sau khi về nước',
    `${who(0)},Lào,01/3/2024-10/3/2024,x,15/3/2024`,
    `${who(1)},Lào,12-18/4/2024,x,`,
    `${who(2)},Lào,30/12/2024 - 05/01/2025,x,x`,
  ];
  const answer = await ask('travel', lines, '--year', '2024');
  expect(answer.indicators.find(({ id }) => id === 'trips')).toMatchObject({ numerator: 3 });
  expect(await issues('travel', lines)).not.toContain('không phải là ngày');
});

test('of what is told of nobody the share is not nought', async () => {
  const answer = await ask('training', [
    'STT,Họ và tên,Ngày sinh,Nội dung bồi dưỡng,Số tiết,Từ ngày',
    course(0, 10),
  ]);
  const certified = answer.indicators.find(({ id }) => id === 'certified_times');
  expect(certified).toMatchObject({ value: null, numerator: 0, denominator: 1, unknown: 1 });
});

test('signatures below a table of units are no reports', async () => {
  const lines = [
    'THÁNG 1 NĂM 2024,,',
    'STT,Đơn vị,Tiếp nhận,Đúng hạn,Trễ hạn',
    ...['1,Xã Một,10,9,1', '2,Xã Hai,20,20,0', ',Tổng cộng,30,29,1', ',,,,'],
    ...[',NGƯỜI LẬP BIỂU,,THỦ TRƯỞNG ĐƠN VỊ,', ',"(Ký, ghi rõ họ tên)",,"(Ký, đóng dấu)",'],
    ',Lò Văn Ký,,Lò Văn Dấu,x',
  ];
  const path = put('sổ.csv', lines.join('\n'));
  const args = ['register', 'workload', path, '--roster', roster(), '--as-of', '2024-12-31'];
  expect((await runCaptured(...args)).out).toContain('2 lượt báo cáo · 2 đã ghép với danh sách');
});

test.each([
  ['conduct', 'conduct', 'Thực hiện nghiêm túc', 'kept'],
  ['conduct', 'conduct', 'Chưa phát hiện vi phạm', 'kept'],
  ['conduct', 'conduct', 'Chưa tốt', 'not_well'],
  ['conduct', 'conduct', 'Có vi phạm', 'breach'],
  ['training', 'training_type', 'Theo tiêu chuẩn ngạch công chức', 'state_management'],
  ['training', 'training_type', 'Theo yêu cầu của vị trí việc làm', 'job_position'],
])('%s: %s “%s” is %s', (id, field, text, category) => {
  const vocabulary = registers
    .find((each) => each.id === id)
    ?.fields.find((each) => each.id === field)?.vocabulary;
  expect(vocabulary && matchWhole(text, vocabulary)?.category.id).toBe(category);
});
