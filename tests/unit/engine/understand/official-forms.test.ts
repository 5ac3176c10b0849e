import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { sharedData } from '../../../shared-data';
import { numberingGaps } from '../../../../electron/engine/check/numbering-gaps';
import { reconcileTotals } from '../../../../electron/engine/check/reconcile-totals';
import { understandSheet } from '../../../../electron/engine/understand/understand-sheet';
import { fieldsOf, importSheet, type Imported } from '../make/import-sheet';
import { sheetOf } from '../make/sheet';
import { communeQualitySheet, type FormRow } from './commune-quality-sheet';

const body: readonly FormRow[] = [
  { section: 'Bí thư Đảng ủy' },
  {
    ordinal: 1,
    cells: {
      1: 'Lò Văn Pánh',
      2: '05/3/1975',
      4: '9/1998',
      5: 1,
      6: 'Thái',
      7: 'Không',
      9: 1,
      11: 1,
      14: 1,
      19: 1,
      23: 1,
      27: 1,
      28: 1,
      32: 1,
      36: 1,
      39: 1,
      46: 1,
    },
  },
  { section: 'Phó Bí thư Đảng ủy' },
  {
    ordinal: 1,
    cells: {
      1: 'Quàng Thị Hà',
      3: '20-10-1984',
      4: '01/2008',
      5: 1,
      6: 'Khơ-mú',
      14: 1,
      20: 1,
      24: 1,
      26: 1,
      31: 1,
      39: 1,
      45: 1,
    },
  },
  { section: 'Văn phòng - thống kê' },
  {
    ordinal: 1,
    cells: {
      1: 'Vừ A Chu',
      2: '1990',
      4: '06/2015',
      6: "H'Mông",
      14: 1,
      17: 1,
      21: 1,
      25: 1,
      29: 1,
      38: 1,
      44: 1,
      48: 'Mới tuyển',
    },
  },
  {
    ordinal: 2,
    cells: { 1: 'Lò Thị Đại Học', 3: '3/1992', 5: 1, 6: 'Kinh', 13: 1, 15: 1, 25: 1, 35: 1, 38: 1, 44: 1 },
  },
  { section: 'Tài chính - kế toán' },
  {
    ordinal: 1,
    cells: { 1: 'Lường Văn Tuấn', 2: '12/12/1969', 6: 'Thái', 12: 1, 16: 1, 33: 1, 40: 1, 42: 1, 47: 1 },
  },
  { total: { 5: 3, 14: 3, 19: 1, 20: 1, 23: 1 } },
];

