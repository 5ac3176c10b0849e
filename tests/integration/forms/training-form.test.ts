import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import XLSX from '@e965/xlsx';
import { EngineService } from '../../../electron/engine/engine-service';
import { figureAttendances } from '../../../electron/engine/forms/figure-attendances';
import { fillForm } from '../../../electron/engine/forms/fill-form';
import { besideRoster, requireForm } from '../../../electron/engine/forms/form-handlers';
import { everybody, type Condition } from '../../../shared/analysis/condition';
import type { FilledForm } from '../../../shared/forms/filled-form';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { samplePath } from '../rosters';
import { runJson } from '../run-captured';

const { folder, put } = temporaryFolder();
const quietly = (): void => undefined;
const { signal } = new AbortController();

const roster = [
  'STT,Số hiệu CBCC,Họ và tên,Ngày sinh,Đơn vị,Chức vụ,Cấp',
  '1,TM1,Lò Văn Nam,05/03/1980,Sở Nội vụ,Giám đốc,Cấp tỉnh',
  '2,TM2,Quàng Thị Đào,06/03/1985,Sở Nội vụ,Chuyên viên,Cấp tỉnh',
  '3,TM3,Vàng A Dế,01/02/1990,Phòng Nội vụ,Trưởng phòng,Cấp huyện',
  '4,TM4,Cà Thị Ban,01/02/1991,Phòng Nội vụ,Chuyên viên,Cấp huyện',
  '5,TM5,Giàng A Sùng,01/02/1992,UBND xã Nậm Sườn,Tư pháp - hộ tịch,Cấp xã',
  '6,TM6,Hạng Thị Mỷ,01/02/1993,Kho bạc Nhà nước,Kế toán,Trung ương',
];
const people = ['', 'Lò Văn Nam', 'Quàng Thị Đào', 'Vàng A Dế', 'Cà Thị Ban', 'Giàng A Sùng', 'Hạng Thị Mỷ'];
/** Person, topic, type, mode, country, day, provider. */
const attended: readonly (readonly [number, string, string, string, string, string, string])[] = [
  [1, 'Tiến sĩ Quản lý công', 'Đào tạo', 'Tập trung', 'Úc', '01/02/2024', 'ĐH Queensland'],
  [2, 'Quản lý công', 'Thạc sĩ', 'Tập trung', '', '01/03/2024', 'Học viện Hành chính'],
  [3, 'Thạc sĩ Luật (liên kết)', 'Đào tạo', 'Tập trung', 'Pháp', '01/03/2024', 'ĐH Luật'],
  [4, 'Đại học ngành Luật', 'Đào tạo', 'Vừa làm vừa học', '', '01/03/2024', 'ĐH Luật'],
  [1, 'Cao cấp lý luận chính trị', 'LLCT', 'Tập trung', '', '05/03/2024', 'Học viện Chính trị'],
  [4, 'Trung cấp lý luận chính trị', 'LLCT', 'Không tập trung', '', '05/03/2024', 'Trường Chính trị tỉnh'],
  [5, 'Trung cấp lý luận chính trị', 'LLCT', 'Không tập trung', '', '05/03/2024', 'Trường Chính trị tỉnh'],
  [6, 'Trung cấp lý luận chính trị', 'LLCT', '', '', '05/09/2024', 'Trung tâm chính trị huyện'],
  [5, 'Nghiệp vụ công tác Đảng', 'Nghiệp vụ', 'Tập trung', '', '06/04/2024', 'Tỉnh ủy'],
  [2, 'Nghiệp vụ công tác Mặt trận', 'Nghiệp vụ', 'Tập trung', '', '06/05/2024', 'Huyện ủy Mường Ẳng'],
  [3, 'Lãnh đạo, quản lý cấp phòng', 'QLNN', 'Tập trung', '', '06/05/2024', 'Sở Nội vụ'],
  [2, 'Hành chính công', 'QLNN', 'Tập trung', 'Singapore', '07/05/2024', 'Bộ Nội vụ'],
  [4, 'Quản lý kinh tế địa phương', 'QLNN', 'Tập trung', '', '08/05/2024', 'Sở Nội vụ'],
  [5, 'Tiếng Anh B1', 'Ngoại ngữ', 'Trực tuyến', '', '09/05/2024', 'ĐH Tây Bắc'],
  [5, 'Chuyển đổi số cấp xã', 'Kỹ năng số', 'Trực tuyến', '', '10/05/2024', 'Sở TTTT'],
  [1, 'Cập nhật kiến thức cho cấp ủy viên', 'LLCT', 'Tập trung', '', '11/05/2024', 'Tỉnh ủy'],
  [1, 'Kiến thức QPAN đối tượng 2', 'QPAN', 'Tập trung', '', '12/05/2024', 'Quân khu 2'],
  [3, 'Kiến thức QPAN đối tượng 3', 'QPAN', 'Tập trung', '', '13/05/2024', 'Quân khu 2'],
  [5, 'Kiến thức QPAN', 'QPAN', 'Tập trung', '', '14/05/2024', 'Huyện đội'],
  [5, 'Kỹ năng soạn thảo văn bản', 'VTVL', 'Tập trung', '', '15/05/2024', 'Sở Nội vụ'],
  [4, 'Kiến thức QPAN đối tượng 4', 'QPAN', 'Tập trung', '', '14/05/2023', 'Huyện đội'],
];
const register = [
  'STT,Số hiệu CBCC,Họ và tên,Nội dung bồi dưỡng,Loại bồi dưỡng,Hình thức,Nước,Từ ngày,Đến ngày,Cơ sở bồi dưỡng',
  ...attended.map(([who, topic, type, mode, country, day, provider], index) =>
    [index + 1, `TM${who}`, people[who], topic, type, mode, country, day, day, provider]
      .map((text) => `"${String(text)}"`)
      .join(','),
  ),
];

