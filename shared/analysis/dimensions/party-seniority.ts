import type { Dimension } from '../dimension';
import { yearBands } from '../year-bands';

const bands = yearBands('party_date', [5, 10, 20, 30, 40]);

export const partySeniority: Dimension = {
  id: 'party_seniority',
  label: { vi: 'Tuổi Đảng', en: 'Years in the Party' },
  definition: {
    vi: 'Số năm tròn từ ngày vào Đảng đến ngày tính.',
    en: 'Completed years from admission to the Party to the reference date.',
  },
  categories: bands,
  sensitive: true,
  source: { cases: bands },
};
