import type { Field } from '../field';

export const contractType: Field = {
  id: 'contract_type',
  label: { vi: 'Loại hợp đồng', en: 'Type of contract' },
  kind: 'text',
  headers: [
    'Loại hợp đồng',
    'Biên chế/Hợp đồng',
    'Biên chế, hợp đồng',
    'Loại lao động',
    'Hình thức hợp đồng',
    'Loại HĐ',
    'HĐ/BC',
    'Contract type',
  ],
};
