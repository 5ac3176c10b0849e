import { circularBlocks, issuedByCircular11 } from '../columns/blocks';
import { ageColumns, circularChecks, rankColumns, trainingColumns } from '../columns/circular-11';
import { believers, civilServants, ethnicMinorities, partyMembers, women } from '../columns/people';
import { everybody } from '../../analysis/condition';
import type { FormTemplate } from '../form';

/** BM01/BNV, Thông tư 11/2012/TT-BNV: the running numbers of the columns are counted from its layout. */
export const bm01: FormTemplate = {
  id: 'bm01',
  code: 'BM01/BNV',
  label: {
    vi: 'Số lượng, chất lượng công chức từ cấp huyện trở lên',
    en: 'Number and quality of civil servants, district level and above',
  },
  title: 'BÁO CÁO SỐ LƯỢNG, CHẤT LƯỢNG CÔNG CHỨC TỪ CẤP HUYỆN TRỞ LÊN NĂM {year}',
  appliesTo: '(Áp dụng đối với tỉnh, thành phố trực thuộc Trung ương, Bộ, Ban, ngành)',
  about: {
    vi: 'Thông tư 11/2012/TT-BNV; hằng năm, số liệu tính đến 31/12, nhận trước ngày 30/6.',
    en: 'Circular 11/2012/TT-BNV; yearly, figures as of 31 December, received by 30 June.',
  },
  blocks: circularBlocks(
    [issuedByCircular11, { text: 'Thời hạn nhận báo cáo: ngày 30 tháng 6', confidence: 'high' }],
    { text: 'Bộ Nội vụ', confidence: 'high' },
  ),
  who: civilServants,
  narrowed: {
    to: { dimension: 'admin_level', in: ['central', 'province', 'district'] },
    label: { vi: 'công chức từ cấp huyện trở lên', en: 'civil servants of the district level and above' },
  },
  columns: [
    { label: 'Số thứ tự', mark: 'A', value: { kind: 'ordinal' }, width: 6 },
    { label: 'Tên đơn vị', mark: 'B', value: { kind: 'label' }, width: 30 },
    {
      ...{ label: 'Tổng số biên chế được giao', mark: '1', width: 9 },
      value: { kind: 'typed', input: 'assigned_posts' },
    },
    { label: 'Tổng số công chức hiện có', mark: '2', value: { kind: 'count', who: everybody }, width: 9 },
    {
      label: 'Trong đó',
      columns: [
        { label: 'Nữ', mark: '3', value: { kind: 'count', who: women }, width: 7 },
        { label: 'Đảng viên', mark: '4', value: { kind: 'count', who: partyMembers }, width: 7 },
        { label: 'Dân tộc thiểu số', mark: '5', value: { kind: 'count', who: ethnicMinorities }, width: 7 },
        { label: 'Tôn giáo', mark: '6', value: { kind: 'count', who: believers }, width: 7 },
      ],
    },
    { label: 'Chia theo ngạch công chức', columns: rankColumns(7) },
    { label: 'Chia theo trình độ đào tạo', columns: trainingColumns(12) },
    { label: 'Chia theo độ tuổi', columns: ageColumns(32, 'Từ 30 trở xuống', 'Từ 51 đến 60') },
  ],
  rows: { kind: 'units', total: 'first' },
  checks: [
    { id: 'within-assigned', across: 'columns', relation: 'at-most', parts: ['2'], whole: '1' },
    ...circularChecks('2', { flags: 3, ranks: 7, training: 12, ages: 32 }),
  ],
  paper: 'A3',
  remarks: [
    {
      vi: 'Người trên 60 tuổi (hoặc nữ trên 55) chưa đến tuổi nghỉ hưu theo Nghị định 135/2020/NĐ-CP nằm ở cột “Từ 51 đến 60 – Tổng số”.',
      en: 'Whoever is older but has not reached the retirement age of Decree 135/2020/ND-CP stands in the total of “51–60”.',
    },
  ],
};
