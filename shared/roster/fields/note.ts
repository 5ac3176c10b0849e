import type { Field } from '../field';

export const note: Field = {
  id: 'note',
  label: { vi: 'Ghi chú', en: 'Note' },
  kind: 'text',
  headers: ['Ghi chú', 'GC', 'Note', 'Notes', 'Remark', 'Remarks', 'Ghi chú khác'],
};
