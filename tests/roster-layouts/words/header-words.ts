/** How headers are worded; `under` is what is enough below a parent that already says "level of training". */
export interface HeaderWords {
  readonly alone: readonly string[];
  readonly under?: readonly string[];
}

const BIRTH = ['Ngày sinh', 'Ngày, tháng, năm sinh', 'Ngày tháng năm sinh', 'Sinh ngày', 'NTNS'];

export const HEADER_WORDS = {
  ordinal: { alone: ['STT', 'TT', 'Số TT', 'Số thứ tự'] },
  full_name: { alone: ['Họ và tên', 'Họ tên', 'HỌ VÀ TÊN', 'Họ và tên khai sinh', 'Họ và tên cán bộ'] },
  family_name: { alone: ['Họ đệm', 'Họ và chữ đệm'] },
  given_name: { alone: ['Tên'] },
  birth_date: { alone: BIRTH },
  birth_year: { alone: ['Năm sinh'] },
  gender: { alone: ['Giới tính', 'GT', 'Nam/Nữ'] },
  female: { alone: ['Nữ', 'Phụ nữ'] },
  ethnicity: { alone: ['Dân tộc', 'DT', 'Thành phần dân tộc'] },
  ethnic_minority: { alone: ['DTTS', 'Dân tộc thiểu số', 'Dân tộc ít người', 'Người DTTS'] },
  party_member: { alone: ['Đảng viên', 'ĐV'] },
  party_date: { alone: ['Ngày vào Đảng', 'Ngày kết nạp', 'Ngày vào Đảng CSVN'] },
  unit: {
    alone: ['Đơn vị', 'Đơn vị công tác', 'Cơ quan, đơn vị đang làm việc', 'Nơi công tác', 'Xã, phường'],
  },
  staff_group: { alone: ['Đối tượng', 'Loại cán bộ', 'CB/CC/VC'] },
  position: {
    alone: [
      'Chức vụ',
      'Chức danh',
      'Chức vụ, chức danh',
      'Chức vụ hoặc chức danh công tác',
      'Chức vụ hiện nay',
    ],
  },
  general_education: {
    alone: [
      'Trình độ văn hóa',
      'Trình độ văn hoá',
      'TĐVH',
      'Trình độ VH',
      'Trình độ GDPT',
      'Trình độ giáo dục phổ thông',
    ],
    under: ['Văn hóa', 'Văn hoá', 'GDPT', 'Học vấn', 'Phổ thông'],
  },
  qualification: {
    alone: [
      'Trình độ chuyên môn',
      'Trình độ CM',
      'TĐCM',
      'Trình độ chuyên môn nghiệp vụ',
      'Trình độ chuyên môn cao nhất',
    ],
    under: ['Chuyên môn', 'CM', 'Trình độ chuyên môn'],
  },
  qualification_and_specialisation: {
    alone: ['Trình độ chuyên môn', 'Trình độ chuyên môn, chuyên ngành đào tạo'],
    under: ['Chuyên môn'],
  },
  specialisation: {
    alone: ['Chuyên ngành', 'Chuyên ngành đào tạo', 'Ngành đào tạo', 'Chuyên ngành ĐT'],
    under: ['Chuyên ngành', 'Ngành đào tạo'],
  },
  political_theory: {
    alone: ['Lý luận chính trị', 'LLCT', 'Trình độ LLCT', 'Trình độ lý luận chính trị', 'Trình độ chính trị'],
    under: ['Chính trị', 'Lý luận chính trị', 'LLCT'],
  },
  state_management: {
    alone: ['Quản lý nhà nước', 'QLNN', 'Trình độ QLNN', 'Trình độ quản lý nhà nước', 'Chứng chỉ QLNN'],
    under: ['Quản lý nhà nước', 'QLNN'],
  },
  rating: {
    alone: ['Xếp loại', 'Đánh giá', 'Kết quả đánh giá', 'Mức xếp loại', 'Xếp loại chất lượng năm'],
  },
} as const satisfies Readonly<Record<string, HeaderWords>>;

export type HeaderId = keyof typeof HEADER_WORDS;

/** Parents over the columns of training: each list is a path from the top. */
export const TRAINING_PARENTS: readonly (readonly string[])[] = [
  ['Trình độ'],
  ['Trình độ đào tạo'],
  ['Chia theo trình độ đào tạo'],
  ['Trong đó', 'Trình độ đào tạo'],
  ['Chia ra', 'Chia theo trình độ'],
];