describe('the commune quality sheet of 48 columns (Mẫu 02/CL.CBCCX)', () => {
  let imported: Imported;
  beforeAll(() => {
    imported = importSheet(communeQualitySheet(body));
  });

  test('the header is the three rows, the numbers below it are no person', () => {
    expect(imported.understood.header).toMatchObject({ top: 5, bottom: 7, numberRow: 8 });
  });

  test('every column has its field', () => {
    const fields = fieldsOf(imported.understood);
    expect(fields.slice(0, 8)).toEqual([
      'ordinal',
      'full_name',
      'birth_date',
      'birth_date',
      'recruitment_date',
      'party_member',
      'ethnicity',
      'religion',
    ]);
    expect(fields.slice(9)).toEqual([
      ...Array<string>(2).fill('council_delegate'),
      'party_position',
      ...Array<string>(3).fill('general_education'),
      ...Array<string>(6).fill('qualification'),
      ...Array<string>(4).fill('political_theory'),
      ...Array<string>(3).fill('state_management'),
      ...Array<string>(4).fill('informatics'),
      ...Array<string>(4).fill('foreign_language'),
      'defence_education',
      ...Array<string>(7).fill('age_band_tick'),
      ...Array<string>(4).fill('service_tick'),
      'note',
    ]);
  });

  test('ticks mean what their column says under its parent', () => {
    expect(imported.understood.columns.slice(12, 28).map(({ tick }) => tick)).toEqual([
      'primary',
      'lower_secondary',
      'upper_secondary',
      'none',
      'elementary',
      'intermediate',
      'college',
      'university',
      'master',
      'elementary',
      'intermediate',
      'advanced',
      'bachelor',
      'none',
      'specialist',
      'principal_specialist',
    ]);
  });

  test('every row is one thing', () => {
    expect(imported.understood.kinds).toEqual([
      'title',
      'title',
      'title',
      'title',
      'blank',
      'header',
      'header',
      'header',
      'header',
      'section',
      'person',
      'section',
      'person',
      'section',
      'person',
      'person',
      'section',
      'person',
      'subtotal',
      'blank',
      'footer',
      'footer',
      'footer',
      'blank',
      'footer',
    ]);
  });

  test('the people are who they are', () => {
    const known = [
      {
        full_name: 'Lò Văn Pánh',
        birth_date: 19750305,
        birth_date_precision: 'day',
        gender: 'male',
        recruitment_date: 19980901,
        recruitment_date_precision: 'month',
        party_member: 'yes',
        ethnicity: 'Thái',
        position: 'Bí thư Đảng ủy',
        general_education: 'upper_secondary',
        qualification: 'university',
        political_theory: 'advanced',
        state_management: 'principal_specialist',
      },
      {
        full_name: 'Quàng Thị Hà',
        birth_date: 19841020,
        gender: 'female',
        recruitment_date: 20080101,
        party_member: 'yes',
        ethnicity: 'Khơ-mú',
        position: 'Phó Bí thư Đảng ủy',
        general_education: 'upper_secondary',
        qualification: 'master',
        political_theory: 'bachelor',
        state_management: 'specialist',
      },
      {
        full_name: 'Vừ A Chu',
        birth_date: 19900101,
        birth_date_precision: 'year',
        gender: 'male',
        party_member: 'no',
        ethnicity: 'Hmông',
        position: 'Văn phòng - thống kê',
        general_education: 'upper_secondary',
        qualification: 'intermediate',
        political_theory: 'elementary',
        state_management: 'none',
        note: 'Mới tuyển',
      },
      {
        full_name: 'Lò Thị Đại Học',
        birth_date: 19920301,
        birth_date_precision: 'month',
        gender: 'female',
        party_member: 'yes',
        ethnicity: 'Kinh',
        position: 'Văn phòng - thống kê',
        general_education: 'lower_secondary',
        qualification: 'none',
        state_management: 'none',
      },
      {
        full_name: 'Lường Văn Tuấn',
        birth_date: 19691212,
        gender: 'male',
        party_member: 'no',
        ethnicity: 'Thái',
        position: 'Tài chính - kế toán',
        general_education: 'primary',
        qualification: 'elementary',
      },
    ];
    expect(imported.people).toHaveLength(known.length);
    known.forEach((person, index) => {
      expect(imported.people[index]).toMatchObject(person);
    });
  });

  test('who has no tick under political theory is not recorded, and listed', () => {
    expect(imported.people.map(({ political_theory: level }) => level ?? null)).toEqual([
      'advanced',
      'bachelor',
      'elementary',
      null,
      null,
    ]);
    expect(
      imported.findings
        .filter(({ kind, field }) => kind === 'no_tick' && field === 'political_theory')
        .map(({ row }) => row),
    ).toEqual([15, 17]);
  });

  test('a degree in informatics or a language is not the person’s qualification', () => {
    expect(imported.people.map(({ qualification }) => qualification)).toEqual([
      'university',
      'master',
      'intermediate',
      'none',
      'elementary',
    ]);
  });

  test('the unit stands in the title, the date too', () => {
    expect(imported.people.map(({ unit }) => unit)).toEqual(Array<string>(5).fill('XÃ MƯỜNG MẪU'));
    expect(imported.understood.statedDate).toBe('2024-12-31');
  });

  test('numbering that starts again with every section is no gap, totals that agree are no issue', () => {
    expect(numberingGaps(imported.understood, 0)).toEqual([]);
    expect(reconcileTotals(imported.understood, 0)).toEqual([]);
  });

  test('a total that disagrees is one, at its cell', () => {
    const wrong = body.map((row) => ('total' in row ? { total: { ...row.total, 14: 4 } } : row));
    const { understood } = importSheet(communeQualitySheet(wrong));
    expect(reconcileTotals(understood, 0)).toMatchObject([
      { kind: 'total_disagrees', row: 18, column: 14, field: 'general_education', value: '4', taken: '3' },
    ]);
  });

  test('two ticks under one parent: the highest counts, and it is listed', () => {
    const two = body.map((row) =>
      'ordinal' in row && row.cells[1] === 'Vừ A Chu' ? { ...row, cells: { ...row.cells, 19: 1 } } : row,
    );
    const { people, findings } = importSheet(communeQualitySheet(two));
    expect(people[2]?.qualification).toBe('university');
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'two_ticks', field: 'qualification', row: 14, value: 'TC, ĐH' }),
    );
  });
});