/** By hand, columns 3 to 11. */
const expected: Readonly<Record<string, readonly number[]>> = {
  training: [8, 3, 2, 3, 1, 1, 2, 1, 1],
  'training-1': [4, 2, 1, 2, 1, 0, 0, 0, 0],
  university: [1, 0, 0, 1, 0, 0, 0, 0, 0],
  'university-1': [1, 0, 0, 1, 0, 0, 0, 0, 0],
  'university-2': [0, 0, 0, 0, 0, 0, 0, 0, 0],
  master: [2, 1, 0, 1, 1, 0, 0, 0, 0],
  'master-1': [1, 1, 0, 0, 0, 0, 0, 0, 0],
  'master-2': [0, 0, 0, 0, 0, 0, 0, 0, 0],
  'master-3': [1, 0, 0, 1, 1, 0, 0, 0, 0],
  'doctorate-2': [1, 1, 1, 0, 0, 0, 0, 0, 0],
  'training-2': [4, 1, 1, 1, 0, 1, 2, 1, 1],
  'theory-intermediate': [3, 0, 0, 1, 0, 1, 2, 1, 1],
  'theory-intermediate-1': [0, 0, 0, 0, 0, 0, 0, 0, 0],
  'theory-intermediate-2': [2, 0, 0, 1, 0, 1, 1, 1, 0],
  'theory-advanced-1': [1, 1, 1, 0, 0, 0, 0, 0, 0],
  refresher: [11, 4, 2, 3, 2, 4, 3, 2, 1],
  'party-work': [1, 0, 0, 0, 0, 1, 1, 1, 0],
  'mass-work': [1, 1, 0, 0, 0, 0, 1, 0, 1],
  'state-management': [2, 1, 0, 1, 1, 0, 0, 0, 0],
  'state-management-1': [1, 0, 0, 1, 1, 0, 0, 0, 0],
  'state-management-2': [1, 1, 0, 0, 0, 0, 0, 0, 0],
  economy: [1, 0, 0, 1, 0, 0, 0, 0, 0],
  'languages-1': [1, 0, 0, 0, 0, 1, 0, 0, 0],
  informatics: [1, 0, 0, 0, 0, 1, 0, 0, 0],
  'new-knowledge': [1, 1, 1, 0, 0, 0, 1, 1, 0],
  defence: [3, 1, 1, 1, 1, 1, 0, 0, 0],
  'defence-1': [0, 0, 0, 0, 0, 0, 0, 0, 0],
  'defence-2': [1, 1, 1, 0, 0, 0, 0, 0, 0],
  'defence-3': [1, 0, 0, 1, 1, 0, 0, 0, 0],
  'defence-4': [0, 0, 0, 0, 0, 0, 0, 0, 0],
};

let service: EngineService;

beforeAll(async () => {
  service = await EngineService.open(null);
  await service.files.open([put('danh sách.csv', roster.join('\n'))], quietly, signal);
  await service.registers.import(
    'training',
    [put('sổ.csv', register.join('\n'))],
    { replace: true },
    quietly,
    signal,
  );
});

afterAll(() => service.close());

async function fill(asOf = '2024-12-31', filter: Condition = everybody, units: string[] | null = null) {
  const choice = { units, everyLevel: false };
  return fillForm(
    service.question(asOf, filter, signal),
    requireForm('10-btctw'),
    choice,
    await besideRoster(service),
  );
}

const figuresOf = ({ rows }: FilledForm): Record<string, unknown[]> =>
  Object.fromEntries(rows.map(({ id, values }) => [id, values.slice(2)]));

