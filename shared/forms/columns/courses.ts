import type { CourseTest } from '../form';

/**
 * What the courses of a register are in the words of Biểu 10-BTCTW. Editable data: the form names its rows, not how
 * the entries of a register are told apart. Where a register has a column of types, the type decides.
 */
const refreshers: readonly (string | null)[] = ['job_position', 'political_theory', null];
const newKnowledge = ['cập nhật kiến thức', 'kiến thức mới'];
const masters = ['thạc sĩ', 'thạc sỹ', 'cao học'];
const doctors = ['tiến sĩ', 'tiến sỹ', 'nghiên cứu sinh'];

const degree = (type: string, says: readonly string[], unless: readonly string[] = []): CourseTest => ({
  any: [{ types: [type] }, { types: ['degree', null], says, unless }],
});

const theory = (level: string): CourseTest => ({
  any: [
    { types: ['political_theory'], says: [level], unless: newKnowledge },
    {
      types: [null],
      says: [`${level} lý luận chính trị`, `${level} LLCT`, `${level} chính trị`],
      unless: newKnowledge,
    },
  ],
});

export const courses = {
  university: degree(
    'degree_university',
    ['đào tạo đại học', 'học đại học', 'bằng đại học', 'đại học ngành'],
    [...masters, ...doctors],
  ),
  master: degree('degree_master', masters, doctors),
  doctorate: degree('degree_doctorate', doctors),
  theoryIntermediate: theory('trung cấp'),
  theoryAdvanced: theory('cao cấp'),
  theoryBachelor: theory('cử nhân'),
  partyWork: {
    types: refreshers,
    says: [
      ...[
        'xây dựng Đảng',
        'công tác Đảng',
        'nghiệp vụ Đảng',
        'cấp ủy',
        'bí thư chi bộ',
        'kiểm tra, giám sát',
      ],
      ...['tuyên giáo', 'dân vận', 'đảng viên'],
    ],
    unless: newKnowledge,
  },
  massWork: {
    types: refreshers,
    says: [
      ...['đoàn thể', 'Mặt trận', 'công đoàn', 'Hội Nông dân', 'Hội Phụ nữ', 'công tác phụ nữ'],
      ...['Đoàn Thanh niên', 'công tác Đoàn', 'Cựu chiến binh'],
    ],
    unless: [...newKnowledge, 'công tác Đảng', 'xây dựng Đảng', 'nghiệp vụ Đảng'],
  },
  stateManagement: {
    any: [
      { types: ['state_management'], unless: ['quản lý kinh tế', ...newKnowledge] },
      { types: [null], says: ['quản lý nhà nước', 'QLNN', 'ngạch chuyên viên'], unless: newKnowledge },
    ],
  },
  economy: {
    types: ['state_management', ...refreshers],
    says: ['quản lý kinh tế'],
    unless: newKnowledge,
  },
  languages: { any: [{ types: ['foreign_language'] }, { types: [null], says: ['ngoại ngữ', 'tiếng Anh'] }] },
  informatics: {
    any: [
      { types: ['informatics'] },
      {
        types: ['digital_skills', null],
        says: ['tin học', 'công nghệ thông tin', 'kỹ năng số', 'chuyển đổi số'],
      },
    ],
  },
  newKnowledge: {
    types: ['state_management', ...refreshers],
    says: newKnowledge,
  },
  defence: {
    any: [{ types: ['defence_education'] }, { types: [null], says: ['quốc phòng'] }],
  },
} satisfies Record<string, CourseTest>;

/** Who opened a course, by the name of the provider. The political schools stand under the Party committees. */
export const openedByProvince = ['Tỉnh ủy', 'Trường Chính trị'];
export const openedByDistrict = [
  'Huyện ủy',
  'Thị ủy',
  'Trung tâm chính trị',
  'Trung tâm bồi dưỡng chính trị',
];
