import type { Dimension } from '../dimension';

export const trainingMode: Dimension = {
  id: 'training_mode',
  label: { vi: 'Hình thức đào tạo', en: 'Mode of training' },
  source: { column: 'training_mode' },
};
