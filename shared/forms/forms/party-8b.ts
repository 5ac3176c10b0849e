import { everybody, type Condition } from '../../analysis/condition';
import { partyBlocks } from '../columns/blocks';
import {
  aged,
  both,
  cadresAndCivilServants,
  contractStaff,
  ethnicMinorities,
  notRecorded,
  partyMembers,
  publicEmployees,
  women,
} from '../columns/people';
import { massOrganisation, partyBody, partyInstitution, partySide } from '../columns/party-bodies';
import { ofTitleClass } from '../columns/title-class';
import type { CriterionRow, FormTemplate, HeaderGroup, Leaf } from '../form';

const category = (dimension: string, ...values: string[]): Condition => ({ dimension, in: values });
const contract68: Condition = both(contractStaff, {
  any: ['68', '111'].map((contains) => ({ field: 'contract_type', contains })),
});
function level(label: string, where: Condition, from: number, bodies: string): HeaderGroup {
  const leaf = (name: string, offset: number, who: Condition): Leaf => ({
    ...{ label: name, mark: String(from + offset), width: 11 },
    value: { kind: 'count', who: both(where, who) },
  });
  const total = `${from} (=${from + 1}+${from + 2}+${from + 3})`;
  return {
    label,
    columns: [
      { ...leaf('Tổng', 0, partySide), markText: total },
      {
        label: 'Chia ra:',
        columns: [
          leaf(bodies, 1, partyBody),
          leaf('Đơn vị sự nghiệp trực thuộc', 2, partyInstitution),
          leaf('MTTQ và các đoàn thể CTXH', 3, massOrganisation),
        ],
      },
    ],
  };
}

const head = (id: string, mark: string, label: string): CriterionRow => ({ id, mark, label, strong: true });
const row = (id: string, label: string, who: Condition): CriterionRow => ({
  id,
  mark: '-',
  label,
  who,
  level: 1,
});
const rows: readonly CriterionRow[] = [
  { id: 'all', label: 'Tổng số', who: everybody, strong: true },
  row('cadres', 'Cán bộ, công chức', cadresAndCivilServants),
  row('public-employees', 'Viên chức', publicEmployees),
  row('contract-68', 'Hợp đồng 68', contract68),
  row('contract-other', 'Hợp đồng khác', both(contractStaff, { not: contract68 })),
  head('composition', '1', 'Cơ cấu'),
  row('women', 'Nữ', women),
  row('minorities', 'Dân tộc thiểu số', ethnicMinorities),
  row('party', 'Đảng viên', partyMembers),
  head('age', '2', 'Độ tuổi'),
  row('age-30', 'Từ 30 trở xuống', aged(null, 30)),
  ...[31, 36, 41, 46, 51, 56].map((from) =>
    row(`age-${from}`, `Từ ${from}-${from + 4} tuổi`, aged(from, from + 4)),
  ),
  row('age-61', 'Trên 60 tuổi', aged(61, null)),
  { ...row('age-mean', 'Tuổi bình quân', everybody), measure: 'mean-age' },
  head('rank', '3', 'Ngạch công chức'),
  row('rank-1', 'Chuyên viên cao cấp và tương đương', category('rank_group', 'senior_specialist')),
  row('rank-2', 'Chuyên viên chính và tương đương', category('rank_group', 'principal_specialist')),
  row('rank-3', 'Chuyên viên và tương đương', category('rank_group', 'specialist')),
  row('rank-4', 'Cán sự và tương đương', category('rank_group', 'officer')),
  row('rank-5', 'Nhân viên', category('rank_group', 'employee')),
  head('class', '4', 'Ngạch viên chức:'),
  row('class-1', 'Chức danh nghề nghiệp viên chức hạng I', ofTitleClass('I')),
  row('class-2', 'Chức danh nghề nghiệp viên chức hạng II', ofTitleClass('II')),
  row('class-3', 'Chức danh nghề nghiệp viên chức hạng III', ofTitleClass('III')),
  row('class-4', 'Chức danh nghề nghiệp viên chức hạng IV', ofTitleClass('IV')),
  row('class-5', 'Chức danh nghề nghiệp viên chức hạng V', ofTitleClass('V')),
  head('training', '5', 'Trình độ chuyên môn, nghiệp vụ'),
  row('below-college', 'Dưới cao đẳng', category('qualification', 'none', 'elementary', 'intermediate')),
  row('college', 'Cao đẳng', category('qualification', 'college')),
  row('university', 'Đại học', category('qualification', 'university')),
  row('master', 'Thạc sĩ', category('qualification', 'master')),
  row('doctorate', 'Tiến sĩ', category('qualification', 'doctorate')),
  head('title', '6', 'Chức danh khoa học'),
  // No roster says who is a professor.
  { id: 'associate-professor', mark: '-', label: 'Phó giáo sư', level: 1 },
  { id: 'professor', mark: '-', label: 'Giáo sư', level: 1 },
  { id: 'theory', mark: '-', label: 'Trình độ lý luận chính trị', strong: true },
  row('theory-1', 'Sơ cấp', category('political_theory', 'elementary')),
  row('theory-2', 'Trung cấp', category('political_theory', 'intermediate')),
  row('theory-3', 'Cao cấp, cử nhân', category('political_theory', 'advanced', 'bachelor')),
];

