import fc from 'fast-check';

import { ETHNICITIES } from './words/ethnicities';
import type { KnownPerson, StaffGroup } from './known-person';

const MALE_NAMES = [
  ...[
    'Lò Văn Pâng',
    'Giàng A Dế',
    'Nguyễn Đức Toàn',
    'Quàng Văn Xôm',
    'Vàng A Sềnh',
    'Trần Quốc Huy',
    'Mùa A Tủa',
  ],
  ...[
    'Lường Văn Hặc',
    'Phạm Hữu Nghĩa',
    'Pờ Xè Hừ',
    'Tẩn A Páo',
    'Cà Văn Thương',
    'Sùng A Nếnh',
    'Đỗ Mạnh Cường',
  ],
  ...[
    'Hạng Chứ Lử',
    'Tòng Văn Ín',
    'Lê Trọng Khoa',
    'Moong Văn Thái',
    'Vừ A Kỷ',
    'Hoàng Xuân Trường',
    'Lù Văn Chương',
  ],
  ...['Bùi Thế Anh', 'Thào A Phứ', 'Điêu Văn Dọn', 'Cứ A Chống'],
];
const FEMALE_NAMES = [
  ...[
    'Lò Thị Xiên',
    'Giàng Thị Mỷ',
    'Nguyễn Thu Hằng',
    'Quàng Thị Phượng',
    'Vàng Thị Dợ',
    'Trần Thị Mai Hương',
  ],
  ...[
    'Lường Thị Ơn',
    'Phạm Ngọc Ánh',
    'Lỳ Mỳ Nu',
    'Chảo Tả Mẩy',
    'Cà Thị Muôn',
    'Sùng Thị Pàng',
    'Đặng Thuỳ Dương',
  ],
  ...[
    'Hạng Thị Chư',
    'Tòng Thị Thiết',
    'Lê Thị Uyên',
    'Cút Thị Lả',
    'Vừ Thị Kía',
    'Hoàng Thị Yến',
    'Phùng Thị Ngoan',
  ],
];
const UNITS = ['Nậm Sườn', 'Huổi Lềnh', 'Púng Quẻn', 'Khau Diềng', 'Phiêng Hoạt', 'Thẳm Ngần'];
const CADRE_POSITIONS = [
  ...['Bí thư Đảng ủy', 'Phó Bí thư Đảng ủy', 'Chủ tịch HĐND', 'Phó Chủ tịch HĐND', 'Chủ tịch UBND'],
  ...['Phó Chủ tịch UBND', 'Chủ tịch UBMTTQ', 'Bí thư Đoàn TNCS Hồ Chí Minh', 'Chủ tịch Hội LHPN'],
  ...['Chủ tịch Hội Nông dân', 'Chủ tịch Hội CCB'],
];
const CIVIL_SERVANT_POSITIONS = [
  ...['Văn phòng - thống kê', 'Tài chính - kế toán', 'Tư pháp - hộ tịch', 'Văn hóa - xã hội'],
  ...['Địa chính - nông nghiệp - xây dựng và môi trường', 'Chỉ huy trưởng BCHQS'],
];
const POSITIONS: Readonly<Record<StaffGroup, readonly string[]>> = {
  cadre: CADRE_POSITIONS,
  civil_servant: CIVIL_SERVANT_POSITIONS,
  public_employee: ['Hướng dẫn viên văn hóa', 'Khuyến nông viên'],
  part_time: ['Phó Chủ tịch Hội Nông dân', 'Văn thư - lưu trữ'],
  contract: ['Lái xe', 'Bảo vệ'],
};
const SPECIALISATIONS = [
  ...[
    'Luật',
    'Kế toán',
    'Quản lý nhà nước',
    'Công tác xã hội',
    'Quản lý đất đai',
    'Nông nghiệp',
    'Lâm nghiệp',
  ],
  ...['Quản lý văn hóa', 'Công nghệ thông tin', 'Hành chính học', 'Xây dựng Đảng', 'Quân sự cơ sở'],
];

const staffGroup = fc.oneof(
  { weight: 5, arbitrary: fc.constant<StaffGroup>('cadre') },
  { weight: 5, arbitrary: fc.constant<StaffGroup>('civil_servant') },
  { weight: 1, arbitrary: fc.constantFrom<StaffGroup>('part_time', 'public_employee', 'contract') },
);

const birth = fc
  .record({
    year: fc.integer({ min: 1963, max: 2003 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    precision: fc.oneof(
      { weight: 12, arbitrary: fc.constant('day' as const) },
      { weight: 1, arbitrary: fc.constantFrom('month' as const, 'year' as const) },
    ),
  })
  .map(({ year, month, day, precision }) => ({
    year,
    month: precision === 'year' ? 1 : month,
    day: precision === 'day' ? day : 1,
    precision,
  }));

/** A value as a rule, null now and then: what nobody has recorded. */
const mostly = <Value extends string>(...values: Value[]): fc.Arbitrary<Value | null> =>
  fc.option(fc.constantFrom(...values), { freq: 12 });

const facts = fc.record({
  birth,
  ethnicity: fc.constantFrom(...ETHNICITIES),
  unit: fc.constantFrom(...UNITS),
  partyMember: fc.boolean(),
  generalEducation: mostly('upper_secondary', 'upper_secondary', 'lower_secondary', 'primary'),
  qualification: mostly('university', 'college', 'intermediate', 'elementary', 'master', 'doctorate', 'none'),
  field: fc.constantFrom(...SPECIALISATIONS),
  politicalTheory: mostly('intermediate', 'elementary', 'advanced', 'bachelor', 'none'),
  stateManagement: mostly('specialist', 'none', 'officer', 'principal_specialist', 'senior_specialist'),
  rating: mostly('good', 'complete', 'excellent', 'incomplete'),
});

const identity = fc.oneof(
  fc.record({ gender: fc.constant('male' as const), fullName: fc.constantFrom(...MALE_NAMES) }),
  fc.record({ gender: fc.constant('female' as const), fullName: fc.constantFrom(...FEMALE_NAMES) }),
);

const post = staffGroup.chain((group) =>
  fc.record({ staffGroup: fc.constant(group), position: fc.constantFrom(...POSITIONS[group]) }),
);

const person: fc.Arbitrary<KnownPerson> = fc
  .tuple(identity, post, facts)
  .map(([{ gender, fullName }, { staffGroup: group, position }, { field, ...rest }]) => ({
    ...{ fullName, gender, staffGroup: group, position, ...rest },
    specialisation: rest.qualification === null || rest.qualification === 'none' ? null : field,
  }));

export interface PeopleOptions {
  readonly fewest?: number;
  readonly most?: number;
}

/** A small set of people, no two of the same name. */
export function arbitraryPeople({ fewest = 3, most = 40 }: PeopleOptions = {}): fc.Arbitrary<KnownPerson[]> {
  return fc.uniqueArray(person, {
    minLength: fewest,
    maxLength: most,
    // Otherwise fast-check rarely goes far beyond ten.
    size: 'max',
    selector: ({ fullName }) => fullName,
  });
}
