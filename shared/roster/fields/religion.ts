import type { Field } from '../field';

export const religion: Field = {
  id: 'religion',
  label: { vi: 'Tôn giáo', en: 'Religion' },
  kind: 'text',
  headers: ['Tôn giáo', 'TG', 'Religion'],
  sensitive: true,
};
