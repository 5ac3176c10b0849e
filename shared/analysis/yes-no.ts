import type { DimensionCategory } from './dimension';

export const yesNo: readonly DimensionCategory[] = [
  { id: 'yes', label: { vi: 'Có', en: 'Yes' } },
  { id: 'no', label: { vi: 'Không', en: 'No' } },
];
