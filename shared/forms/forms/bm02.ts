import { circularBlocks, issuedByCircular11 } from '../columns/blocks';
import { ageColumns, circularChecks, rankColumns, trainingColumns } from '../columns/circular-11';
import { believers, cadresAndCivilServants, ethnicMinorities, partyMembers, women } from '../columns/people';
import type { FormTemplate } from '../form';

/** BM02/BNV, Thông tư 11/2012/TT-BNV, by the layout of a second implementation: medium confidence. */
export const bm02: FormTemplate = {
  id: 'bm02',
  code: 'BM02/BNV',
  label: {
    vi: 'Số lượng, chất lượng cán bộ, công chức cấp xã',
    en: 'Number and quality of commune cadres and civil servants',
  },
  title: 'BÁO CÁO SỐ LƯỢNG, CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM {year}',
  appliesTo: '(Áp dụng đối với tỉnh, thành phố trực thuộc Trung ương)',
  about: {
    vi: 'Thông tư 11/2012/TT-BNV; hằng năm, số liệu tính đến 31/12, nhận trước ngày 30/6.',
    en: 'Circular 11/2012/TT-BNV; yearly, figures as of 31 December, received by 30 June.',
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
    { label: 'Số thứ tự', mark: 'A', value: { kind: 'ordinal' }, width: 6 },
    { label: 'Tên đơn vị', mark: 'B', value: { kind: 'label' }, width: 30 },
    {
      ...{ label: 'Tổng số biên chế được giao', mark: '1', width: 9 },
      value: { kind: 'typed', input: 'assigned_posts' },
    },
    {
      label: 'Trong đó',
      columns: [
        { label: 'Đảng viên', mark: '2', value: { kind: 'count', who: partyMembers }, width: 7 },
        { label: 'Phụ nữ', mark: '3', value: { kind: 'count', who: women }, width: 7 },
        { label: 'Dân tộc ít người', mark: '4', value: { kind: 'count', who: ethnicMinorities }, width: 7 },
        { label: 'Tôn giáo', mark: '5', value: { kind: 'count', who: believers }, width: 7 },
      ],
    },
    { label: 'Chia theo ngạch', columns: rankColumns(6) },
    { label: 'Chia theo trình độ đào tạo', columns: trainingColumns(11) },
    {
      label: 'Chia theo độ tuổi',
      columns: ageColumns(31, 'Dưới 30', 'Trên 51 đến 60', {
        vi: 'Biểu in “Dưới 30” nhưng cột kề bắt đầu từ 31: người đúng 30 tuổi được tính vào cột này, như BM01/BNV.',
        en: 'The form prints “under 30” but the next column begins at 31: people of exactly 30 are counted here, as in BM01/BNV.',
      }),
    },
    {
      ...{ label: 'Công chức luân chuyển từ cấp huyện', mark: '38', width: 9 },
      value: { kind: 'typed', input: 'rotated_from_district' },
    },
  ],
  rows: { kind: 'units', total: 'first' },
  checks: circularChecks('people', { flags: 2, ranks: 6, training: 11, ages: 31 }),
  paper: 'A3',
  remarks: [
    {
      vi: 'Cán bộ giữ chức vụ bầu cử không xếp ngạch nên các cột ngạch không cộng đủ tổng số người.',
      en: 'Elected cadres have no rank, so the columns of ranks do not add up to everybody.',
    },
  ],
};
