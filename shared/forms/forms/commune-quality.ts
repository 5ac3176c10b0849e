import type { Condition } from '../../analysis/condition';
import {
  aged,
  believers,
  both,
  cadresAndCivilServants,
  men,
  notRecorded,
  partyMembers,
  women,
} from '../columns/people';
import { hasSkill, skillCertificate, skillDegree, type Skill } from '../columns/skills';
import type { FormTemplate, HeaderNode, Leaf, LeafValue } from '../form';

const tick = (label: string, mark: number, who: Condition, width = 5): Leaf => ({
  ...{ label, mark: String(mark), width },
  value: { kind: 'tick', who },
});
const category = (dimension: string, ...values: string[]): Condition => ({ dimension, in: values });
const service = (from: number | null, below: number | null): Condition => ({
  yearsSince: {
    field: 'recruitment_date',
    ...(from !== null && { from }),
    ...(below !== null && { below }),
  },
});
const field = (id: string, who?: Condition): LeafValue => ({ kind: 'field', field: id, ...(who && { who }) });
const skill = (label: string, of: Skill, from: number): HeaderNode => ({
  label,
  columns: [
    tick('Chứng chỉ (A,B,C)', from, skillCertificate(of), 7),
    tick('TC', from + 1, skillDegree(of, 'intermediate')),
    tick('CĐ', from + 2, skillDegree(of, 'college')),
    tick('ĐH', from + 3, skillDegree(of, 'university')),
  ],
});
const council = (word: string): Condition => ({ field: 'council_delegate', contains: word });

