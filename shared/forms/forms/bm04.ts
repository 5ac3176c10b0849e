import { circularBlocks, issuedByCircular11 } from '../columns/blocks';
import { cadresAndCivilServants, men, women } from '../columns/people';
import type { FormTemplate, LeafValue } from '../form';

const otherAllowances = {
  vi: 'Danh sách ghi gộp các khoản phụ cấp khác, không tách theo cột này.',
  en: 'Rosters write other allowances together, not by these columns.',
};

const born = { kind: 'field', field: 'birth_date', total: 'count' } as const;
const salary = (field: string): LeafValue => ({ kind: 'field', field, decimals: 2, total: 'sum' });

/** BM04/BNV, Thông tư 11/2012/TT-BNV: list and salary of commune cadres and civil servants. */
export const bm04: FormTemplate = {
  id: 'bm04',
  code: 'BM04/BNV',
  label: {
    vi: 'Danh sách và tiền lương cán bộ, công chức cấp xã',
    en: 'List and salary of commune cadres and civil servants',
  },
  title: 'BÁO CÁO DANH SÁCH VÀ TIỀN LƯƠNG CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM {year}',
  appliesTo: '(Áp dụng đối với tỉnh, thành phố trực thuộc Trung ương)',
  about: {
    vi: 'Thông tư 11/2012/TT-BNV; danh sách từng người, có lương và phụ cấp.',
    en: 'Circular 11/2012/TT-BNV; a list of people with salary and allowances.',
  },
  blocks: circularBlocks(
    [issuedByCircular11, { text: 'Thời hạn nhận báo cáo: ngày 30 tháng 6', confidence: 'low' }],
    { text: 'Bộ Nội vụ', confidence: 'medium' },
  ),
  who: cadresAndCivilServants,
  narrowed: {
    to: { dimension: 'admin_level', in: ['commune'] },
    label: { vi: 'cán bộ, công chức cấp xã', en: 'commune cadres and civil servants' },
  },
  columns: [
    { label: 'Stt', mark: 'A', value: { kind: 'ordinal' }, width: 6 },
    { label: 'Họ và tên', mark: '1', value: { kind: 'label' }, width: 26 },
    {
      label: 'Ngày tháng năm sinh',
      columns: [
        { label: 'Nam', mark: '2', value: { ...born, who: men }, width: 12 },
        { label: 'Nữ', mark: '3', value: { ...born, who: women }, width: 12 },
      ],
    },
    {
      ...{ label: 'Chức vụ hoặc chức danh công tác', mark: '4', width: 26 },
      value: { kind: 'field', field: 'position' },
    },
    {
      ...{ label: 'Cơ quan, đơn vị đang làm việc', mark: '5', width: 24 },
      value: { kind: 'field', field: 'unit' },
    },
    {
      ...{ label: 'Thời gian giữ chức vụ, chức danh', mark: '6', width: 13 },
      value: { kind: 'field', field: 'appointment_date' },
    },
    {
      label: 'Mức lương hiện hưởng',
      columns: [
        { label: 'Hệ số lương', mark: '7', value: salary('salary_coefficient'), width: 8 },
        {
          label: 'Bậc lương hiện hưởng',
          mark: '8',
          value: { kind: 'field', field: 'salary_step' },
          width: 8,
        },
      ],
    },
    {
      label: 'Phụ cấp',
      columns: [
        { label: 'Chức vụ', mark: '9', value: salary('position_allowance'), width: 8 },
        { label: 'Trách nhiệm', mark: '10', value: { kind: 'blank', why: otherAllowances }, width: 8 },
        { label: 'Khu vực', mark: '11', value: { kind: 'blank', why: otherAllowances }, width: 8 },
        { label: 'Phụ cấp vượt khung', mark: '12', value: { kind: 'blank', why: otherAllowances }, width: 8 },
        {
          ...{ label: 'Tổng phụ cấp theo phần trăm', mark: '13', width: 9 },
          value: { kind: 'blank', why: otherAllowances },
        },
      ],
    },
    { label: 'Ghi chú', mark: '14', value: { kind: 'field', field: 'note' }, width: 16 },
  ],
  rows: { kind: 'people', sections: null },
  checks: [
    {
      ...{ id: 'birth-dates', across: 'columns', relation: 'equal', parts: ['2', '3'], whole: 'people' },
      rest: [
        {
          label: { vi: 'chưa có ngày sinh hoặc giới tính', en: 'birth date or sex not recorded' },
          who: {
            any: [
              { field: 'birth_date', blank: true },
              { dimension: 'gender', in: [null] },
            ],
          },
        },
      ],
    },
  ],
  paper: 'A4',
};
