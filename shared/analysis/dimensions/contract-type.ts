import type { Dimension } from '../dimension';

export const contractType: Dimension = {
  id: 'contract_type',
  label: { vi: 'Loại hợp đồng', en: 'Type of contract' },
  source: { column: 'contract_type' },
};
