import type { Dimension } from '../dimension';

export const defenceEducation: Dimension = {
  id: 'defence_education',
  label: { vi: 'Quốc phòng an ninh', en: 'Defence and security education' },
  source: { column: 'defence_education' },
};
