import type * as known from '../known-person';

/** How a category is written out, how it is abbreviated, and what its column is called where it is ticked. */
export interface Words {
  readonly full: readonly string[];
  readonly short: readonly string[];
  readonly leaf: readonly string[];
}

export type VocabularyWords<Category extends string> = Readonly<Record<Category, Words>>;

const words = (full: string[], short: string[], leaf: string[] = full): Words => ({ full, short, leaf });

export const STAFF_GROUP_WORDS: VocabularyWords<known.StaffGroup> = {
  cadre: words(['Cán bộ'], ['CB']),
  civil_servant: words(['Công chức'], ['CC']),
  public_employee: words(['Viên chức'], ['VC']),
  part_time: words(['Không chuyên trách'], ['NHĐKCT', 'KCT']),
  contract: words(['Hợp đồng'], ['HĐ 111', 'HĐ 68'], ['Hợp đồng']),
};

export const GENERAL_EDUCATION_WORDS: VocabularyWords<known.GeneralEducation> = {
  primary: words(['5/12', 'Tiểu học'], ['5/12'], ['Tiểu học']),
  lower_secondary: words(['9/12', 'THCS'], ['9/12'], ['THCS']),
  upper_secondary: words(['12/12', 'THPT', 'Lớp 12', '10/10'], ['12/12'], ['THPT']),
};

export const QUALIFICATION_WORDS: VocabularyWords<known.Qualification> = {
  none: words(['Chưa qua đào tạo'], ['Chưa ĐT', 'Chưa qua ĐT'], ['Chưa qua ĐT', 'Chưa qua đào tạo']),
  elementary: words(['Sơ cấp'], ['SC'], ['SC', 'Sơ cấp']),
  intermediate: words(['Trung cấp'], ['TC', 'THCN', 'TCCN'], ['TC', 'Trung cấp']),
  college: words(['Cao đẳng'], ['CĐ'], ['CĐ', 'Cao đẳng']),
  university: words(['Đại học', 'Cử nhân', 'Kỹ sư'], ['ĐH', 'DH'], ['ĐH', 'Đại học']),
  master: words(['Thạc sĩ', 'Thạc sỹ'], ['ThS', 'Th.S'], ['ThS', 'Thạc sĩ', 'Thạc sỹ']),
  doctorate: words(['Tiến sĩ', 'Tiến sỹ'], ['TS'], ['TS', 'Tiến sĩ']),
};

export const POLITICAL_THEORY_WORDS: VocabularyWords<known.PoliticalTheory> = {
  none: words(['Chưa qua đào tạo', 'Chưa'], ['Chưa'], ['Chưa qua đào tạo']),
  elementary: words(['Sơ cấp'], ['SC', 'SCCT'], ['SC', 'Sơ cấp']),
  intermediate: words(['Trung cấp', 'Trung cấp LLCT'], ['TC', 'TCCT', 'TCLLCT'], ['TC', 'Trung cấp']),
  advanced: words(['Cao cấp', 'Cao cấp LLCT'], ['CC', 'CCCT'], ['CC', 'Cao cấp']),
  bachelor: words(['Cử nhân', 'Cử nhân chính trị'], ['CN'], ['CN', 'Cử nhân']),
};

export const STATE_MANAGEMENT_WORDS: VocabularyWords<known.StateManagement> = {
  none: words(['Chưa qua đào tạo', 'Chưa'], ['Chưa'], ['Chưa qua đào tạo']),
  officer: words(['Cán sự'], ['CS'], ['CS', 'Cán sự']),
  specialist: words(['Chuyên viên'], ['CV'], ['CV', 'Chuyên viên', 'CV và TĐ']),
  principal_specialist: words(
    ['Chuyên viên chính'],
    ['CVC', 'CV chính'],
    ['CVC', 'Chuyên viên chính', 'CVC và TĐ'],
  ),
  senior_specialist: words(['Chuyên viên cao cấp'], ['CVCC'], ['CVCC', 'Chuyên viên cao cấp']),
};

export const RATING_WORDS: VocabularyWords<known.Rating> = {
  excellent: words(['Hoàn thành xuất sắc nhiệm vụ', 'Xuất sắc'], ['HTXSNV', 'HTXS', 'XS']),
  good: words(['Hoàn thành tốt nhiệm vụ', 'Tốt'], ['HTTNV', 'HTT']),
  complete: words(['Hoàn thành nhiệm vụ', 'Hoàn thành'], ['HTNV', 'HT']),
  incomplete: words(['Không hoàn thành nhiệm vụ'], ['KHTNV', 'KHT']),
};