describe('Biểu 10-BTCTW', () => {
  test('every row and column is what was counted by hand', async () => {
    const form = await fill();
    expect(figuresOf(form)).toMatchObject(expected);
    expect({ counts: form.counts, people: form.people }).toEqual({ counts: 'attendances', people: 20 });
  });

  test('rows and columns add up, or say why not', async () => {
    const { checks, notes } = await fill();
    expect(checks.filter(({ state }) => state === 'broken')).toEqual([]);
    const explained = checks.filter(({ state, at }) => state === 'explained' && at !== '5');
    expect(explained.map(({ check, at, rest }) => [check, at, rest[0]?.people])).toEqual(
      expect.arrayContaining([
        ['levels', 'theory-intermediate', 1],
        ['parts-of-theory-intermediate', '3', 1],
        ['parts-of-defence', '3', 1],
        ['parts-of-defence', '8', 1],
      ]),
    );
    expect(notes).toEqual(
      expect.arrayContaining([
        { kind: 'attendances', people: 6, attendances: 20 },
        expect.objectContaining({
          kind: 'without-row',
          types: [expect.objectContaining({ attendances: 1 })],
        }),
      ]),
    );
  });

  test('one unit, a filter and another year have their own figures', async () => {
    const office = figuresOf(await fill('2024-12-31', everybody, ['Sở Nội vụ']));
    expect(office.refresher?.slice(0, 6)).toEqual([4, 4, 2, 0, 0, 0]);
    const district = await fill('2024-12-31', { dimension: 'admin_level', in: ['district'] });
    expect(figuresOf(district).training?.slice(0, 6)).toEqual([3, 0, 0, 3, 1, 0]);
    const before = figuresOf(await fill('2023-12-31'));
    expect([before.defence?.[0], before['defence-4']?.[0], before.training?.[0]]).toEqual([1, 1, 0]);
  });

  test('the entries behind a figure are as many as it says', async () => {
    const behind = async (row: string, mark: string) =>
      figureAttendances(
        service.question('2024-12-31', everybody, signal),
        requireForm('10-btctw'),
        { units: null, everyLevel: false },
        { row, mark },
        await service.registers.trainingEntries(null),
      );
    const { rows, leaves } = await fill();
    for (const { id, values } of rows.filter((row) => ['training-2', 'defence'].includes(row.id)))
      for (const [at, { mark, kind }] of leaves.entries())
        if (kind === 'attended')
          expect([id, mark, (await behind(id, mark)).length]).toEqual([id, mark, values[at]]);
    const names = async (row: string, mark: string): Promise<unknown[]> =>
      (await behind(row, mark)).map(({ fullName, person }) => [fullName, person !== null]);
    expect(await names('master', '4')).toEqual([['Quàng Thị Đào', true]]);
    expect(await names('state-management', '5')).toEqual([]);
    // Two people in the one class that the province opened.
    expect(await names('theory-intermediate', '10')).toEqual([
      ['Cà Thị Ban', true],
      ['Giàng A Sùng', true],
    ]);
    expect(await names('theory-intermediate', '9')).toEqual([
      ['Cà Thị Ban', true],
      ['Giàng A Sùng', true],
      ['Hạng Thị Mỷ', true],
    ]);
    expect(await behind('unknown', '3')).toEqual([]);
  });

  test('a year without entries stays blank and says so', async () => {
    const { rows, notes } = await fill('2022-12-31');
    expect(rows.every(({ values }) => values.slice(2).every((value) => value === null))).toBe(true);
    expect(notes[0]).toEqual({ kind: 'no-attendances', year: 2022, undated: 0 });
  });

  test('the sample register gives the figures of its generator, on the command line and in the workbook', async () => {
    const out = `${folder}/10.xlsx`;
    const { rows } = await runJson<{ rows: { id: string; values: (number | string | null)[] }[] }>(
      ...['form', '10-btctw', samplePath, '--training', 'sample', '--out', out],
    );
    const total = (id: string): unknown => rows.find((row) => row.id === id)?.values[2];
    // 139 leaders and 14 abroad; 980; 540: the numbers that `sample-data/registers` draws.
    expect(['state-management', 'informatics', 'defence', 'refresher'].map(total)).toEqual([
      153, 980, 540, 1673,
    ]);
    const sheet = XLSX.utils.sheet_to_json<unknown[]>(
      XLSX.read(readFileSync(out)).Sheets['Biểu số 10-BTCTW'] ?? {},
      {
        header: 1,
      },
    );
    const written = sheet.find(([, label]) => label === 'Quốc phòng - An ninh');
    expect(written).toEqual(rows.find(({ id }) => id === 'defence')?.values);
  });
});
