import { describe, expect, test } from 'vitest';
import { CellDate, type CellValue } from '../../../../electron/engine/read/sheet';
import { understandSheet } from '../../../../electron/engine/understand/understand-sheet';
import { fieldsOf, importSheet } from '../make/import-sheet';
import { sheetOf } from '../make/sheet';

const simple: readonly CellValue[][] = [
  ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Đơn vị', 'Trình độ chuyên môn'],
  [1, 'Lò Văn A', '1/2/1980', 'Nam', 'Xã Mẫu', 'Đại học'],
  [2, 'Vì Thị B', '3/4/1985', 'Nữ', 'Xã Mẫu', 'Cao đẳng'],
];

describe('where the table begins', () => {
  test('in the first row', () => {
    const { understood, people } = importSheet(sheetOf(simple));
    expect(understood.header).toMatchObject({ top: 0, bottom: 0, numberRow: null });
    expect(people).toHaveLength(2);
  });

  test('below a title block, right of blank columns', () => {
    const rows: CellValue[][] = [
      ['UBND HUYỆN MẪU', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['PHÒNG NỘI VỤ', '', '', '', 'Độc lập - Tự do - Hạnh phúc'],
      [],
      ['DANH SÁCH CÁN BỘ, CÔNG CHỨC'],
      ['(Kèm theo Công văn số 12/PNV ngày 01/02/2025)'],
      [],
      ...simple.map((row) => ['', ...row]),
    ];
    const { understood, people } = importSheet(sheetOf(rows));
    expect(understood.header.top).toBe(6);
    expect(people.map(({ full_name: name }) => name)).toEqual(['Lò Văn A', 'Vì Thị B']);
  });

  test('a sheet without people', () => {
    expect(understandSheet(sheetOf([['Ghi chú'], ['Xem trang sau']]))).toBeNull();
    expect(understandSheet(sheetOf([]))).toBeNull();
    expect(
      understandSheet(
        sheetOf([
          ['Mã', 'Tên ngành'],
          ['7380101', 'Luật'],
        ]),
      )?.people ?? [],
    ).toEqual([]);
  });
});

test('columns in any order, English headers', () => {
  const { people } = importSheet(
    sheetOf([
      ['Department', 'Gender', 'Date of birth', 'Full name', 'No.'],
      ['Police', 'F', '1985-03-05', 'Ann Lee', 1],
      ['Fire', 'M', '1979-12-31', 'Bob Ray', 2],
    ]),
  );
  expect(people).toMatchObject([
    { full_name: 'Ann Lee', gender: 'female', birth_date: 19850305, unit: 'Police' },
    { full_name: 'Bob Ray', gender: 'male', birth_date: 19791231, unit: 'Fire' },
  ]);
});

describe('sections', () => {
  const line = (ordinal: CellValue, name: string, birth: string, group = ''): CellValue[] => [
    ordinal,
    name,
    birth,
    group,
  ];
  const header = ['STT', 'Họ và tên', 'Ngày sinh', 'Trình độ chuyên môn'];

  test('by unit, by group inside it, by post inside that', () => {
    const { people, understood } = importSheet(
      sheetOf([
        header,
        ['I', 'UBND XÃ A MẪU'],
        ['', 'Cán bộ'],
        line(1, 'Lò Văn Một', '1/2/1980', 'Đại học'),
        ['', 'Công chức'],
        line(2, 'Vì Thị Hai', '3/4/1985', 'Đại học'),
        ['II', 'UBND XÃ B MẪU'],
        ['', 'Cán bộ'],
        line(1, 'Cà Văn Ba', '5/6/1990', 'Đại học'),
        ['', 'Công chức'],
        line(2, 'Tòng Thị Bốn', '7/8/1991', 'Đại học'),
      ]),
    );
    expect(people.map(({ unit, staff_group: group }) => [unit, group])).toEqual([
      ['UBND XÃ A MẪU', 'cadre'],
      ['UBND XÃ A MẪU', 'civil_servant'],
      ['UBND XÃ B MẪU', 'cadre'],
      ['UBND XÃ B MẪU', 'civil_servant'],
    ]);
    expect(understood.kinds.filter((kind) => kind === 'section')).toHaveLength(6);
  });

  test('a column of its own goes before the section', () => {
    const { people } = importSheet(
      sheetOf([
        ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị công tác'],
        ['I', 'KHỐI ĐẢNG'],
        [1, 'Lò Văn Một', '1/2/1980', 'Xã Mẫu'],
      ]),
    );
    expect(people[0]).toMatchObject({ unit: 'Xã Mẫu', department: 'KHỐI ĐẢNG' });
  });
});

describe('rows that are no person', () => {
  test('totals, repeated headers of printed pages, the footer and a signer', () => {
    const rows: CellValue[][] = [
      ...simple,
      ['', 'Tổng cộng: 2 người'],
      ...simple.slice(0, 1),
      [3, 'Cà Văn C', '5/6/1990', 'Nam', 'Xã Mẫu', 'Đại học'],
      [],
      ['', '', '', '', 'Mẫu, ngày 05 tháng 01 năm 2025'],
      ['', 'NGƯỜI LẬP BIỂU', '', '', 'CHỦ TỊCH'],
      ['', '(Ký, ghi rõ họ tên)'],
      ['', 'Lò Thị Ký', '', '', 'Quàng Văn Chủ'],
    ];
    const { understood, people } = importSheet(sheetOf(rows));
    expect(people.map(({ full_name: name }) => name)).toEqual(['Lò Văn A', 'Vì Thị B', 'Cà Văn C']);
    expect(understood.kinds).toEqual([
      'header',
      'person',
      'person',
      'subtotal',
      'header',
      'person',
      'blank',
      'footer',
      'footer',
      'footer',
      'footer',
    ]);
  });

  test('someone called Tống is no total', () => {
    const { people } = importSheet(
      sheetOf([...simple, [3, 'Tống Văn Cộng', '5/6/1990', 'Nam', 'Xã Mẫu', 'Đại học']]),
    );
    expect(people).toHaveLength(3);
  });
});

test('a name in two columns under one header', () => {
  const { people } = importSheet(
    sheetOf(
      [
        ['STT', 'Họ và tên', '', 'Ngày sinh', 'Giới tính'],
        [1, 'Lò Văn', 'An', '1/2/1980', 'Nam'],
        [2, 'Vì Thị', 'Bình', '3/4/1985', 'Nữ'],
        [3, 'Cà', 'Chung', '3/4/1986', 'Nữ'],
      ],
      ['B1:C1'],
    ),
  );
  expect(people.map(({ full_name: name }) => name)).toEqual(['Lò Văn An', 'Vì Thị Bình', 'Cà Chung']);
});

test('a name in two columns with headers of their own', () => {
  const { people, understood } = importSheet(
    sheetOf([
      ['STT', 'Họ và chữ đệm', 'Tên', 'Ngày sinh'],
      [1, 'Lò Văn', 'An', '1/2/1980'],
      [2, 'Vì Thị', 'Bình', '3/4/1985'],
    ]),
  );
  expect(fieldsOf(understood).slice(1, 3)).toEqual(['family_name', 'given_name']);
  expect(people.map(({ full_name: name }) => name)).toEqual(['Lò Văn An', 'Vì Thị Bình']);
});

test('several degrees on several rows are one person with the highest', () => {
  const { people, understood } = importSheet(
    sheetOf(
      [
        ['STT', 'Họ và tên', 'Ngày sinh', 'Trình độ chuyên môn', 'Chuyên ngành', 'Năm tốt nghiệp'],
        [1, 'Lò Văn An', '1/2/1980', 'Trung cấp', 'Kế toán', 2001],
        ['', '', '', 'Đại học', 'Luật', 2010],
        ['', '', '', 'Cao đẳng', 'Địa chính', 2005],
        [2, 'Vì Thị Bình', '3/4/1985', 'Thạc sĩ', 'Quản lý công', 2015],
      ],
      ['A2:A4', 'B2:B4', 'C2:C4'],
    ),
  );
  expect(people).toHaveLength(2);
  expect(people[0]).toMatchObject({
    qualification: 'university',
    specialisation: 'Luật',
    graduation_year: '2010',
  });
  expect(people[1]).toMatchObject({ qualification: 'master', specialisation: 'Quản lý công' });
  expect(understood.kinds.slice(1)).toEqual(['person', 'continuation', 'continuation', 'person']);
});

test('one tick column for women: the others are men, and it is said', () => {
  const { people, findings } = importSheet(
    sheetOf([
      ['STT', 'Họ và tên', 'Năm sinh', 'Nữ', 'Đơn vị'],
      [1, 'Lò Văn An', 1980, '', 'Xã Mẫu'],
      [2, 'Vì Thị Bình', 1985, 'x', 'Xã Mẫu'],
      [3, 'Cà Thị Chung', 1986, 'x', 'Xã Mẫu'],
    ]),
  );
  expect(people.map(({ gender }) => gender)).toEqual(['male', 'female', 'female']);
  expect(findings).toContainEqual(
    expect.objectContaining({ kind: 'blank_means_male', field: 'gender', value: 'Nữ', taken: '1' }),
  );
});

test('a column of ticks and a written "no": its blanks are not recorded', () => {
  const { people } = importSheet(
    sheetOf([
      ['STT', 'Họ và tên', 'Năm sinh', 'Đảng viên'],
      [1, 'Lò Văn An', 1980, 'x'],
      [2, 'Vì Thị Bình', 1985, 'Không'],
      [3, 'Cà Thị Chung', 1986, ''],
    ]),
  );
  expect(people.map(({ party_member: member }) => member ?? null)).toEqual(['yes', 'no', null]);
});

test('dates that a spreadsheet stores', () => {
  const { people } = importSheet(
    sheetOf([
      ['Họ và tên', 'Ngày sinh', 'Văn hóa'],
      ['Lò Văn An', new CellDate(1980, 2, 1, 'dd/mm/yyyy'), new CellDate(2024, 12, 12, 'd-mmm')],
      ['Vì Thị Bình', 31_111, '12/12'],
      ['Cà Thị Chung', 1986, new CellDate(2024, 10, 7, 'd-mmm')],
    ]),
  );
  expect(people).toMatchObject([
    { birth_date: 19800201, general_education: 'upper_secondary' },
    { birth_date: 19850305, general_education: 'upper_secondary' },
    { birth_date: 19860101, birth_date_precision: 'year', general_education: 'lower_secondary' },
  ]);
});

test('a parent that was not merged over its leaves, as CSV has it', () => {
  const { people } = importSheet(
    sheetOf([
      ['STT', 'Họ và tên', 'Năm sinh', '', 'Trình độ lý luận chính trị', '', ''],
      ['', '', 'Nam', 'Nữ', 'SC', 'TC', 'CC'],
      ['1', 'Lò Văn An', '1980', '', 'x', '', ''],
      ['2', 'Vì Thị Bình', '', '1985', '', '', 'x'],
    ]),
  );
  expect(people).toMatchObject([
    { gender: 'male', birth_date: 19800101, political_theory: 'elementary' },
    { gender: 'female', birth_date: 19850101, political_theory: 'advanced' },
  ]);
});

test('gender and birth columns that contradict each other are not decided', () => {
  const { people, findings } = importSheet(
    sheetOf(
      [
        ['STT', 'Họ và tên', 'Giới tính', 'Năm sinh', ''],
        ['', '', '', 'Nam', 'Nữ'],
        [1, 'Lò Văn An', 'Nữ', 1980, ''],
        [2, 'Vì Thị Bình', 'Nữ', '', 1985],
      ],
      ['D1:E1', 'A1:A2', 'B1:B2', 'C1:C2'],
    ),
  );
  expect(people.map(({ gender }) => gender ?? null)).toEqual([null, 'female']);
  expect(findings.filter(({ kind }) => kind === 'gender_conflict')).toHaveLength(1);
});

describe('a post without anybody in it', () => {
  const rows = (name: string): CellValue[][] => [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Chức vụ'],
    ['1', 'Lò Văn An', '1/1/1980', 'Nam', 'Chủ tịch UBND'],
    ['2', name, '', '', 'Phó Chủ tịch UBND'],
    ['3', 'Cà Văn Trống', '3/3/1983', 'Nam', 'Bí thư'],
  ];
  test.each(['Khuyết', '(Trống)', 'Biên chế chưa tuyển', 'Chưa bố trí được', '[còn trống]'])('%s', (name) => {
    expect(understandSheet(sheetOf(rows(name)))?.people.map(({ row }) => row)).toEqual([1, 3]);
  });

  test('somebody whose note says "khuyết" is a person', () => {
    const noted = rows('Lường Thị Bình').map((row, index) => [...row, index === 0 ? 'Ghi chú' : 'Khuyết']);
    expect(understandSheet(sheetOf(noted))?.people).toHaveLength(3);
  });
});
