import { everybody, type Condition } from '../../analysis/condition';
import { both, cadres, civilServants, publicEmployees } from '../columns/people';
import { leaders } from '../columns/leadership';
import type { CriterionRow, FormTemplate, HeaderGroup } from '../form';

const rated: Condition = { not: { dimension: 'rating', in: [null] } };
const groups = [
  ['cadres', 'Cán bộ', cadres],
  ['civil-servants', 'Công chức', civilServants],
  ['public-employees', 'Viên chức', publicEmployees],
] as const;

const part = (id: string, label: string, who: Condition): CriterionRow[] => [
  { id, label, who, level: 1 },
  ...groups.map(([group, name, of]) => ({ id: `${id}-${group}`, label: name, who: both(who, of), level: 2 })),
];

function ratingColumns(label: string, level: string, mark: number): HeaderGroup {
  return {
    label,
    columns: [
      {
        ...{ label: 'Số lượng', mark: String(mark), width: 9 },
        value: { kind: 'count', who: { dimension: 'rating', in: [level] } },
      },
      {
        ...{ label: 'Tỷ lệ %', mark: String(mark + 1), width: 9 },
        value: { kind: 'share', part: String(mark), of: '2' },
      },
    ],
  };
}

/**
 * Yearly classification. No official summary form was found: rows and columns are proposed from the levels of Luật
 * 80/2025/QH15 Điều 26 and NĐ 233/2026/NĐ-CP Điều 12; shares are of the people rated, and both numbers are printed.
 */
export const yearlyRating: FormTemplate = {
  id: 'xep-loai',
  code: 'Tổng hợp xếp loại',
  label: { vi: 'Kết quả đánh giá, xếp loại chất lượng hằng năm', en: 'Yearly rating' },
  title: 'TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM {year}',
  about: {
    vi: 'Bảng đề xuất theo bốn mức xếp loại của Luật 80/2025/QH15; tỷ lệ tính trên số người được đánh giá.',
    en: 'A proposed table by the four levels of Law 80/2025/QH15; shares are of the people rated.',
  },
  blocks: {
    issued: [{ text: 'Bảng đề xuất, chưa có mẫu chính thức', confidence: 'low' }],
    heading: 'state',
    receivingUnit: { text: 'Sở Nội vụ', confidence: 'low' },
    unitOfCount: 'người',
    preparedBy: 'NGƯỜI LẬP BIỂU',
    preparedNote: '(Ký, ghi rõ họ tên)',
    signedBy: 'THỦ TRƯỞNG ĐƠN VỊ',
    signedNote: '(Ký tên, đóng dấu)',
    recipients: [],
  },
  // Contract staff and part-time people of communes are rated too, and reported apart.
  who: { dimension: 'staff_group', in: ['cadre', 'civil_servant', 'public_employee'] },
  columns: [
    { label: 'STT', mark: 'A', value: { kind: 'ordinal' }, width: 6 },
    { label: 'Đơn vị, đối tượng', mark: 'B', value: { kind: 'label' }, width: 34 },
    { label: 'Tổng số', mark: '1', value: { kind: 'count', who: everybody }, width: 10 },
    { label: 'Số được đánh giá', mark: '2', value: { kind: 'count', who: rated }, width: 10 },
    ratingColumns('Hoàn thành xuất sắc nhiệm vụ', 'excellent', 3),
    ratingColumns('Hoàn thành tốt nhiệm vụ', 'good', 5),
    ratingColumns('Hoàn thành nhiệm vụ', 'complete', 7),
    ratingColumns('Không hoàn thành nhiệm vụ', 'incomplete', 9),
    { label: 'Chưa đánh giá', mark: '11', value: { kind: 'count', who: { not: rated } }, width: 10 },
    {
      ...{ label: 'Ghi chú', mark: '12', width: 14 },
      value: { kind: 'blank', why: { vi: 'Để ghi tay.', en: 'To be written by hand.' } },
    },
  ],
  rows: {
    kind: 'units',
    total: 'first',
    each: [
      ...part('leaders', 'Lãnh đạo, quản lý', leaders),
      ...part('others', 'Không giữ chức vụ lãnh đạo, quản lý', { not: leaders }),
    ],
  },
  checks: [
    { id: 'levels', across: 'columns', relation: 'equal', parts: ['3', '5', '7', '9'], whole: '2' },
    { id: 'rated', across: 'columns', relation: 'equal', parts: ['2', '11'], whole: '1' },
    { id: 'leadership', across: 'rows', relation: 'equal', parts: ['leaders', 'others'], whole: 'people' },
    ...['leaders', 'others'].map((id) => ({
      ...{ id: `${id}-groups`, across: 'rows' as const, relation: 'equal' as const, whole: id },
      parts: groups.map(([group]) => `${id}-${group}`),
    })),
  ],
  paper: 'A4',
};
