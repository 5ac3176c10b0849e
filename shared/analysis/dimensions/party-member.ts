import type { Dimension } from '../dimension';
import { yesNo } from '../yes-no';

export const partyMember: Dimension = {
  id: 'party_member',
  label: { vi: 'Đảng viên', en: 'Party member' },
  categories: yesNo,
  sensitive: true,
  source: { column: 'party_member' },
};
