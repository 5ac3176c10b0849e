import type { Field } from '../field';

export const partyOfficialDate: Field = {
  id: 'party_official_date',
  label: { vi: 'Ngày chính thức', en: 'Full Party membership date' },
  kind: 'date',
  headers: [
    'Ngày chính thức',
    'Ngày vào Đảng chính thức',
    'Ngày CT',
    'Chính thức',
    'Ngày công nhận chính thức',
    'Năm chính thức',
  ],
  sensitive: true,
};
