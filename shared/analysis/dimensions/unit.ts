import type { Dimension } from '../dimension';

export const unit: Dimension = {
  id: 'unit',
  label: { vi: 'Đơn vị', en: 'Unit' },
  source: { column: 'unit' },
};