describe('list and salaries of commune staff (BM04/BNV)', () => {
  const sheet = sheetOf(
    [
      ['BM04/BNV', '', '', '', 'BÁO CÁO DANH SÁCH VÀ TIỀN LƯƠNG CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM 2024'],
      ['', '', '', '', '(Áp dụng đối với tỉnh, thành phố trực thuộc Trung ương)'],
      ['', '', '', '', 'Tính đến ngày 31 tháng 12 năm 2024'],
      [
        'Stt',
        'Họ và tên',
        'Ngày tháng năm sinh',
        '',
        'Chức vụ hoặc chức danh công tác',
        'Cơ quan, đơn vị đang làm việc',
        'Thời gian giữ chức vụ, chức danh',
        'Mức lương hiện hưởng',
        '',
        'Phụ cấp',
        '',
        '',
        '',
        '',
        'Ghi chú',
      ],
      [
        '',
        '',
        'Nam',
        'Nữ',
        '',
        '',
        '',
        'Hệ số lương',
        'Bậc lương hiện hưởng',
        'Chức vụ',
        'Trách nhiệm',
        'Khu vực',
        'Phụ cấp vượt khung',
        'Tổng phụ cấp theo phần trăm',
      ],
      ['A', 'B', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12=9+10', '13'],
      [
        1,
        'Lò Văn Pánh',
        '05/3/1975',
        '',
        'Bí thư Đảng ủy',
        'Xã Mường Mẫu',
        '01/7/2020',
        3.66,
        5,
        0.3,
        '',
        0.5,
        '',
        30,
      ],
      [
        2,
        'Quàng Thị Hà',
        '',
        '20/10/1984',
        'Tài chính - kế toán',
        'Xã Na Mẫu',
        '15/5/2019',
        '2,67',
        2,
        '',
        '',
        0.7,
      ],
      ['', 'Tổng số', '', '', '', '', '', 6.33],
      ['', 'Người lập bảng', '', '', '', '', '', '', '', '', 'Thủ trưởng đơn vị'],
    ],
    ['A4:A5', 'B4:B5', 'C4:D4', 'E4:E5', 'F4:F5', 'G4:G5', 'H4:I4', 'J4:N4', 'O4:O5'],
  );

  test('fields', () => {
    expect(fieldsOf(importSheet(sheet).understood)).toEqual([
      'ordinal',
      'full_name',
      'birth_date',
      'birth_date',
      'position',
      'unit',
      'appointment_date',
      'salary_coefficient',
      'salary_step',
      'position_allowance',
      'other_allowance',
      'other_allowance',
      'other_allowance',
      'other_allowance',
      'note',
    ]);
  });

  test('people', () => {
    const { people, understood } = importSheet(sheet);
    expect(people).toHaveLength(2);
    expect(people[0]).toMatchObject({
      full_name: 'Lò Văn Pánh',
      gender: 'male',
      birth_date: 19750305,
      unit: 'Xã Mường Mẫu',
      appointment_date: 20200701,
      salary_coefficient: 3.66,
      salary_step: 5,
      position_allowance: 0.3,
    });
    expect(people[1]).toMatchObject({
      full_name: 'Quàng Thị Hà',
      gender: 'female',
      birth_date: 19841020,
      salary_coefficient: 2.67,
      salary_step: 2,
    });
    expect(understood.statedDate).toBe('2024-12-31');
  });
});

describe('tables of counts are not rosters', () => {
  test('BM01/BNV: numbers of civil servants by unit', () => {
    const sheet = sheetOf(
      [
        ['BM01/BNV', '', '', 'BÁO CÁO SỐ LƯỢNG, CHẤT LƯỢNG CÔNG CHỨC TỪ CẤP HUYỆN TRỞ LÊN NĂM 2024'],
        [
          'Số thứ tự',
          'Tên đơn vị',
          'Tổng số biên chế được giao',
          'Tổng số công chức hiện có',
          'Trong đó',
          '',
          '',
          '',
          'Chia theo ngạch công chức',
          '',
          '',
          '',
          '',
          'Chia theo trình độ đào tạo',
          '',
          '',
          '',
          '',
          '',
        ],
        [
          '',
          '',
          '',
          '',
          'Nữ',
          'Đảng viên',
          'Dân tộc thiểu số',
          'Tôn giáo',
          'Chuyên viên cao cấp & TĐ',
          'Chuyên viên chính & TĐ',
          'Chuyên viên & TĐ',
          'Cán sự & TĐ',
          'Nhân viên',
          'Chuyên môn',
          '',
          '',
          '',
          '',
          '',
        ],
        [
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          'Tiến sĩ',
          'Thạc sĩ',
          'Đại học',
          'Cao đẳng',
          'Trung cấp',
          'Sơ cấp',
        ],
        [
          'A',
          'B',
          '1',
          '2',
          '3',
          '4',
          '5',
          '6',
          '7',
          '8',
          '9',
          '10',
          '11',
          '12',
          '13',
          '14',
          '15',
          '16',
          '17',
        ],
        [1, 'Sở Nội vụ', 60, 57, 21, 50, 12, 0, 1, 14, 38, 4, 0, 1, 20, 33, 2, 1, 0],
        [2, 'Sở Tài chính', 70, 66, 30, 51, 10, 1, 1, 12, 50, 3, 0, 0, 25, 40, 1, 0, 0],
        ['', 'Tổng số', 130, 123, 51, 101, 22, 1, 2, 26, 88, 7, 0, 1, 45, 73, 3, 1, 0],
      ],
      [
        'A2:A4',
        'B2:B4',
        'C2:C4',
        'D2:D4',
        'E2:H2',
        'E3:E4',
        'F3:F4',
        'G3:G4',
        'H3:H4',
        'I2:M2',
        'I3:I4',
        'J3:J4',
        'K3:K4',
        'L3:L4',
        'M3:M4',
        'N2:S2',
        'N3:S3',
      ],
    );
    expect(understandSheet(sheet)?.people ?? []).toEqual([]);
  });

  const forms = sharedData('forms/btctw-report-headers.json');
  test.skipIf(!existsSync(forms))('the 20 forms of the Party (skipped where the file is absent)', () => {
    interface Form {
      readonly form: string;
      readonly rows: readonly (readonly { text: string; rowspan: number; colspan: number }[])[];
    }
    const all = JSON.parse(readFileSync(forms, 'utf8')) as readonly Form[];
    expect(all).toHaveLength(20);
    const taken = all.flatMap(({ form, rows }) => {
      const grid: string[][] = rows.map(() => []);
      const merges: { top: number; left: number; bottom: number; right: number }[] = [];
      rows.forEach((row, top) => {
        let left = 0;
        for (const { text, rowspan, colspan } of row) {
          while (grid[top]?.[left] !== undefined) left += 1;
          for (let y = top; y < Math.min(top + rowspan, rows.length); y += 1)
            for (let x = left; x < left + colspan; x += 1)
              (grid[y] ??= [])[x] = y === top && x === left ? text : '';
          if (rowspan > 1 || colspan > 1)
            merges.push({ top, left, bottom: top + rowspan - 1, right: left + colspan - 1 });
          left += colspan;
        }
      });
      const sheet = {
        ...sheetOf(grid.map((row) => Array.from(row, (cell: string | undefined) => cell ?? ''))),
        merges,
      };
      const people = understandSheet(sheet)?.people.length ?? 0;
      return people > 0 ? [`${form}: ${people}`] : [];
    });
    expect(taken).toEqual([]);
  });
});
