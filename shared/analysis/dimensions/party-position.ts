import type { Dimension } from '../dimension';

export const partyPosition: Dimension = {
  id: 'party_position',
  label: { vi: 'Chức vụ Đảng', en: 'Party position' },
  sensitive: true,
  source: { column: 'party_position' },
};
