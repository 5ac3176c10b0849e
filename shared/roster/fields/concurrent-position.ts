import type { Field } from '../field';

export const concurrentPosition: Field = {
  id: 'concurrent_position',
  label: { vi: 'Kiêm nhiệm', en: 'Concurrent position' },
  kind: 'text',
  headers: [
    'Kiêm nhiệm',
    'Chức danh kiêm nhiệm',
    'Chức vụ kiêm nhiệm',
    'Concurrent position',
    'Chức vụ, chức danh kiêm nhiệm',
    'Nhiệm vụ kiêm nhiệm',
    'Chức danh kiêm',
  ],
};