/** Mẫu số 02/CL.CBCCX: one person a row with ticks, in sections by post; layout of a province's own form. */
export const communeQuality: FormTemplate = {
  id: 'cl-cbccx',
  code: 'Mẫu 02/CL.CBCCX',
  label: {
    vi: 'Thống kê chất lượng cán bộ, công chức cấp xã (từng người)',
    en: 'Quality of commune cadres and civil servants, person by person',
  },
  title: 'THỐNG KÊ CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM {year}',
  about: {
    vi: 'Mẫu của địa phương; mỗi người một dòng, chia theo chức danh, ô đánh số 1.',
    en: 'A provincial form; one person a row, in sections by post, ticks written as 1.',
  },
  blocks: {
    issued: [],
    heading: 'state',
    receivingUnit: { text: 'Sở Nội vụ', confidence: 'low' },
    unitOfCount: 'người',
    preparedBy: 'NGƯỜI LẬP BIỂU',
    preparedNote: '(Ký, ghi rõ họ tên)',
    signedBy: 'TM. ỦY BAN NHÂN DÂN',
    signedNote: '(Ký tên, đóng dấu)',
    recipients: [],
  },
  who: cadresAndCivilServants,
  narrowed: {
    to: { dimension: 'admin_level', in: ['commune'] },
    label: { vi: 'cán bộ, công chức cấp xã', en: 'commune cadres and civil servants' },
  },
  columns: [
    { label: 'STT', mark: 'A', value: { kind: 'ordinal' }, width: 5 },
    { label: 'Họ và tên', mark: '1', value: { kind: 'label' }, width: 24 },
    {
      label: 'Ngày, tháng, năm sinh',
      columns: [
        { label: 'Nam', mark: '2', value: field('birth_date', men), width: 11 },
        { label: 'Nữ', mark: '3', value: field('birth_date', women), width: 11 },
      ],
    },
    {
      ...{ label: 'Tháng, năm bắt đầu tham gia BHXH', mark: '4', width: 9 },
      value: { kind: 'field', field: 'recruitment_date', months: true },
      remark: {
        vi: 'Lấy ngày tuyển dụng khi danh sách không ghi riêng ngày tham gia BHXH.',
        en: 'The recruitment date, where the roster has no date of its own.',
      },
    },
    tick('Đảng viên', 5, partyMembers, 6),
    { label: 'Dân tộc', mark: '6', value: field('ethnicity'), width: 8 },
    { label: 'Tôn giáo', mark: '7', value: field('religion', believers), width: 8 },
    {
      label: 'Đại biểu HĐND',
      columns: [
        tick('Xã', 8, council('xã')),
        tick('Huyện', 9, council('huyện')),
        tick('Tỉnh', 10, council('tỉnh')),
      ],
    },
    tick('Tham gia cấp ủy cấp xã', 11, { not: { field: 'party_position', blank: true } }, 7),
    {
      label: 'Trình độ văn hóa',
      columns: [
        tick('Tiểu học', 12, category('general_education', 'primary'), 6),
        tick('THCS', 13, category('general_education', 'lower_secondary')),
        tick('THPT', 14, category('general_education', 'upper_secondary')),
      ],
    },
    {
      label: 'Trình độ chuyên môn',
      columns: [
        tick('Chưa qua ĐT', 15, category('qualification', 'none'), 6),
        tick('SC', 16, category('qualification', 'elementary')),
        tick('TC', 17, category('qualification', 'intermediate')),
        tick('CĐ', 18, category('qualification', 'college')),
        tick('ĐH', 19, category('qualification', 'university')),
        tick('Thạc sỹ, tiến sỹ', 20, category('qualification', 'master', 'doctorate'), 7),
      ],
    },
    {
      label: 'Trình độ lý luận chính trị',
      columns: [
        tick('SC', 21, category('political_theory', 'elementary')),
        tick('TC', 22, category('political_theory', 'intermediate')),
        tick('CC', 23, category('political_theory', 'advanced')),
        tick('CN', 24, category('political_theory', 'bachelor')),
      ],
    },
    {
      label: 'Trình độ quản lý nhà nước',
      columns: [
        tick('Chưa qua đào tạo', 25, category('state_management', 'none'), 6),
        tick('Chuyên viên và tương đương', 26, category('state_management', 'specialist'), 7),
        tick('CVC và tương đương', 27, category('state_management', 'principal_specialist'), 7),
      ],
    },
    skill('Trình độ tin học', 'informatics', 28),
    skill('Trình độ ngoại ngữ', 'foreign_language', 32),
    tick('Tr.độ an ninh, quốc phòng', 36, hasSkill('defence_education'), 7),
    {
      label: 'Chia theo độ tuổi',
      columns: [
        tick('Từ 30 trở xuống', 37, aged(null, 30), 6),
        tick('Từ 31 đến 40', 38, aged(31, 40), 6),
        tick('Từ 41 đến 50', 39, aged(41, 50), 6),
        {
          label: 'Từ 51 đến 60',
          columns: [
            tick('Tổng số', 40, aged(51, 60), 6),
            tick('Nữ từ 51 đến 55', 41, both(women, aged(51, 55)), 6),
            tick('Nam từ 56 đến 60', 42, both(men, aged(56, 60)), 6),
          ],
        },
        tick('Trên 60 tuổi', 43, aged(61, null), 6),
      ],
    },
    {
      label: 'Thời gian công tác có tham gia BHXH',
      columns: [
        tick('< 15 năm', 44, service(null, 15), 6),
        tick('15-20 năm', 45, service(15, 21), 6),
        tick('21-30 năm', 46, service(21, 31), 6),
        tick('> 30 năm', 47, service(31, null), 6),
      ],
    },
    { label: 'Ghi chú', mark: '48', value: field('note'), width: 12 },
  ],
  rows: { kind: 'people', sections: 'position' },
  checks: [
    {
      ...{ id: 'general-education', across: 'columns', relation: 'equal', whole: 'people' },
      parts: ['12', '13', '14'],
      rest: [notRecorded('general_education')],
    },
    {
      ...{ id: 'qualifications', across: 'columns', relation: 'equal', whole: 'people' },
      parts: ['15', '16', '17', '18', '19', '20'],
      rest: [notRecorded('qualification')],
    },
    {
      ...{ id: 'ages', across: 'columns', relation: 'equal', whole: 'people' },
      parts: ['37', '38', '39', '40', '43'],
      rest: [notRecorded('age_band_party')],
    },
    { id: 'ages-51-60', across: 'columns', relation: 'at-most', parts: ['41', '42'], whole: '40' },
    {
      ...{ id: 'service', across: 'columns', relation: 'equal', whole: 'people' },
      parts: ['44', '45', '46', '47'],
      rest: [
        {
          label: { vi: 'chưa có ngày tuyển dụng', en: 'recruitment date not recorded' },
          who: { not: { yearsSince: { field: 'recruitment_date' } } },
        },
      ],
    },
  ],
  paper: 'A3',
};
