import type { Dimension } from '../dimension';
import { yearBands } from '../year-bands';

const bands = yearBands('recruitment_date', [5, 10, 15, 20, 25, 30]);

export const seniority: Dimension = {
  id: 'seniority',
  label: { vi: 'Thâm niên công tác', en: 'Seniority' },
  definition: {
    vi: 'Số năm tròn từ ngày tuyển dụng đến ngày tính; chỉ ghi năm thì tính từ ngày 01/01 năm đó.',
    en: 'Completed years from the recruitment date to the reference date; a bare year counts from 1 January.',
  },
  categories: bands,
  source: { cases: bands },
};
