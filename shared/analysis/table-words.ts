import type { Text } from '../text/language';

/** The words of every table. */
export const tableWords = {
  total: { vi: 'Tổng số', en: 'Total' },
  subtotal: { vi: 'Cộng', en: 'Subtotal' },
  others: { vi: 'Khác', en: 'Others' },
  people: { vi: 'Số người', en: 'People' },
} as const satisfies Record<string, Text>;
