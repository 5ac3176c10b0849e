import type { Field } from '../field';

/** Probationary members count (domain practice). Follows from `party_date` where only that is written. */
export const partyMember: Field = {
  id: 'party_member',
  label: { vi: 'Đảng viên', en: 'Party member' },
  kind: 'yes-no',
  headers: [
    'Đảng viên',
    'ĐV',
    'Là đảng viên',
    'Đảng',
    'Party member',
    'Party membership',
    'Party',
    'Đảng viên ĐCSVN',
    'ĐV ĐCSVN',
    'Đảng viên Đảng CSVN',
    'Là ĐV',
  ],
  sensitive: true,
};
