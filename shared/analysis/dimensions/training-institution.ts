import type { Dimension } from '../dimension';

export const trainingInstitution: Dimension = {
  id: 'training_institution',
  label: { vi: 'Cơ sở đào tạo', en: 'Training institution' },
  source: { column: 'training_institution' },
};
