import type {
  GeneralEducation,
  PoliticalTheory,
  Qualification,
  Rating,
  StaffGroup,
  StateManagement,
} from '../province/categories';

/** How often a category is written in which way. */
export type Spellings<Category extends string> = Readonly<Record<Category, Readonly<Record<string, number>>>>;

export const STAFF_GROUP_SPELLINGS: Spellings<StaffGroup> = {
  cadre: { 'Cán bộ': 96, 'cán bộ': 2, CB: 2 },
  civil_servant: { 'Công chức': 96, 'công chức': 2, CC: 2 },
};

export const QUALIFICATION_SPELLINGS: Spellings<Qualification> = {
  master: { 'Thạc sĩ': 5, 'Thạc sỹ': 4, ThS: 3, 'Th.S': 1 },
  university: { 'Đại học': 72, ĐH: 14, 'Cử nhân': 5, 'Đại hoc': 2, 'đại học': 4, 'ĐẠI HỌC': 1, 'Đaị học': 1 },
  college: { 'Cao đẳng': 75, CĐ: 20, 'cao đẳng': 3, 'Cao đăng': 2 },
  intermediate: { 'Trung cấp': 72, TC: 20, 'trung cấp': 4, TCCN: 2, 'Trung câp': 2 },
  elementary: { 'Sơ cấp': 80, SC: 17, 'sơ cấp': 3 },
  none: { 'Chưa qua đào tạo': 3, 'Chưa ĐT': 1 },
};

export const POLITICAL_THEORY_SPELLINGS: Spellings<PoliticalTheory> = {
  bachelor: { 'Cử nhân': 4, CN: 1 },
  advanced: { 'Cao cấp': 80, CC: 15, 'Cao cấp LLCT': 5 },
  intermediate: { 'Trung cấp': 74, TC: 18, 'trung cấp': 4, TCLLCT: 3, 'Trung câp': 1 },
  elementary: { 'Sơ cấp': 82, SC: 15, 'sơ cấp': 3 },
  none: { Chưa: 4, 'Chưa qua đào tạo': 5 },
};

export const STATE_MANAGEMENT_SPELLINGS: Spellings<StateManagement> = {
  principal_specialist: { 'Chuyên viên chính': 3, CVC: 1 },
  specialist: { 'Chuyên viên': 82, CV: 15, 'chuyên viên': 3 },
  officer: { 'Cán sự': 85, CS: 15 },
  none: { Chưa: 3, 'Chưa qua đào tạo': 7 },
};

export const RATING_SPELLINGS: Spellings<Rating> = {
  excellent: { HTXSNV: 60, 'Hoàn thành xuất sắc nhiệm vụ': 40 },
  good: { HTTNV: 60, 'Hoàn thành tốt nhiệm vụ': 38, 'Hoàn thành tốt  nhiệm vụ': 2 },
  complete: { HTNV: 60, 'Hoàn thành nhiệm vụ': 40 },
  incomplete: { 'Không hoàn thành nhiệm vụ': 3, KHTNV: 1 },
};

/** For people who went to school under the twelve-year system. */
export const GENERAL_EDUCATION_SPELLINGS: Spellings<GeneralEducation> = {
  upper_secondary: { '12/12': 86, THPT: 11, PTTH: 2, 'Lớp 12': 1 },
  lower_secondary: { '9/12': 80, THCS: 14, '10/12': 3, '11/12': 3 },
  primary: { '5/12': 3, 'Tiểu học': 1 },
};

/** For people who may have gone to school under the ten-year system of the north. */
export const OLD_GENERAL_EDUCATION_SPELLINGS: Spellings<GeneralEducation> = {
  upper_secondary: { '10/10': 45, '12/12': 50, THPT: 5 },
  lower_secondary: { '7/10': 45, '9/12': 50, THCS: 5 },
  primary: { '4/10': 1, '5/12': 1 },
};
