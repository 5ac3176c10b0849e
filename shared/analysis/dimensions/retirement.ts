import type { Case, Dimension } from '../dimension';

const cases: readonly Case[] = [
  {
    id: 'reached',
    label: { vi: 'Đã đến tuổi nghỉ hưu', en: 'Retirement age reached' },
    when: { retirement: { within: 0 } },
  },
  {
    id: 'within_1',
    label: { vi: 'Trong 1 năm tới', en: 'Within 1 year' },
    when: { retirement: { after: 0, within: 12 } },
  },
  {
    id: '1-5',
    label: { vi: 'Trên 1 đến 5 năm', en: 'In 1 to 5 years' },
    when: { retirement: { after: 12, within: 60 } },
  },
  {
    id: '5-10',
    label: { vi: 'Trên 5 đến 10 năm', en: 'In 5 to 10 years' },
    when: { retirement: { after: 60, within: 120 } },
  },
  {
    id: 'after_10',
    label: { vi: 'Trên 10 năm', en: 'After 10 years' },
    when: { retirement: { after: 120 } },
  },
];

export const retirement: Dimension = {
  id: 'retirement',
  label: { vi: 'Thời gian đến tuổi nghỉ hưu', en: 'Time to retirement age' },
  definition: {
    vi: 'Từ ngày tính đến ngày đủ tuổi nghỉ hưu trong điều kiện bình thường, theo Nghị định 135/2020/NĐ-CP.',
    en: 'From the reference date to the day of reaching the normal retirement age, by Decree 135/2020/ND-CP.',
  },
  notRecorded: { vi: 'Chưa đủ ngày sinh, giới tính', en: 'Birth date or sex not recorded' },
  categories: cases,
  source: { cases },
};
