import type { Dimension } from '../dimension';

/** Where the table of units that changed leaves a person's unit of today open: counted, never guessed. */
export const undeterminedUnit = 'Chưa xác định';

export const unit: Dimension = {
  id: 'unit',
  label: { vi: 'Đơn vị', en: 'Unit' },
  named: [{ id: undeterminedUnit, label: { vi: undeterminedUnit, en: 'Undetermined' } }],
  source: { column: 'unit' },
};