/** Biểu số 8B-BTCTW. */
export const party8b: FormTemplate = {
  id: '8b-btctw',
  code: 'Biểu số 8B-BTCTW',
  label: {
    vi: 'Chất lượng người hưởng lương ngân sách khối Đảng, MTTQ, đoàn thể',
    en: 'Quality of staff of the Party, the Front and mass organisations',
  },
  title:
    'PHÂN TÍCH CHẤT LƯỢNG NGƯỜI HƯỞNG LƯƠNG NGÂN SÁCH KHỐI ĐẢNG, MTTQ, ĐOÀN THỂ CT-XH CẤP TỈNH, CẤP HUYỆN TRONG NĂM {year}',
  about: {
    vi: 'Biểu thống kê của Ban Tổ chức Trung ương; tiêu chí theo dòng, cấp và khối theo cột.',
    en: 'A form of the Central Organisation Commission; criteria in rows, levels and bodies in columns.',
  },
  blocks: partyBlocks,
  who: everybody,
  narrowed: {
    to: both(partySide, { dimension: 'admin_level', in: ['province', 'district'] }),
    label: {
      vi: 'người của khối Đảng, MTTQ, đoàn thể cấp tỉnh, cấp huyện',
      en: 'staff of the Party side at the province and district levels',
    },
  },
  columns: [
    { label: 'STT', mark: '1', value: { kind: 'ordinal' }, width: 6 },
    { label: 'Tiêu chí', mark: '2', value: { kind: 'label' }, width: 42 },
    { label: 'Tổng', mark: '3', markText: '3 (=4+8)', value: { kind: 'count', who: everybody }, width: 11 },
    level('Cấp tỉnh', { dimension: 'admin_level', in: ['province'] }, 4, 'Cơ quan Đảng'),
    level('Cấp huyện', { dimension: 'admin_level', in: ['district'] }, 8, 'Khối đảng'),
  ],
  rows: { kind: 'criteria', rows },
  checks: [
    {
      ...{ id: 'levels', across: 'columns', relation: 'equal', parts: ['4', '8'], whole: '3' },
      rest: [
        {
          label: {
            vi: 'không thuộc khối Đảng, MTTQ, đoàn thể cấp tỉnh, cấp huyện',
            en: 'outside the Party side at the province and district levels',
          },
          who: {
            not: both(partySide, { dimension: 'admin_level', in: ['province', 'district'] }),
          },
        },
      ],
    },
    { id: 'bodies-4', across: 'columns', relation: 'equal', parts: ['5', '6', '7'], whole: '4' },
    { id: 'bodies-8', across: 'columns', relation: 'equal', parts: ['9', '10', '11'], whole: '8' },
    {
      ...{ id: 'groups', across: 'rows', relation: 'equal', whole: 'all' },
      parts: ['cadres', 'public-employees', 'contract-68', 'contract-other'],
      rest: [
        {
          label: {
            vi: 'chưa có thông tin hoặc thuộc đối tượng khác',
            en: 'not recorded or of another group',
          },
          who: { dimension: 'staff_group', in: ['part_time', null] },
        },
      ],
    },
    ...['women', 'minorities', 'party'].map((id) => ({
      ...{ id: `${id}-within-all`, across: 'rows' as const, relation: 'at-most' as const },
      ...{ parts: [id], whole: 'all' },
    })),
    {
      ...{ id: 'ages', across: 'rows', relation: 'equal', whole: 'all' },
      parts: ['age-30', 'age-31', 'age-36', 'age-41', 'age-46', 'age-51', 'age-56', 'age-61'],
      rest: [notRecorded('age_band_party')],
    },
    {
      ...{ id: 'qualifications', across: 'rows', relation: 'equal', whole: 'all' },
      parts: ['below-college', 'college', 'university', 'master', 'doctorate'],
      rest: [notRecorded('qualification')],
    },
  ],
  paper: 'A4',
};
